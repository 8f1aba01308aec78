import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('a centre records help by its form, sees it with the victim, and opens nothing of the network', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'centre');
  await open(page, '/victims');
  const table = page.getByRole('table', { name: 'Victims under their pseudonyms' });
  const first = table.getByRole('link').first();
  const pseudonym = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
  await page.getByRole('button', { name: 'Record help' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kind of help').selectOption({ label: 'Medical aid' });
  await dialog.getByLabel('Day', { exact: true }).fill('30.02.2026');
  await expect(dialog.getByText('Write a day of the calendar', { exact: false })).toBeVisible();
  await dialog.getByLabel('Day', { exact: true }).fill('02.03.2026');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const given = page.getByRole('region', { name: 'Help given and referrals' });
  await expect(given.getByRole('listitem').filter({ hasText: 'Medical aid' })).toContainText('2 March 2026');
  const rail = page.getByRole('navigation', { name: 'Sections' });
  await expect(rail.getByRole('link', { name: 'Victims', exact: true })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Cases' })).toHaveCount(0);
  await open(page, `${casePath('c25-01')}/network`);
  await expect(page.getByText('Your role does not allow this', { exact: false }).first()).toBeVisible();
});
