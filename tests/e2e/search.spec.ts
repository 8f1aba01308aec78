import { expect, test, type Page } from '@playwright/test';
import { casePath, open, personPath, signIn } from './at-the-desk.ts';

const box = (page: Page) => page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name }).first();

/** From anywhere, with the keyboard alone. */
const type = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(text);
};
const openFirst = async (page: Page): Promise<void> => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

test.beforeEach(async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, '/cases');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a person is found under a Russian spelling that no record has, and opened, with the keyboard alone', async ({
  page,
}) => {
  await type(page, 'Мехралыева Туркян');
  await expect(option(page, /Mehrəliyeva Türkan/u)).toBeVisible();
  await openFirst(page);
  await expect(page).toHaveURL(new RegExp(`${personPath('P002')}$`, 'u'));
});

test('a phone leads to who uses it, and says so', async ({ page }) => {
  await type(page, '050 000 17 42');
  await expect(option(page, /Mehrəliyeva Türkan.*phone number/u)).toBeVisible();
  await expect(option(page, /\+994500001742.*with:/u)).toBeVisible();
});

test('a case is found by its number and opened', async ({ page }) => {
  await type(page, 'demo-25-001');
  await expect(option(page, /DEMO-25-001/u)).toBeVisible();
  await openFirst(page);
  await expect(page).toHaveURL(new RegExp(`${casePath('c25-01')}$`, 'u'));
});

test('what was opened stands in the empty box, and only the names of what may still be seen', async ({
  page,
}) => {
  await open(page, personPath('P002'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mehrəliyeva');
  await page.keyboard.press('Control+k');
  await expect(option(page, /Mehrəliyeva Türkan/u)).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain('Mehr');
});

test('Enter leads to the page of all results, which filters narrow and the arrows walk', async ({ page }) => {
  await type(page, 'Mehraliyeva');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=Mehraliyeva$/u);
  const results = page.getByRole('main').getByRole('link', { name: /Mehrəliyeva Türkan/u });
  await expect(results.first()).toBeVisible();
  const female = page.getByRole('checkbox', { name: /^Female/u });
  await female.click();
  await expect(page).toHaveURL(/sex=F/u);
  await expect(female).toBeChecked();
  await expect(results.first()).toBeVisible();
  await results.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\//u);
});

test('what is not there is said, with what to try', async ({ page }) => {
  await type(page, 'Qwzzyxxov');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was found for' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing was found' })).toBeVisible();
});
