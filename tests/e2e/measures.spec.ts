import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const ranking = (page: Page) => page.getByRole('table', { name: 'Betweenness centrality' });
const card = (page: Page) => page.getByRole('complementary', { name: 'Card of the selection' });

const openMeasures = async (page: Page): Promise<void> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('application').focus();
  await page.keyboard.press('d');
  await page.getByRole('tab', { name: 'Measures' }).click();
  await expect(ranking(page)).toBeVisible();
};

test.describe('the measures of a network', () => {
  test('an analyst ranks people, shows the ranks in the picture, and asks what if the first were removed', async ({
    page,
  }) => {
    await openMeasures(page);
    await expect(ranking(page)).toContainText(/stays|→/u);
    const onOneSource = ranking(page).locator('tbody tr').first().getByRole('cell').nth(3);
    await expect(onOneSource).toContainText(/^\d+ \/ \d+/u);
    await expect(
      page.getByText(/linked pairs (?:rest on one source alone|have a fact that names no source)/u).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'By size' }).click();
    await expect(page.getByText('Size: Betweenness centrality')).toBeVisible();

    const first = ranking(page).locator('tbody').getByRole('button').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await expect(card(page).getByRole('heading', { name })).toBeVisible();
    await page.getByText('If removed', { exact: true }).click();
    await expect(page.getByRole('table', { name: `Without ${name}` })).toContainText('Pieces');
    await page.getByRole('button', { name: 'Plain' }).click();
    await expect(page.getByText('Size: Betweenness centrality')).toBeHidden();
  });

  test('a victim who comes into the picture is counted and not ranked', async ({ page }) => {
    await openMeasures(page);
    await ranking(page)
      .getByRole('button', { name: /Abbasquliyeva/u })
      .click();
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await expect(page.getByText(/people who are protected or known only as victims/u)).toBeVisible();
    await page.getByText('All elements', { exact: true }).click();
    await expect(ranking(page)).toContainText('The Antalya group');
    await expect(ranking(page)).not.toContainText('Q-');
  });

  test('without a mouse the selected are lined up, all is laid out anew, and the picture is taken out', async ({
    page,
  }) => {
    await openMeasures(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect(page.getByRole('button', { name: 'Undo: align' })).toBeVisible();
    await page.keyboard.press('Shift+L');
    await expect(page.getByRole('button', { name: 'Undo: layout' })).toBeVisible();
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('x');
    await expect(page.getByRole('dialog', { name: /Export/u })).toBeVisible();
  });

  test('the command structure begins at the group, and can be laid out and taken back', async ({ page }) => {
    await openMeasures(page);
    await page.getByText('Command', { exact: true }).click();
    await expect(page.getByRole('list', { name: 'Command' })).toContainText('The Antalya group');
    await page.getByRole('button', { name: 'Lay it out as a tree' }).click();
    await page.getByRole('button', { name: 'Undo: layout' }).click();
    await expect(page.getByRole('button', { name: 'Redo: layout' })).toBeVisible();
  });
});
