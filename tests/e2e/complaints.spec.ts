import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { CASE, csv, takeBack, toDryRun, upload } from './importing.ts';
import { canvas, elementsIn, hideFirst, keep, pick, saved, status } from './on-the-chart.ts';

// What fills the trackers of other tools of this field. “Remove mistaken for delete” is in charts.spec.ts, and so are layouts of kept charts over a reload.

/** A step of an import of a thousand rows may take so long. */
const MANY = { timeout: 120_000 };

const unsaved = (page: Page) => page.getByRole('dialog', { name: 'Not everything is saved' });
const toCases = (page: Page) => page.getByRole('link', { name: 'Cases', exact: true }).first();
const atCases = (page: Page) => page.getByRole('heading', { name: 'Cases', level: 1 });

/** Where the selected element lies on the page: there its menu opens. */
const placeOfSelected = async (page: Page): Promise<{ x: number; y: number }> => {
  await page.mouse.move(0, 0);
  await canvas(page).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Actions' })).toBeVisible();
  const box = await page.locator('[aria-hidden][aria-haspopup="menu"]').boundingBox();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  return { x: Math.round(box?.x ?? -1), y: Math.round(box?.y ?? -1) };
};

/** By links, as whoever looks something up goes; the window is not loaded anew. */
const goToNetwork = async (page: Page, blueprint: string): Promise<void> => {
  const path = casePath(blueprint);
  await toCases(page).click();
  await expect(atCases(page)).toBeVisible();
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.locator(`main a[href="${path}/network"]`).first().click();
  await expect(status(page)).toBeVisible();
};

/** Counts how often the page comes to anything else while it works, and how long it was held at once. */
const watchFreezes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { ticks: 0, longest: 0, began: performance.now() };
    Object.assign(window, { seen });
    setInterval(() => {
      seen.ticks += 1;
    }, 50);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
const freezesSeen = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { ticks: number; longest: number; began: number } };
    return { ...seen, passed: performance.now() - seen.began };
  });

const openNetwork = async (page: Page): Promise<number> => {
  await open(page, `${casePath('i23-01')}/network`);
  // The first opening of all waits for the plans of its statements.
  await expect(status(page)).toBeVisible({ timeout: 90_000 });
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

  test('the page freezing on a big node, and results cut off in silence: it asks, says of how many, goes on page by page, and answers meanwhile', async ({
    page,
  }) => {
    // An import, its steps in the background, and taking it back.
    test.setTimeout(400_000);
    await signIn(page, 'analyst-a');
    const calls = Array.from(
      { length: 1_100 },
      (_, at) => `+994551119999;+99455112${1_000 + at};2025-03-05 10:00:00;1`,
    );
    await upload(page, 'hub.csv', csv('Zəng edən;Zəng edilən;Vaxt;Müddət', ...calls));
    await toDryRun(page, 'Zəng cədvəli, böyük düyün');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', MANY);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', MANY);
    const report = page.url();

    await open(page, `${casePath(CASE)}/network`);
    await pick(page, '994551119999');
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(() => elementsIn(page)).toBe(1);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: /what to show/u });
    await dialog.getByText('200', { exact: true }).click();
    await watchFreezes(page);
    await dialog.getByRole('button', { name: 'Show 200 of 1000+' }).click();
    await expect(page.getByText('+994551119999: 200 neighbours shown of 1000+.')).toBeVisible();
    expect(await elementsIn(page)).toBe(201);
    await expect(page.getByRole('button', { name: 'Narrow', exact: true })).toBeVisible();
    for (const shown of [400, 600]) {
      await page.getByRole('button', { name: 'Next 200' }).first().click();
      await expect(page.getByText(`+994551119999: ${shown} neighbours shown of 1000+.`)).toBeVisible();
    }
    expect(await elementsIn(page)).toBe(601);

    // While all of it is laid out anew a click elsewhere is answered.
    await canvas(page).focus();
    await page.keyboard.press('Shift+L');
    await page.keyboard.press('d');
    await page.getByRole('tab', { name: 'History' }).click();
    await expect(page.getByText('you are here')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo: layout/u })).toBeVisible({ timeout: 60_000 });
    const { ticks, longest, passed } = await freezesSeen(page);
    test.info().annotations.push({
      type: 'measured',
      description: `${Math.round(passed)} ms of work, the longest task ${Math.round(longest)} ms, ${ticks} of ${Math.round(passed / 50)} beats`,
    });
    // A page that is frozen has no beat. How many it has of those that it could have is the machine's, too.
    expect(ticks).toBeGreaterThan(10);

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

  test('the server gone for a minute: all that is asked of it fails, it is said, nothing is lost, and it goes on by itself', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Server susanda');
    const before = await elementsIn(page);
    await page.route('**/*', (route) => route.abort());
    await pick(page, 'Abbasquliyeva');
    await page.keyboard.press('e');
    await expect(page.getByText(/^Expanding failed; the picture is as before\./u)).toBeVisible();
    expect(await elementsIn(page)).toBe(before);
    // What needs no answer goes on.
    await hideFirst(page);
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();

    await page.unroute('**/*');
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(status(page)).toBeVisible();
    expect(await elementsIn(page)).toBe(before - 1);
    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
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

  test('layout lost on reload: a network that nobody kept is as it was left, with its steps and what was taken back', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page);
    await pick(page, 'Abbasquliyeva');
    await page.keyboard.press('e');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    const expanded = await elementsIn(page);
    const here = await placeOfSelected(page);
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Shift+ArrowRight');
    const moved = await placeOfSelected(page);
    expect(moved.x).toBeGreaterThan(here.x);
    await page.keyboard.press('p');
    await page.keyboard.press('Control+z');
    const redo = page.getByRole('button', { name: /^Redo: /u });
    await expect(redo).toBeVisible();
    const undone = (await redo.getAttribute('aria-label')) ?? '';

    await page.reload();
    await expect(page.getByText('You are back in the picture as you left it.')).toBeVisible();
    expect(await elementsIn(page)).toBe(expanded);
    // No name lies in the browser.
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(kept).toContain('expand');
    expect(kept).not.toContain('Abbasquliyeva');
    await expect(page.getByRole('button', { name: undone, exact: true })).toBeVisible();
    await pick(page, 'Abbasquliyeva');
    expect(await placeOfSelected(page)).toEqual(moved);
    await page.keyboard.press('Control+z');
    expect(await placeOfSelected(page)).toEqual(here);
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y');
    await expect.poll(() => elementsIn(page)).toBe(expanded);

    // Whoever signs out leaves nothing of it.
    await page
      .getByRole('button', { name: /analyst/iu })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/sign-in/u);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContainEqual(
      expect.stringContaining('network'),
    );
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
