import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Year' });
const roads = (page: Page) => page.getByRole('table', { name: 'The roads as a list' });

const openCorridors = async (page: Page): Promise<void> => {
  await open(page, '/report/corridors');
  await expect(roads(page)).toBeVisible();
};

/** Victims who were taken through a country, over all years, by the list. */
const takenThrough = async (page: Page, country: string): Promise<number> => {
  const through = roads(page)
    .locator('tbody tr')
    .filter({ has: page.locator(':nth-child(4)', { hasText: country }) });
  const numbers = await through.getByRole('button').allTextContents();
  return numbers.reduce((sum, number) => sum + Number(number), 0);
};

test('the flows of a year are drawn and listed, and a number opens who was taken on that road', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await openCorridors(page);
  await expect(page.getByRole('img', { name: /: All years$/u })).toContainText('Türkiye');
  await slider(page).press('ArrowLeft');
  await expect(page.getByRole('img', { name: /: 2025$/u })).toBeVisible();
  const said = (await slider(page).getAttribute('aria-valuetext')) ?? '';
  const total = Number(/: (?<count>\d+) victims/u.exec(said)?.groups?.['count']);
  const counts = await roads(page)
    .getByRole('button', { name: /: open the records of the road/u })
    .allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(total);
  for (const year of await roads(page).locator('tbody tr td:first-child').allTextContents())
    expect(year).toBe('2025');
  await roads(page)
    .getByRole('button', { name: /: open the records of the road/u })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: 'Records behind the number' });
  await expect(drawer).toContainText(counts[0] ?? '');
  expect(await seriousOn(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'All years', exact: true }).click();
  await expect(page.getByRole('img', { name: /: All years$/u })).toBeVisible();
});

test('the corridors are as usable in the dark and in Azerbaijani; a reading that fails is tried again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'analyst-a', { language: 'az' });
  let isDown = true;
  await page.route('**/graphql*', async (route) => {
    const isRoads = (route.request().postData() ?? '').includes('"Corridors"');
    await (isDown && isRoads ? route.fulfill({ status: 503, json: {} }) : route.continue());
  });
  await open(page, '/report/corridors');
  await expect(page.getByRole('alert')).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Yenidən sına' }).click();
  await expect(page.getByRole('table', { name: 'Yollar siyahı kimi' })).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
});

test('a journey is recorded by hand with its field errors, corrected and withdrawn, and the corridors follow', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await openCorridors(page);
  const before = await takenThrough(page, 'Kazakhstan');
  await open(page, casePath('c25-02'));
  await page.getByRole('button', { name: 'Add a journey' }).click();
  const form = page.getByRole('dialog', { name: 'Add a journey' });
  await form.getByLabel('Day').fill('30.02.2024');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form.getByLabel('Day')).toHaveAccessibleDescription(/24\.11\.2026/u);
  await expect(form.getByRole('combobox', { name: 'To' })).toHaveAccessibleDescription(/list/u);
  expect(await seriousOn(page)).toEqual([]);
  await form.getByLabel('Day').fill('28.02.2023');
  await form.getByRole('combobox', { name: 'To' }).fill('Kazakhstan');
  await page.getByRole('option', { name: 'Kazakhstan', exact: true }).click();
  await form.getByRole('combobox', { name: 'Who travelled' }).fill('Q-');
  await page.getByRole('option', { name: /^Q-/u }).first().click();
  await page.keyboard.press('Escape');
  await form.getByLabel('The source in words').fill('ticket found in the flat, E2E');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  const line = page.getByRole('listitem').filter({ hasText: 'ticket found in the flat, E2E' });
  await expect(line).toContainText('28 February 2023: Azerbaijan → Kazakhstan');
  await openCorridors(page);
  await expect.poll(() => takenThrough(page, 'Kazakhstan')).toBe(before + 1);

  await open(page, casePath('c25-02'));
  await line.getByRole('button', { name: /^Correct/u }).click();
  const correction = page.getByRole('dialog', { name: 'Correct the journey' });
  await correction.getByLabel('By').selectOption({ label: 'rail' });
  await correction.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(correction).toBeHidden();
  await expect(line).toContainText('Earlier versions: 1');
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(line).toContainText('Earlier versions: 2');
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line).toHaveCount(0);
  await openCorridors(page);
  await expect.poll(() => takenThrough(page, 'Kazakhstan')).toBe(before);
});
