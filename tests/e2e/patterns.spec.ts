import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { elementsIn, status } from './on-the-chart.ts';

const openPatterns = async (page: Page): Promise<number> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/network`);
  await expect(status(page)).toBeVisible();
  await page.getByRole('application').focus();
  await page.keyboard.press('d');
  await page.getByRole('tab', { name: 'Patterns' }).click();
  return elementsIn(page);
};

const choose = async (page: Page, pattern: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Pattern' }).click();
  await page.getByRole('option', { name: pattern }).click();
};

test.describe('the patterns of the field', () => {
  test('an analyst finds the flat of three cases, puts it on the chart, and takes it back', async ({
    page,
  }) => {
    const before = await openPatterns(page);
    await choose(page, 'The same flat in several cases');
    await page.getByRole('button', { name: 'Run' }).click();
    const matches = page.getByRole('list', { name: 'The same flat in several cases' });
    await expect(matches.getByRole('listitem')).toHaveText(/The address stands in 3 cases .*Q-/u);
    await matches.getByRole('button', { name: 'Put on the chart' }).click();
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    await expect(matches.getByRole('button', { name: 'Select on the chart' })).toBeVisible();
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('an absurd bound is refused with the range that is allowed', async ({ page }) => {
    await openPatterns(page);
    await choose(page, 'One phone in several cases');
    await page.getByRole('textbox', { name: 'In at least so many cases' }).fill('999999');
    await page.getByRole('button', { name: 'Run' }).click();
    await expect(page.getByText('Give a whole number from 2 to 20.')).toBeVisible();
  });
});

test('an analyst finds what any two of the case share, with nobody selected', async ({ page }) => {
  await openPatterns(page);
  await page.getByRole('button', { name: 'Find among the selected', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /or in the case/u });
  await expect(dialog.getByRole('radio', { name: 'What any of the case share' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Common neighbours' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText(/Shared: .*Place \d/u);
});

test('an analyst finds what two people share, and keeps paths off one of them', async ({ page }) => {
  await openPatterns(page);
  await page.keyboard.press('[');
  const list = page.getByRole('listbox', { name: 'Elements of the network' });
  const filter = page.getByRole('textbox', { name: 'Filter the list' });
  await filter.fill('Aktaşlı');
  await list.getByRole('option').first().click();
  await page.getByRole('application').focus();
  await filter.fill('Yurdaer');
  await list
    .getByRole('option')
    .first()
    .click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'Find among the selected', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Find among the selected' });
  await dialog.getByRole('radio', { name: 'What they share' }).check();
  await dialog.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText(/Shared: .*Place 1/u);
  await list.getByRole('option').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Never a path over this' }).click();
  await expect(page.getByText(/that no path may cross/u)).toBeVisible();
});
