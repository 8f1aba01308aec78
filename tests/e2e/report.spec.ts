import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const openReport = async (page: Page, language = 'en'): Promise<void> => {
  await signIn(page, 'analyst-a', { language });
  await open(page, '/report?year=2025');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
};

test('a total is followed to a record and to where it stands in the chart of its case', async ({ page }) => {
  await openReport(page);
  await page
    .getByRole('button', { name: /\b46\b/u })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: /^Records behind the number: C1/u });
  await expect(drawer).toContainText(/\b46\b/u);
  const record = drawer.getByRole('row').filter({ hasText: 'DEMO-25-001' }).first();
  expect(await seriousOn(page)).toEqual([]);
  const link = record.getByRole('link', { name: /^Show in the network: / });
  const name = ((await link.textContent()) ?? '').trim();
  // A victim is a pseudonym, in the report as everywhere.
  expect(name).toMatch(/^Q-/u);
  await link.click();
  await expect(page).toHaveURL(/\/network\?element=/u);
  await expect(
    page.getByRole('complementary').or(page.getByRole('region')).filter({ hasText: name }).first(),
  ).toBeVisible();
});

test('the report leaves in four forms under a number each, marked, with small numbers hidden', async ({
  page,
}) => {
  await openReport(page);
  const exported = async (item: string): Promise<{ name: string; bytes: Buffer }> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const partOf = (bytes: Buffer, name: string): string =>
    strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

  const csv = await exported('Table (CSV)');
  expect(csv.name).toMatch(/^alaqa-2025-[0-9A-Z]{5}-[0-9A-Z]{5}\.csv$/u);
  expect(csv.bytes.toString('utf8')).toMatch(/^C1,.*,46,-45,/mu);
  expect(csv.bytes.toString('utf8')).toMatch(/^C4,.*,hidden,hidden,/mu);

  const xlsx = await exported('Workbook (XLSX)');
  expect(xlsx.name).toMatch(/\.xlsx$/u);
  expect(
    partOf(xlsx.bytes, 'xl/sharedStrings.xml') + partOf(xlsx.bytes, 'xl/worksheets/sheet1.xml'),
  ).toContain('hidden');

  const docx = await exported('For a word processor, with text blocks (DOCX)');
  expect(docx.name).toMatch(/\.docx$/u);
  expect(partOf(docx.bytes, 'word/document.xml')).toContain('hidden');
  expect(partOf(docx.bytes, 'word/styles.xml')).toContain('w:val="en-GB"');

  const pdf = await exported('Document (PDF)');
  expect(pdf.name).toMatch(/\.pdf$/u);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  expect(new Set([csv, xlsx, docx, pdf].map(({ name }) => name.slice(0, -4))).size).toBe(4);
});

test('all sixteen charts stand on paper, drawn and as a table, within its edges, in both languages', async ({
  page,
}) => {
  for (const [language, unknown, country] of [
    ['az', 'məlum deyil', 'Türkiyə'],
    ['en', 'not known', 'Türkiye'],
  ] as const) {
    await openReport(page, language);
    const charts = page.locator('[id^="CHART-"]');
    await expect(charts).toHaveCount(16);
    await expect(page.locator('#CHART-11')).toContainText(country);
    await page.emulateMedia({ media: 'print' });
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    for (const chart of await charts.all()) {
      const drawn = chart.getByRole('img').first();
      const isKnown = (await drawn.count()) > 0;
      await expect(isKnown ? drawn : chart.getByText(unknown).first()).toBeVisible();
      if (isKnown) await expect(chart.getByRole('table').first()).toBeVisible();
      const { x = -1, width = 0 } = (await chart.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(680);
    }
    // What is pressed is of no use on paper.
    await expect(page.getByRole('button', { name: /Freeze now|İndi dondur/u })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1366, height: 768 });
  }
});
