import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const status = (page: Page) => page.getByText(/^\d+ elements?, \d+ links?$/u);
const elementsIn = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);
const card = (page: Page) => page.getByRole('complementary', { name: 'Card of the selection' });
const listed = (page: Page) => page.getByRole('listbox', { name: 'Elements of the network' });

const openNetwork = async (page: Page, blueprint: string): Promise<number> => {
  await open(page, `${casePath(blueprint)}/network`);
  await expect(status(page)).toBeVisible();
  return elementsIn(page);
};

/** Selects an element of the picture through the search in it. */
const select = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search in the picture' }).fill(name);
  await page.getByRole('option').first().click();
  await expect(card(page)).toContainText(name);
};

test.describe('the network of a case', () => {
  test('an analyst expands a recruiter to victims and country, and takes it back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'i23-01');
    await select(page, 'Abbasquliyeva');
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    const after = await elementsIn(page);

    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Q-');
    await expect(listed(page).getByRole('option').first()).toBeVisible();
    await listed(page).getByRole('option').first().click();
    await expect(card(page)).toContainText(/Türkiye/u);

    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => elementsIn(page)).toBe(after);
  });

  test('a supervisor finds the broker on the path between two groups, and an analyst of one half does not', async ({
    page,
  }) => {
    await signIn(page, 'supervisor');
    await openNetwork(page, 'c25-03');
    await select(page, 'Bağırova');
    await page.getByRole('application').focus();
    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Mustafazadə');
    await listed(page)
      .getByRole('option')
      .first()
      .click({ modifiers: ['Control'] });
    await page.getByRole('application').focus();
    await page.keyboard.press('w');
    await expect(page.getByText(/a path of 1 link found/u)).toBeVisible();
  });

  test('the list does the same by keyboard alone', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'i23-01');
    await page.getByRole('application').focus();
    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Abbasquliyeva');
    await listed(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect(card(page)).toContainText('Abbasquliyeva');
    await listed(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    const after = await elementsIn(page);
    await listed(page).focus();
    await page.keyboard.press('h');
    await expect.poll(() => elementsIn(page)).toBe(after - 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('the legend filters, says how much is hidden, and gives it back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'c25-01');
    await page.getByRole('switch', { name: /^Phone number/u }).click();
    await expect.poll(() => elementsIn(page)).toBe(before - 5);
    await expect(page.getByText(/5 elements and \d+ links hidden/u)).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('the network of a country opens behind its row', async ({ page }) => {
    await signIn(page, 'liaison-a');
    await open(page, '/countries');
    await page.getByRole('link', { name: /Türkiye: open the network/u }).click();
    await expect(status(page)).toBeVisible();
    expect(await elementsIn(page)).toBeGreaterThan(5);
  });

  test('the network of another unit’s case is not there', async ({ page }) => {
    await signIn(page, 'analyst-b');
    await open(page, `${casePath('c25-01')}/network`);
    await expect(page.getByRole('main')).toContainText(/not found|nothing here|no such/iu);
    await expect(page.getByText('Nəsimi')).toHaveCount(0);
  });
});
