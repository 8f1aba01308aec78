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
