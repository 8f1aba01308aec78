import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const status = (page: Page) => page.getByText(/^\d+ elements?, \d+ links?$/u);

const elementsIn = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);

/** Selects an element of the picture through the search in it. */
const select = async (page: Page, name: string): Promise<void> => {
  const search = page.getByRole('combobox', { name: 'Search in the picture' });
  await search.fill(name);
  await page.getByRole('option').first().click();
};

test.describe('the network of a case', () => {
  test('an analyst expands a recruiter to victims and country, finds a path, and takes it all back', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    await open(page, casePath('i23-01'));
    await page
      .getByRole('link', { name: /network/iu })
      .first()
      .click();
    await expect(status(page)).toBeVisible();
    const before = await elementsIn(page);

    await select(page, 'Abbasquliyeva');
    const card = page.getByRole('complementary', { name: 'Card of the selection' });
    await expect(card).toContainText('Abbasquliyeva');
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    await expect(card).toContainText(/recruited/iu);

    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
  });
});
