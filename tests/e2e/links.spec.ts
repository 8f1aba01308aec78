import { expect, test, type Locator, type Page } from '@playwright/test';
import { casePath, letIn, open, signIn } from './at-the-desk.ts';

const listed = (page: Page): Locator => page.getByRole('listbox', { name: 'Elements of the network' });
const card = (page: Page): Locator => page.getByRole('complementary', { name: 'Card of the selection' });
const factOf = (page: Page, source: string): Locator =>
  card(page)
    .getByRole('listitem')
    .filter({ hasText: source })
    .filter({ has: page.getByRole('button', { name: 'Correct …' }) });

const openNetwork = async (page: Page): Promise<void> => {
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('application').focus();
  await page.keyboard.press('[');
};

/** Opens the form in which a link is corrected, and writes another source into it. */
const beginToCorrect = async (page: Page, source: string, next: string): Promise<Locator> => {
  await factOf(page, source).getByRole('button', { name: 'Correct …' }).click();
  const form = page.getByRole('dialog', { name: /correct the link$/u });
  await form.getByLabel('The source in words').fill(next);
  return form;
};

test('of two who correct one link the second chooses, and undo corrects it back', async ({
  page,
  browser,
}) => {
  test.slow();
  await letIn('analyst-a', ['DEMO-K23-001']);
  await letIn('analyst-b', ['DEMO-K23-001']);
  await signIn(page, 'analyst-a');
  await openNetwork(page);
  await listed(page).getByRole('option').nth(2).click();
  await listed(page)
    .getByRole('option')
    .nth(3)
    .click({ modifiers: ['Control'] });
  await page.getByRole('application').focus();
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: /record a link/u });
  await dialog.getByLabel('Type of link').selectOption('lives with');
  await dialog.getByLabel('The source in words').fill('Report 15');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  await listed(page).getByRole('option').nth(2).click();

  const second = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(second, 'analyst-b');
  await openNetwork(second);
  await listed(second).getByRole('option').nth(2).click();
  const there = await beginToCorrect(second, 'Report 15', 'Report 16');
  const here = await beginToCorrect(page, 'Report 15', 'Report 17');

  // What is wrong is said while it is typed.
  await here.getByLabel('Since').fill('31.02.2024');
  await expect(here.getByText(/is no date/u)).toBeVisible();
  await here.getByLabel('Since').fill('');

  await there.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(there).toBeHidden();
  await expect(factOf(second, 'Report 16')).toBeVisible();
  await second.context().close();

  await here.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(here.getByText('Somebody else corrected this')).toBeVisible();
  await expect(here.getByText(/Report 16/u)).toBeVisible();
  await here.getByRole('button', { name: 'Record mine' }).click();
  await expect(here).toBeHidden();
  await expect(page.getByText(/^The link between .+ is corrected\.$/u)).toBeVisible();
  await factOf(page, 'Report 17').getByRole('button', { name: 'Earlier versions: 2' }).click();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(versions.getByText(/Report 16/u)).toBeVisible();
  await versions.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^The link between .+ is again as it was\.$/u)).toBeVisible();
  await expect(factOf(page, 'Report 16')).toBeVisible();

  await factOf(page, 'Report 16').getByRole('button', { name: 'Withdraw …' }).click();
  const withdrawal = page.getByRole('dialog', { name: /^Withdraw the link between/u });
  await withdrawal.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByText(/^The link between .+ is withdrawn/u)).toBeVisible();
});
