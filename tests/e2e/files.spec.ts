import { expect, test } from '@playwright/test';
import { aPdf, aPng } from '../support/files.ts';
import { casePath, open, signIn } from './at-the-desk.ts';

test('an analyst adds a picture and a text to an exhibit, sees them, and is told how to mend a file that is not what its name says', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-F');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-F', exact: true }).click();

  const files = page.getByRole('list', { name: 'Files' });
  const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a file' }).click();
    await (await choosing).setFiles({ name, mimeType, buffer });
  };
  await choose('foto.jpg', 'image/jpeg', aPdf());
  await expect(page.getByRole('alert')).toContainText('let its name end with .pdf');
  await expect(files.getByRole('listitem')).toHaveCount(0);

  await choose('foto.png', 'image/png', aPng());
  await expect(files.getByRole('listitem')).toHaveCount(1);
  await choose('yazışma.txt', 'text/plain', Buffer.from('Elçin: sabah gəlirəm'));
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('alert')).toBeHidden();

  await page.getByRole('button', { name: 'Open foto.png' }).click();
  const picture = page.getByRole('img', { name: 'foto.png' });
  await expect
    .poll(() => picture.evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0)))
    .toBe(320);
  await expect(page.getByText('SHA-256 agrees', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Open yazışma.txt' }).click();
  await expect(page.getByText('Elçin: sabah gəlirəm')).toBeVisible();

  // The last one is taken back by a key.
  await page.keyboard.press('Control+z');
  await expect(files.getByRole('listitem')).toHaveCount(1);
});
