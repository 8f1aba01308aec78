import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('an investigator sends a request to a country: names in its letters, its days, and the case lists it', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'investigator');
  await open(page, `${casePath('c25-01')}/dossiers`);
  const begin = page.getByRole('form', { name: 'New dossier' });
  await begin.getByLabel('Kind').selectOption('LEGAL_ASSISTANCE');
  await begin.getByLabel('Language').selectOption('EN');
  await begin.getByLabel('Name').fill('To Türkiye');
  await begin.getByRole('button', { name: 'Begin' }).click();
  const request = page.getByRole('region', { name: 'Request to a country' });
  await request.getByRole('button', { name: 'Name the country' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog.getByText('Choose the country.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Country' }).fill('rki');
  await page.getByRole('option', { name: 'Türkiye' }).click();
  await dialog.getByLabel('Legal ground').fill('European Convention of 1959');
  await dialog.getByLabel('Reference').fill('7/12-1');
  await dialog.getByLabel('Last day for an answer').fill('31.12.2099');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toHaveCount(0);
  const drawn = page.getByRole('article');
  await expect(drawn.getByText('Requested country: Türkiye')).toBeVisible();
  await expect(drawn.getByRole('cell', { name: /^[A-Z]+<<[A-Z<]+$/u }).first()).toBeVisible();

  await request.getByRole('button', { name: 'Record' }).click();
  await dialog.getByLabel('Note').fill('By mail');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(request.getByText('By mail')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(request.getByText('By mail')).toHaveCount(0);
  await request.getByRole('button', { name: 'Record' }).click();
  await dialog.getByLabel('Note').fill('By post');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(request.getByText('By post')).toBeVisible();
  await open(page, casePath('c25-01'));
  const list = page.getByRole('region', { name: 'Requests to other countries' });
  await expect(list.getByText('No. 7/12-1')).toBeVisible();
  await expect(list.getByText('Sent').first()).toBeVisible();
  await list.getByRole('link', { name: 'To Türkiye' }).click();

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('To Ankara');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('heading', { name: 'To Ankara' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await page.getByText(/^Dossiers put away/u).click();
  await page.getByRole('button', { name: 'Bring back: To Ankara' }).click();
  await expect(page.getByRole('link', { name: 'To Ankara' })).toBeVisible();
});
