import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { pick, status } from './on-the-chart.ts';

const linksIn = async (page: Page): Promise<number> =>
  Number.parseInt(((await status(page).textContent()) ?? '').split(', ')[1] ?? '', 10);
const card = (page: Page) => page.getByRole('complementary', { name: 'Card of the selection' });

/** Opens the network of a case with one of the views below it. */
const openView = async (page: Page, view: string): Promise<void> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/network`);
  await expect(status(page)).toBeVisible();
  await page.getByRole('application').focus();
  await page.keyboard.press('d');
  await page.getByRole('tab', { name: view }).click();
};

test.describe('views of the same selection', () => {
  test('what is selected in the table is selected in the picture, the list and the card', async ({
    page,
  }) => {
    await openView(page, 'Table');
    const table = page.getByRole('grid', { name: 'Table of the elements' });
    await page.getByRole('textbox', { name: 'Search in the table' }).fill('Aktaşlı');
    await table.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('Ferhat Aktaşlı');
    await expect(table.getByRole('row', { selected: true })).toHaveCount(1);

    await page.getByRole('textbox', { name: 'Search in the table' }).fill('');
    await table.focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('3 selected', { exact: true })).toBeVisible();
    await page.keyboard.press('[');
    const list = page.getByRole('listbox', { name: 'Elements of the network' });
    await expect(list.getByRole('option', { selected: true })).toHaveCount(3);
  });

  test('the table leaves as it is shown, recorded and marked in every row', async ({ page }) => {
    await openView(page, 'Table');
    await page.getByRole('textbox', { name: 'Search in the table' }).fill('Aktaşlı');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await download;
    const number = /^alaqa-(?<number>[A-Z0-9]{5}-[A-Z0-9]{5})-elements\.csv$/u.exec(file.suggestedFilename())
      ?.groups?.['number'];
    const [heading = '', ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\n');
    expect(heading).toContain('Name,Kind,Role');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Ferhat Aktaşlı');
    expect(rows[0]).toContain(number);
    await expect(page.getByText(`${file.suggestedFilename()} saved`)).toBeVisible();

    // What is copied is an export of its own.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy 1 row' }).click();
    const copied = page.getByText(/^1 row copied as [A-Z0-9]{5}-[A-Z0-9]{5}$/u);
    await expect(copied).toBeVisible();
    const own = ((await copied.textContent()) ?? '').slice(-11);
    expect(own).not.toBe(number);
    const [, row = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(row).toContain('Ferhat Aktaşlı');
    expect(row).toContain(`\t${own}\t`);
  });

  test('a range on the timeline filters the picture, and Ctrl+Z brings it back', async ({ page }) => {
    await openView(page, 'Timeline');
    const before = await linksIn(page);
    const begin = page.getByRole('slider', { name: 'Beginning of the period' });
    await begin.focus();
    for (let year = 0; year < 45; year += 1) await page.keyboard.press('PageUp');
    await expect.poll(() => linksIn(page)).toBeLessThan(before);
    await expect(page.getByText(/0 elements and \d+ links hidden: 1 filter/u)).toBeVisible();
    await expect(page.getByText(/undated links stay/u)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => linksIn(page)).toBe(before);
    await expect(page.getByText(/hidden: 1 filter/u)).toHaveCount(0);
  });

  test('a link chosen on the timeline is on the card, in the picture and in the table', async ({ page }) => {
    await openView(page, 'Timeline');
    await page.getByRole('grid', { name: 'Links on the timeline' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('region', { name: 'Facts between the two' })).toBeVisible();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByText(/^Links \d+$/u).click();
    await expect(page.getByRole('grid').getByRole('row', { selected: true })).toHaveCount(1);
  });

  test('a cell of the matrix names both and selects their link', async ({ page }) => {
    await openView(page, 'Matrix');
    const matrix = page.getByRole('grid', { name: 'Who has a link with whom' });
    await matrix.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(matrix.getByRole('gridcell')).toHaveAccessibleName(/Türkan.* → Ferhat Aktaşlı: .*facts?/u);
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('Ferhat Aktaşlı');
    await expect(card(page).getByRole('region', { name: 'Facts between the two' })).toBeVisible();
  });

  test('several that are expanded at once and have more neighbours than come bring the next page of each, and one of them is narrowed', async ({
    page,
  }) => {
    await openView(page, 'Table');
    // Nobody here has more than fifty neighbours: pages of two are asked for instead.
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      await route.continue({ postData: asked.replace('"first":50', '"first":2') });
    });
    const table = page.getByRole('grid', { name: 'Table of the elements' });
    await page.getByRole('textbox', { name: 'Search in the table' }).fill('Q-');
    await table.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('2 selected', { exact: true })).toBeVisible();
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    const cut = (shown: number) =>
      page.getByText(
        new RegExp(
          String.raw`^2 of the elements have more neighbours than are shown: Q-\S+ \(${shown} / 50\+\), Q-\S+ \(${shown} / 50\+\)\.$`,
          'u',
        ),
      );
    await expect(cut(2)).toBeVisible();
    await page.getByRole('button', { name: 'Next page of each' }).click();
    await expect(cut(4)).toBeVisible();
    await page.getByRole('button', { name: 'Narrow one' }).click();
    await page.getByRole('menuitem', { name: /^Q-/u }).first().click();
    await expect(page.getByRole('dialog', { name: /^Q-.*what to show/u })).toBeVisible();
  });

  test('a country chosen beside the map is selected in the picture, and a flow says by what its origin is known', async ({
    page,
  }) => {
    await openView(page, 'Map');
    await expect(page.getByRole('img', { name: 'Map of the countries' })).toBeVisible();
    await page.getByRole('button', { name: /^TR ?Türkiye/u }).click();
    await expect(card(page)).toContainText('Türkiye');
    // Where they came from is not drawn: journeys say it.
    await expect(
      page.getByRole('button', { name: /^Azerbaijan → Türkiye ?departed from: 9/u }),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: 'Only what the chart draws' }).check();
    await expect(page.getByText('8 people of unknown origin.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Only what the chart draws' }).uncheck();
    // And back: whoever is selected in the picture is lit on the map with the country that he is tied to.
    await page.keyboard.press('Escape');
    const lit = page.locator('button[aria-pressed="true"]', { hasText: 'Türkiye' });
    await expect(lit).toHaveCount(0);
    await pick(page, 'Aktaşlı');
    await expect(lit.first()).toBeVisible();
  });

  test('keys open each view, the menu of a link in the list, the name to keep it under and the day to look at', async ({
    page,
  }) => {
    await openView(page, 'Table');
    await page.getByRole('application').focus();
    await page.keyboard.press('2');
    await expect(page.getByRole('tab', { name: 'Timeline', selected: true })).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.getByText('No expansion has a next page.')).toBeVisible();
    await page.keyboard.press('[');
    await page
      .getByRole('complementary', { name: 'The network as a list' })
      .getByText(/^Links \d+$/u)
      .click();
    await page.getByRole('listbox', { name: 'Links of the network' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Select both ends' }).press('Enter');
    await expect(page.getByText('2 selected', { exact: true })).toBeVisible();
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('textbox', { name: 'Name of the chart' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+D');
    await expect(page.getByRole('dialog', { name: 'As of' })).toBeVisible();
  });

  test('the edge of the drawer is moved by keys and stays where it was put', async ({ page }) => {
    await openView(page, 'Table');
    const drawer = page.getByRole('region', { name: 'Drawer' });
    const low = (await drawer.boundingBox())?.height ?? 0;
    await page.getByRole('separator', { name: 'Height of the drawer' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await drawer.boundingBox())?.height).toBe(low + 40);
    await page.reload();
    await page.getByRole('application').focus();
    await page.keyboard.press('d');
    await expect.poll(async () => (await drawer.boundingBox())?.height).toBe(low + 40);
  });
});
