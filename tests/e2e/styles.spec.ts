import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
const own = (page: Page) => legend(page).getByRole('list', { name: 'Styles of the author' });
const canvas = (page: Page) => page.getByRole('application', { name: /^Picture of the network/u });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Style' });

const beginChart = async (page: Page): Promise<void> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('button', { name: 'Keep as chart' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Üslub sınağı');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/charts\//u);
  await expect(canvas(page)).toBeVisible();
};

/** Selects everybody of a role, by the legend, and gives them a style. */
const giveStyle = async (page: Page, name: string, colour: string): Promise<void> => {
  await legend(page).getByRole('button', { name: 'Select all: Accused' }).click();
  await canvas(page).focus();
  await page.keyboard.press('s');
  await dialog(page).getByRole('textbox', { name: 'What it means' }).fill(name);
  await dialog(page).getByRole('radio', { name: colour }).check();
  await dialog(page).getByRole('textbox', { name: 'What it means' }).press('Enter');
  await expect(dialog(page)).toBeHidden();
};

test.describe('a style of the author', () => {
  test('stands in the legend and the history, is undone and redone, and is there after a reload', async ({
    page,
  }) => {
    await beginChart(page);
    await giveStyle(page, 'Buyers', 'Gold');
    await expect(own(page).getByRole('button', { name: /^Buyers/u })).toHaveText(/Buyers\s*2/u);

    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect(own(page)).toBeHidden();
    await page.keyboard.press('Control+y');
    await expect(own(page)).toContainText('Buyers');
    await page.keyboard.press('d');
    await expect(page.getByRole('tabpanel', { name: 'History' })).toContainText('style');

    await expect(page.getByText(/^Saved/u)).toBeVisible();
    await page.reload();
    await expect(own(page)).toContainText('Buyers');
    await own(page)
      .getByRole('button', { name: /^Buyers/u })
      .click();
    await expect(page.getByText('2 selected')).toBeVisible();
    await canvas(page).focus();
    await page.keyboard.press('Shift+S');
    await expect(own(page)).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(own(page)).toContainText('Buyers');
  });

  test('is given to a link, renamed for all that have it, in a dialog that everybody can use', async ({
    page,
  }) => {
    await beginChart(page);
    await giveStyle(page, 'Buyers', 'Teal');
    await own(page).getByRole('button', { name: 'Change the style: Buyers' }).click();
    await expect(dialog(page)).toContainText('Changes all that have this style: 2');
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await dialog(page).getByRole('textbox', { name: 'What it means' }).fill('Sellers');
    await dialog(page).getByRole('button', { name: 'Give' }).click();
    await expect(own(page)).toContainText('Sellers');

    await canvas(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('[');
    await page
      .getByRole('listbox', { name: 'Elements of the network' })
      .getByRole('option')
      .first()
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Style of the links between them/u }).click();
    await dialog(page).getByRole('textbox', { name: 'What it means' }).fill('Money');
    await dialog(page).getByRole('radio', { name: 'Violet' }).check();
    await dialog(page).getByRole('button', { name: 'Give' }).click();
    await canvas(page).focus();
    // Beside the list there is no room for an open legend.
    await page.keyboard.press('[');
    await expect(own(page).getByRole('button', { name: /^Money/u })).toBeVisible();
  });
});
