import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export the chart' });

const openDialog = async (page: Page): Promise<void> => {
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
};

/** Exports in a format, by its name in the list, and gives what the browser saved. */
const exported = async (page: Page, format: string): Promise<{ name: string; bytes: Buffer }> => {
  await dialog(page).getByRole('combobox', { name: 'Format' }).click();
  await page.getByRole('option', { name: format, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test.describe('an analyst exports a chart', () => {
  for (const [format, name, beginning] of [
    ['PDF (for print)', /^alaqa-[0-9A-Z]{5}-[0-9A-Z]{5}\.pdf$/u, '%PDF-'],
    ['PNG picture', /\.png$/u, '\u0089PNG'],
    ['i2 chart (.anx)', /\.anx$/u, '<?xml'],
  ] as const)
    test(`as ${format}, and is told under which number`, async ({ page }) => {
      await signIn(page, 'analyst-a');
      await openDialog(page);
      const file = await exported(page, format);
      expect(file.name).toMatch(name);
      expect(file.bytes.toString('latin1').startsWith(beginning)).toBe(true);
      await expect(dialog(page).getByRole('status')).toContainText(file.name);
    });

  test('without what a filter hides, and the file says so', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await open(page, `${casePath('i23-01')}/network`);
    await page.getByRole('switch', { name: /^Phone number/u }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog(page)).toContainText(/3 elements and \d+ links hidden by filters or by hand/u);
    const { bytes } = await exported(page, 'JSON');
    const chart = JSON.parse(bytes.toString('utf8')) as {
      mark: { left: string };
      elements: { kind: string }[];
    };
    expect(chart.mark.left).toMatch(/^3 elements and \d+ links hidden/u);
    expect(chart.elements.map(({ kind }) => kind)).not.toContain('Phone');
  });

  test('from a dialog that can be used by everybody', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await openDialog(page);
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
