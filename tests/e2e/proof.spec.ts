import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('a prosecutor sees what shows each element, strikes a source, and takes it back by a key', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-a');
  await open(page, casePath('c25-01'));
  await page.getByRole('link', { name: 'Elements and evidence' }).click();
  await expect(page.getByRole('heading', { name: 'Elements of the crime and evidence' })).toBeVisible();
  const act = page.getByRole('button', { name: /^Act: .*Show the facts$/u }).first();
  await act.click();
  const facts = page.getByRole('list', { name: 'Facts' });
  await expect(facts.getByRole('listitem').first()).toContainText(/Q-/u);

  const sources = page.getByRole('region', { name: 'Sources' });
  const before = await page.getByRole('button', { name: /Show the facts$/u }).allTextContents();
  await sources
    .getByRole('button', { name: /^Strike (?!all)/u })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Struck: 1')).toBeVisible();
  await expect(sources.getByText('struck', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Struck: 1')).toBeHidden();
  expect(await page.getByRole('button', { name: /Show the facts$/u }).allTextContents()).toEqual(before);
});

test('a strike that the server does not answer says so, and trying again goes on from there', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-a');
  await open(page, `${casePath('c25-01')}/proof`);
  const strike = page.getByRole('button', { name: /^Strike (?!all)/u }).first();
  await expect(strike).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await strike.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Struck: 1')).toBeVisible();
});

test('a file without a charge says what will stand there', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/proof`);
  await expect(page.getByRole('heading', { name: 'There is no charge in force in this case' })).toBeVisible();
});
