import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { CASE, csv, DONE, takeBack, toDryRun, upload } from './importing.ts';
import { canvas, elementsIn, hideFirst, keep, pick, saved, status } from './on-the-chart.ts';

// What fills the trackers of other tools of this field. “Layouts lost on reload” and “remove mistaken for delete” are in charts.spec.ts.

const unsaved = (page: Page) => page.getByRole('dialog', { name: 'Not everything is saved' });
const toCases = (page: Page) => page.getByRole('link', { name: 'Cases', exact: true }).first();
const atCases = (page: Page) => page.getByRole('heading', { name: 'Cases', level: 1 });

/** By links, as whoever looks something up goes; the window is not loaded anew. */
const goToNetwork = async (page: Page, blueprint: string): Promise<void> => {
  const path = casePath(blueprint);
  await toCases(page).click();
  await expect(atCases(page)).toBeVisible();
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.locator(`main a[href="${path}/network"]`).first().click();
  await expect(status(page)).toBeVisible();
};

const openNetwork = async (page: Page): Promise<number> => {
  await open(page, `${casePath('i23-01')}/network`);
  await expect(status(page)).toBeVisible();
  return elementsIn(page);
};

test.describe('what others complain of', () => {
  test('an undo that throws later work away: what was undone is found again beside what was done instead', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page);
    await hideFirst(page);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    await page.keyboard.press('d');
    const aside = page.getByRole('heading', { name: /set aside/iu }).locator('..');
    await aside.getByRole('button').click();
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
  });

  test('filters forgotten after an expansion: what the legend hides stays hidden', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await openNetwork(page);
    const phones = page.getByRole('switch', { name: /^Phone number, / });
    await phones.click();
    await expect(phones).toHaveAttribute('aria-checked', 'false');
    // She uses one: alone in the picture she brings it with her neighbours.
    await pick(page, 'Abbasquliyeva');
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(() => elementsIn(page)).toBe(1);
    await page.keyboard.press('e');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(1);
    const drawn = await elementsIn(page);
    await expect(phones).toHaveAttribute('aria-checked', 'false');
    // Nor is it listed: every view shows what is drawn.
    await page.keyboard.press('1');
    await page.getByRole('textbox', { name: 'Search in the table' }).fill('905000003090');
    await expect(page.getByText(/^No row fits/u)).toBeVisible();
    const listed = page.getByRole('grid', { name: 'Table of the elements' }).getByText('905000003090');
    await expect(listed).toHaveCount(0);
    // It did come: the switch brings it into view.
    await phones.click();
    await expect(listed).toHaveCount(1);
    expect(await elementsIn(page)).toBeGreaterThan(drawn);
  });

  test('the page freezing on a big node, and results cut off in silence: it asks, shows fifty, says of how many, and goes on', async ({
    page,
  }) => {
    // An import, its steps in the background, and taking it back.
    test.setTimeout(180_000);
    await signIn(page, 'analyst-a');
    const calls = Array.from(
      { length: 120 },
      (_, at) => `+994551119999;+99455112${1_000 + at};2025-03-05 10:00:00;1`,
    );
    await upload(page, 'hub.csv', csv('Zəng edən;Zəng edilən;Vaxt;Müddət', ...calls));
    await toDryRun(page, 'Zəng cədvəli, böyük düyün');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();

    await open(page, `${casePath(CASE)}/network`);
    await pick(page, '994551119999');
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(() => elementsIn(page)).toBe(1);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: /what to show/u });
    await dialog.getByRole('button', { name: 'Show 50 of 100+' }).click();
    await expect(page.getByText('+994551119999: 50 neighbours shown of 100+.')).toBeVisible();
    expect(await elementsIn(page)).toBe(51);
    await expect(page.getByRole('button', { name: 'Narrow', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next 50' }).first().click();
    await expect(page.getByText('+994551119999: 100 neighbours shown of 100+.')).toBeVisible();
    await page.getByRole('button', { name: 'Next 50' }).first().click();
    await expect.poll(() => elementsIn(page)).toBe(121);

    await page.goto(report);
    await takeBack(page);
  });

  test('work lost by a click while the server is away: the page asks, and stays', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Getməzdən əvvəl');
    const before = await elementsIn(page);
    await page.route('**/api/charts/**', (route) => route.abort());
    await hideFirst(page);
    await toCases(page).click();
    await unsaved(page).getByRole('button', { name: 'Stay' }).click();
    await expect(page).toHaveURL(/\/charts\//u);
    expect(await elementsIn(page)).toBe(before - 1);
    await page.unroute('**/api/charts/**');
    await expect(saved(page)).toBeVisible({ timeout: 20_000 });
    await page.route('**/api/charts/**', (route) => route.abort());
    await page.keyboard.press('Control+z');
    await toCases(page).click();
    await unsaved(page).getByRole('button', { name: 'Leave and lose it' }).click();
    await expect(page).toHaveURL(/\/cases$/u);
  });

  test('work on a network that is not kept lost by looking something up: it is as it was left', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page);
    await hideFirst(page);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await goToNetwork(page, 'c25-01');
    await canvas(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    await goToNetwork(page, 'i23-01');
    await expect(page.getByText('You are back in the picture as you left it.')).toBeVisible();
    expect(await elementsIn(page)).toBe(before - 1);
    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await toCases(page).click();
    await expect(atCases(page)).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect.poll(() => elementsIn(page)).toBe(before);
    await expect(page.getByText('You are back in the picture as you left it.')).toBeHidden();
  });

  test('no way back to a version: it is made the present one, which undo takes back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Geri qayıdan');
    const before = await elementsIn(page);
    await page.getByRole('button', { name: 'Geri qayıdan' }).click();
    await page.getByRole('menuitem', { name: 'Versions' }).click();
    await page.getByRole('textbox', { name: 'Name of this moment' }).fill('Birinci');
    await page.getByRole('button', { name: 'Name it' }).click();
    await expect(page.getByRole('link', { name: 'Birinci' })).toBeVisible();
    await page.keyboard.press('Escape');
    await hideFirst(page);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await page.getByRole('button', { name: 'Geri qayıdan' }).click();
    await page.getByRole('menuitem', { name: 'Versions' }).click();
    await page.getByRole('link', { name: 'Birinci' }).click();
    await page.getByRole('link', { name: 'Make it the present one' }).click();
    await expect.poll(() => elementsIn(page)).toBe(before);
    await expect(page).not.toHaveURL(/restore|version/u);
    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await expect(saved(page)).toBeVisible();
  });
});
