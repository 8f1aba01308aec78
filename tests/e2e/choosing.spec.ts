import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { status } from './on-the-chart.ts';

const selected = (page: Page) => page.getByText(/^\d+ selected$/u);
const selectedCount = async (page: Page): Promise<number> =>
  Number.parseInt((await selected(page).textContent()) ?? '', 10);
const canvas = (page: Page) => page.getByRole('application', { name: /^Picture of the network/u });
const lasso = (page: Page) => page.getByRole('application', { name: 'Selecting with a lasso' });

const openNetwork = async (page: Page): Promise<number> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/network`);
  await expect(status(page)).toBeVisible();
  await canvas(page).focus();
  return Number.parseInt((await status(page).textContent()) ?? '', 10);
};

/** As wide as the legend, under which nothing is fitted. */
const LEGEND = 240;

/** Corners of the canvas beside the legend, from a share of its width to another. */
const corners = async (page: Page, left: number, right: number) => {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('there is no canvas');
  const at = (x: number, y: number) => ({
    x: box.x + LEGEND + (box.width - LEGEND) * x,
    y: box.y + box.height * y,
  });
  return [at(left, 0.005), at(right, 0.005), at(right, 0.995), at(left, 0.995)] as const;
};

test.describe('a lasso', () => {
  test('drawn around everything selects all that is drawn', async ({ page }) => {
    const all = await openNetwork(page);
    await page.keyboard.press('Control+0');
    await page.keyboard.press('o');
    const [start, ...others] = await corners(page, 0.005, 0.995);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expect(lasso(page)).toBeHidden();
    await expect(selected(page)).toHaveText(`${all} selected`);
  });

  test('adds with Shift and takes away with Ctrl, and its corners can be clicked one by one', async ({
    page,
  }) => {
    const all = await openNetwork(page);
    await page.keyboard.press('m');
    const circle = async (left: number, right: number, how: 'Enter' | 'Shift+Enter' | 'Control+Enter') => {
      await page.getByRole('button', { name: 'Selecting with a lasso' }).click();
      for (const { x, y } of await corners(page, left, right)) await page.mouse.click(x, y, { delay: 20 });
      await page.keyboard.press(how);
      await expect(lasso(page)).toBeHidden();
    };
    await circle(0.005, 0.6, 'Enter');
    const some = await selectedCount(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await circle(0.55, 0.995, 'Shift+Enter');
    await expect(selected(page)).toHaveText(`${all} selected`);
    await circle(0.6, 0.995, 'Control+Enter');
    await expect(selected(page)).toHaveText(`${some} selected`);
  });

  test('is given up with Esc, and nothing changes', async ({ page }) => {
    await openNetwork(page);
    await page.keyboard.press('Control+a');
    const all = await selectedCount(page);
    await page.keyboard.press('o');
    await expect(lasso(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lasso(page)).toBeHidden();
    await expect(selected(page)).toHaveText(`${all} selected`);
    await expect(canvas(page)).toBeFocused();
  });
});

test.describe('selecting by conditions', () => {
  test('with the keyboard alone: the number follows what is typed, Enter selects', async ({ page }) => {
    await openNetwork(page);
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog', { name: 'Select by conditions' });
    await expect(dialog.getByRole('textbox', { name: 'Name contains' })).toBeFocused();
    await page.keyboard.type('абба');
    await expect(dialog.getByText(/^\d+ of \d+ visible elements fit$/u)).toHaveText(/^1 of /u);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(selected(page)).toHaveText('1 selected');
    await expect(page.getByRole('complementary', { name: 'Card of the selection' })).toContainText(
      'Abbasquliyeva',
    );
  });

  test('adds to and takes from the selection, and never takes what is hidden', async ({ page }) => {
    await openNetwork(page);
    const dialog = page.getByRole('dialog', { name: 'Select by conditions' });
    const people = async (button: string) => {
      await page.keyboard.press('q');
      await dialog.getByRole('checkbox', { name: 'Person', exact: true }).check();
      await dialog.getByRole('button', { name: button }).click();
      await expect(dialog).toBeHidden();
    };
    await page.keyboard.press('Control+a');
    const all = await selectedCount(page);
    await people('Take away');
    const rest = await selectedCount(page);
    expect(rest).toBeLessThan(all);
    await page.keyboard.press('h');
    await people('Add');
    await expect(selected(page)).toHaveText(`${all - rest} selected`);
    await page.keyboard.press('q');
    await expect(dialog.getByText(`${all - rest} of ${all - rest} visible elements fit`)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
