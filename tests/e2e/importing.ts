import { expect, type Page } from '@playwright/test';
import { casePath, open } from './at-the-desk.ts';

/** Into which the tests import. */
export const CASE = 'c25-02';
/** A step of an import may take so long. */
export const DONE = { timeout: 45_000 };

export const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'), 'utf8');

/** Uploads into the case that the button on its page leads from. */
export const upload = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await open(page, casePath(CASE));
  await page.getByRole('link', { name: 'Import into this case' }).click();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the file is');
};

export const toDryRun = async (page: Page, source: string): Promise<void> => {
  await page.getByRole('link', { name: 'Go on: columns' }).click();
  await page.getByRole('textbox', { name: 'Source in words' }).fill(source);
  await page.getByRole('button', { name: 'Start the dry run' }).click();
};

/** From the report of an import. */
export const takeBack = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Take the import back' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take the import back?' });
  await expect(dialog).toContainText('will be gone');
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The import was taken back', DONE);
};
