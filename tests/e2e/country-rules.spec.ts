import { expect, test, type Page } from '@playwright/test';
import { open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const rules = (page: Page) => page.getByRole('table', { name: 'Rules of countries, by country' });

/** Opens the file of a notice for an arrest tonight, with a country that nobody presumes. */
const arrestIn = async (page: Page, country: string) => {
  await open(page, '/notices');
  const row = page.getByRole('row').filter({ hasText: 'DEMO-N01' });
  await row.getByRole('link', { name: 'If arrested tonight' }).click();
  await page.getByRole('combobox', { name: 'Add another country' }).click();
  await page.getByRole('option', { name: country, exact: true }).click();
  return page.getByRole('region', { name: `${country} · chosen` });
};

test('a rule is recorded, a deadline follows it, it is corrected, its history is read, and it is taken back', async ({
  page,
}) => {
  await signIn(page, 'liaison-a');
  const before = await arrestIn(page, 'Tajikistan');
  await expect(before.getByText('no period is kept for this country').first()).toBeVisible();
  await before.getByRole('link', { name: 'Rules of this country' }).click();
  await expect(page.getByRole('heading', { name: 'No rule for this country' })).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'New rule' }).click();
  const form = page.getByRole('dialog', { name: 'New rule' });
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  for (const [field, words] of [
    ['Days', /1 to 999/u],
    ['Holds from', /24\.11\.2026/u],
    ['Source in the law', /3 to 500/u],
  ] as const)
    await expect(form.getByLabel(field)).toHaveAccessibleDescription(words);
  expect(await seriousOn(page)).toEqual([]);
  await form.getByLabel('Days').fill('30');
  await form.getByLabel('Holds from').fill('01.01.2020');
  await form.getByLabel('Source in the law').fill('Invented treaty, article 16');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  const row = rules(page).getByRole('row').filter({ hasText: 'Tajikistan' });
  await expect(row).toContainText('30 days');
  await expect(row).toContainText('Invented treaty, article 16');
  await expect(await arrestIn(page, 'Tajikistan')).toContainText('(30 days)');

  // Taking back is itself taken back: nothing is lost.
  await open(page, '/countries/rules?country=TJ');
  await row.getByRole('button', { name: /Take back/u }).click();
  await expect(row).toContainText('taken back: no such rule is kept');
  await row.getByRole('button', { name: /Take back/u }).click();
  await expect(row).toContainText('30 days');

  await open(page, '/countries/rules?country=TJ');
  await row.getByRole('button', { name: /Correct/u }).click();
  const correction = page.getByRole('dialog', { name: 'Tajikistan · Provisional arrest: days' });
  await correction.getByLabel('Days').fill('45');
  await correction.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(correction).toBeHidden();
  await expect(row).toContainText('45 days');
  await row.getByRole('button', { name: /History: 4/u }).click();
  const history = page.getByRole('dialog', { name: 'Who recorded what, the latest first' });
  await expect(history.getByRole('listitem').first()).toContainText('45 days');
  await expect(history.getByRole('listitem').last()).toContainText('30 days');
  await expect(history.getByRole('listitem').last()).toContainText('Liaison officer A');
  await history.getByRole('button', { name: 'Close' }).click();

  await row.getByRole('button', { name: /Take back/u }).click();
  await expect(row).toContainText('30 days');
  await expect(await arrestIn(page, 'Tajikistan')).toContainText('(30 days)');
});

test('an analyst reads the rules and records none; a reading that fails is tried again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'analyst-a');
  let isDown = true;
  await page.route('**/graphql*', async (route) => {
    const isRules = (route.request().postData() ?? '').includes('"CountryRules"');
    await (isDown && isRules ? route.fulfill({ status: 503, json: {} }) : route.continue());
  });
  await open(page, '/countries/rules');
  await expect(page.getByRole('alert')).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rules(page).getByRole('row').filter({ hasText: 'Türkiye' }).first()).toContainText('days');
  await expect(page.getByRole('button', { name: /New rule|Correct/u })).toHaveCount(0);
  expect(await seriousOn(page)).toEqual([]);
});
