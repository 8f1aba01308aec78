import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { CASE, csv, DONE, takeBack, toDryRun, upload } from './importing.ts';

const HEADING = 'Soyadı;Adı;Doğum tarixi;FİN;Telefon;Qeyd';
const MESSY = csv(
  `\uFEFF${HEADING}`,
  'Sınaqov;Birinci;03.05.1987;TEST0O1;055 700 10 01;yaxşı sətir',
  'Sınaqova;İkinci;31.02.1990;;;belə gün yoxdur',
  'Тестов;Третий;1988;;+994557001003;kiril',
  '<b>Sınaq</b>;=1+1;12.11.1990;;;teq və formula',
);
const register = (rows: number): Buffer =>
  csv(
    'Soyadı;Adı;Telefon',
    ...Array.from({ length: rows }, (_, at) => `Çoxlu${at};Sınaq;+99455${7_100_000 + at}`),
  );

const figure = (page: Page, name: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');

test.describe('an import', () => {
  test.setTimeout(180_000);

  test('leads a messy file to a report; its refused row is downloaded, mended and imported alone', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    await upload(page, 'messy.csv', MESSY);
    await expect(page.getByRole('region', { name: /first 4 rows/u })).toContainText('<b>Sınaq</b>');
    await expect(page.getByText('present')).toBeVisible();

    await toDryRun(page, 'Sorğu 7, sınaq');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await expect(figure(page, 'New people')).toHaveText('3');
    await expect(figure(page, 'Rows refused')).toHaveText('1');
    const refusedRow = page.getByRole('row').filter({ hasText: '31.02.1990' });
    await expect(refusedRow).toContainText('Refused');
    await expect(refusedRow).toContainText('Doğum tarixi');
    await expect(page.getByRole('row').filter({ hasText: 'TEST0O1' })).toContainText('Mended');

    await page.getByRole('link', { name: 'Back to the columns' }).click();
    await expect(page.getByRole('textbox', { name: 'Source in words' })).toHaveValue('Sorğu 7, sınaq');
    await page.getByRole('link', { name: 'Dry run', exact: true }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the refused rows (CSV)' }).click(),
    ]);
    const refused = await readFile(await download.path(), 'utf8');
    expect(refused).toContain('Sınaqova');
    expect(refused).not.toContain('Birinci');

    await page.getByRole('link', { name: 'Upload the mended file' }).click();
    await expect(page.getByRole('combobox', { name: /Into which case/u })).toHaveValue(/DEMO-25-002/u);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'mended.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(refused.replaceAll('31.02.1990', '28.02.1990'), 'utf8'),
    });
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the file is');
    await toDryRun(page, 'Sorğu 7, düzəliş');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await expect(figure(page, 'New people')).toHaveText('1');
    await expect(figure(page, 'Rows refused')).toHaveText('0');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    await takeBack(page);

    await page.goto(report);
    await takeBack(page);
    await open(page, casePath(CASE));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Sınaqov')).toHaveCount(0);
  });

  test('is stopped while it is under way, says what went in, and is taken back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await upload(page, 'large.csv', register(60_000));
    await toDryRun(page, 'Böyük siyahı');
    await expect(page.getByText(/of 60,000 rows done/u)).toBeVisible(DONE);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import was stopped', DONE);
    await page.getByRole('link', { name: 'Back to the columns' }).click();
    await expect(page.getByRole('textbox', { name: 'Source in words' })).toHaveValue('Böyük siyahı');
    await page.getByRole('button', { name: 'Start the dry run' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The rows are going in');
    // It goes on while nobody looks.
    await open(page, '/imports');
    await page.getByRole('link', { name: 'large.csv' }).first().click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import was stopped', DONE);
    await takeBack(page);
  });

  test('brings a table of journeys into the list of the case; what cannot be read is refused with the reason, and it is taken back', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    const table = csv(
      'Kim səfər edib;Kiminlə;Tarix;Haradan;Haraya;Nə ilə;Kim ödəyib;Sətrin mənbəyi',
      'Sınaqova Yolçu;Sınaqova Yoldaş;14.03.2024;Azərbaycan;Gürcüstan;avtobus;Sınaqov Ödəyən;sərhəd reyestri, sətir 7',
      'Sınaqova Yolçu;;03.2024;GE;Türkiyə;hava yolu;;aviabilet',
      'Sınaqova Yolçu;;31.02.2024;Türkiyə;Azərbaycan;hava yolu;;',
      'Q-ZZZZ;;2024;Azərbaycan;BƏƏ;hava yolu;;',
    );
    await upload(page, 'journeys.csv', table);
    await expect(page.getByRole('combobox', { name: 'What it is' })).toHaveValue('Table of journeys');
    await page.getByRole('link', { name: 'Go on: columns' }).click();
    await page.getByRole('textbox', { name: 'Source in words' }).fill('Sərhəd reyestri, sınaq');
    await page.getByRole('button', { name: 'Start the dry run' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await expect(figure(page, 'Rows refused')).toHaveText('2');
    await expect(page.getByRole('row').filter({ hasText: '31.02.2024' })).toContainText('Refused');
    await expect(page.getByRole('row').filter({ hasText: 'Q-ZZZZ' })).toContainText('Refused');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();

    await open(page, casePath(CASE));
    const journeys = page.getByRole('region', { name: 'Journeys' });
    const first = journeys.getByRole('listitem').filter({ hasText: '14 March 2024' });
    await expect(first).toContainText('Sınaqova Yolçu');
    await expect(first).toContainText('Sınaqova Yoldaş');
    await expect(first).toContainText('Georgia');

    await page.goto(report);
    await takeBack(page);
    await open(page, casePath(CASE));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Sınaqova Yolçu')).toHaveCount(0);
  });

  test('folds a call table into lines, and opens the rows behind one', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const calls = Array.from(
      { length: 30 },
      (_, at) => `+994551110001;+994551110002;2025-03-05 10:${10 + at}:00;${at + 1}`,
    );
    await upload(page, 'calls.csv', csv('Zəng edən;Zəng edilən;Vaxt;Müddət', ...calls));
    await expect(page.getByRole('combobox', { name: 'What it is' })).toHaveValue('Calls and contacts');
    await toDryRun(page, 'Zəng cədvəli, sınaq');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();
    await open(page, `${casePath(CASE)}/network`);
    await page.getByRole('combobox', { name: 'Search in the picture' }).fill('994551110001');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Rows behind this line' }).first().click();
    const rows = page.getByRole('dialog', { name: 'Rows behind the line' });
    await expect(rows).toContainText('1–30 of 30 rows shown');
    await expect(rows.getByRole('row')).toHaveCount(31);
    await page.goto(report);
    await takeBack(page);
  });

  test('a network too large to be read is opened in sets of what is close, and whole when that is asked for', async ({
    page,
  }) => {
    await signIn(page, 'analyst-a');
    const phone = (cell: number, at: number): string => `+99455${6_000_000 + cell * 100 + at}`;
    const calls = Array.from({ length: 40 }, (_, cell) =>
      Array.from(
        { length: 40 },
        (_call, at) => `${phone(cell, 0)};${phone(cell, at + 1)};2025-03-05 10:10:00;5`,
      ),
    );
    await upload(page, 'cells.csv', csv('Zəng edən;Zəng edilən;Vaxt;Müddət', ...calls.flat()));
    await toDryRun(page, 'Böyük zəng cədvəli, sınaq');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();

    await open(page, `${casePath(CASE)}/network`);
    await expect(page.getByText(/What is close together is folded into \d+ sets/u)).toBeVisible();
    await expect(page.getByRole('application', { name: /: 1,?6\d\d elements/u })).toBeVisible();
    const sets = page.getByRole('region', { name: 'Sets' }).getByRole('listitem');
    expect(await sets.count()).toBeGreaterThanOrEqual(40);
    await page.getByRole('button', { name: 'Show without sets' }).click();
    await expect(sets).toHaveCount(0);
    await page.getByRole('application').focus();
    await page.keyboard.press('u');
    await expect.poll(() => sets.count()).toBeGreaterThanOrEqual(40);
    await page.keyboard.press('Control+z');
    await expect(sets).toHaveCount(0);

    await page.goto(report);
    await takeBack(page);
  });

  test('keeps a chart of another tool as a chart, each element where it was drawn', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const item = (id: string, label: string, x: number, y: number): string =>
      `<ChartItem Label="${label}"><End X="${x}" Y="${y}"><Entity EntityId="${id}"><Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem>`;
    const chart = `<Chart><ChartItemCollection>${item('1', 'Çəkilən Sınaq', 0, 0)}${item('2', 'Çəkilən Sınaqova', 300, 100)}
      <ChartItem Label="tanış"><Link End1Id="1" End2Id="2"/></ChartItem></ChartItemCollection></Chart>`;
    await upload(page, 'drawn.anx', Buffer.from(chart));
    await toDryRun(page, 'Sxem, sınaq');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen', DONE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import is done', DONE);
    const report = page.url();
    await page.getByRole('button', { name: 'Keep as a chart' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Çəkilən sxem');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await expect(page).toHaveURL(/\/charts\//u, DONE);
    await expect(page.getByRole('application', { name: /2 elements, 1 link/u })).toBeVisible(DONE);
    await page.goto(report);
    await takeBack(page);
  });

  test('shows what is wrong at its field and puts the focus there', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await open(page, '/imports/new');
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    await expect(page.getByRole('combobox', { name: /Into which case/u })).toBeFocused();
    await expect(page.getByText('Choose the case that takes the file.')).toBeVisible();
    await upload(page, 'messy.csv', MESSY);
    await page.getByRole('link', { name: 'Go on: columns' }).click();
    await page.getByRole('textbox', { name: 'Source in words' }).fill('');
    await page.getByRole('button', { name: 'Start the dry run' }).click();
    await expect(page.getByRole('textbox', { name: 'Source in words' })).toBeFocused();
    await expect(page.getByText('Name the source in 3–200 characters.')).toBeVisible();
  });

  test('says before the dry run that victims are sealed', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await upload(page, 'messy.csv', MESSY);
    await page.getByRole('link', { name: 'Go on: columns' }).click();
    await page.getByRole('combobox', { name: 'Role of the people in the case' }).click();
    await page.getByRole('option', { name: 'Victim', exact: true }).click();
    await expect(page.getByText('These names will be sealed')).toBeVisible();
  });

  test('is refused by the page to whoever may only read, and is not there for others', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await upload(page, 'messy.csv', MESSY);
    const address = page.url();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id} at ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.context().clearCookies();
    await signIn(page, 'prosecutor-a');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The file is uploaded');
    await expect(page.getByRole('link', { name: /columns/u })).toHaveCount(0);
    await open(page, '/imports/new');
    await expect(page.getByText('There is no case that you may import into')).toBeVisible();
    await page.context().clearCookies();
    await signIn(page, 'analyst-b');
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText('Not found');
  });
});
