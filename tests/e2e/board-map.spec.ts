import { expect, test, type Page } from '@playwright/test';
import { open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const list = (page: Page) =>
  page.getByRole('list', { name: 'Countries with who is presumed there and who was seen' });

const openMap = async (page: Page): Promise<void> => {
  await signIn(page, 'liaison-a');
  // A server that has just started may still be planning, and then asks for patience.
  await expect(async () => {
    await open(page, '/notices');
    await expect(page.getByRole('button', { name: 'New notice' })).toBeVisible();
  }).toPass();
  await page.getByText('Map', { exact: true }).click();
  await expect(page.getByRole('img', { name: /^People who are sought/u })).toBeVisible();
};

for (const theme of ['light', 'dark'] as const)
  test(`the map of the board says who hides where and how surely, as its list does, ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openMap(page);
    const land = list(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^TR/u }) });
    const button = land.getByRole('button', { name: /^TR/u });
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(land).toContainText('Presumed');
    await expect(land.getByRole('link', { name: 'DEMO-N01' })).toBeVisible();
    // The plate of the country has the number of the list.
    const said = /(?<count>\d+)/u.exec((await button.locator('small').textContent()) ?? '')?.groups?.[
      'count'
    ];
    const plate = page.locator('svg g', { has: page.locator('title', { hasText: /^Türkiye$/u }) }).last();
    await expect(plate.locator('text').nth(1)).toHaveText(said ?? '');
    expect(await seriousOn(page)).toEqual([]);
  });

test('a filter narrows the map, and a board without a match says what to do', async ({ page }) => {
  await openMap(page);
  await page.getByRole('combobox', { name: 'Hiding country' }).click();
  await page.getByRole('option', { name: 'Pakistan', exact: true }).click();
  await expect(list(page)).toContainText('Novruzlu');
  await expect(list(page).getByRole('button', { name: /^RU/u })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Overdue' }).check();
  await expect(list(page)).toBeHidden();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(list(page).getByRole('button', { name: /^RU/u })).toBeVisible();
});
