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

test('an analyst marks a passage beside the facts, ties it against one of them, and takes that back by a key', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  const recording = page.getByRole('dialog');
  await recording.getByLabel('Number').fill('E2E-R');
  // What was written is there again after a reload.
  await page.reload();
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await expect(recording.getByLabel('Number')).toHaveValue('E2E-R');
  await recording.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-R', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  const buffer = Buffer.from('Salam.\nHəmin gün mən şəhərdə deyildim.');
  await (await choosing).setFiles({ name: 'ifadə.txt', mimeType: 'text/plain', buffer });
  const choosingMore = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await (await choosingMore).setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: aPng() });
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: 'Read beside the facts' }).click();

  const words = page.getByLabel('The text of the file');
  await expect(words).toContainText('şəhərdə');
  await words.evaluate((shown) => {
    const letters = shown.firstChild;
    if (!letters) throw new Error('no text is shown');
    const from = (letters.textContent ?? '').indexOf('mən');
    const range = document.createRange();
    range.setStart(letters, from);
    range.setEnd(letters, from + 'mən şəhərdə deyildim'.length);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  });
  await words.dispatchEvent('pointerup');
  await expect(page.getByLabel('Passage')).toHaveValue('mən şəhərdə deyildim');
  await expect(page.getByLabel('Place in it')).toHaveValue('line 2');
  await page.getByText('Speaks against it').click();

  const facts = page.getByRole('list', { name: 'Facts of the case' });
  const name = await facts.getByRole('listitem').first().locator('strong').textContent();
  await page.getByLabel('Find the fact').fill(name ?? '');
  await facts.getByRole('listitem').first().getByRole('button', { name: 'Tie' }).click();
  const resting = page.getByRole('list', { name: 'Facts that rest on it' });
  await expect(resting.getByRole('listitem')).toHaveCount(1);
  await expect(resting).toContainText('mən şəhərdə deyildim');
  await expect(resting).toContainText('Against:');
  await page.reload();
  await expect(page.getByLabel('Passage')).toHaveValue('mən şəhərdə deyildim');
  await expect(resting.getByRole('listitem')).toHaveCount(1);
  await facts.getByRole('listitem').nth(1).getByRole('button', { name: 'Tie' }).click();
  await expect(resting.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(resting.getByRole('listitem')).toHaveCount(1);
  // What is marked in one file is not taken along to another.
  await page.getByRole('combobox', { name: 'File', exact: true }).selectOption('foto.png');
  await expect(page.getByRole('img', { name: 'foto.png' })).toBeVisible();
  await expect(page.getByLabel('Passage')).toHaveValue('');
  await resting.getByRole('button', { name: 'Untie' }).click();
  await expect(resting.getByRole('listitem')).toHaveCount(0);
});

test('an analyst adds a redacted rendition of a file, and another compares it with its original', async ({
  page,
  browser,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-X');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-X', exact: true }).click();
  const add = async (by: string, name: string, text: string): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: by }).click();
    await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const files = page.getByRole('list', { name: 'Files' });
  await add('Add a file', 'letter.txt', 'Aynur wrote this.');
  await page.getByRole('button', { name: 'Open letter.txt' }).click();
  await add('Add a redacted rendition', 'letter-redacted.txt', '█████ wrote this.');
  await expect(files.getByText('Redacted rendition of letter.txt · not checked yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I have compared it with its original' })).toHaveCount(0);

  const second = await browser.newPage();
  await signIn(second, 'investigator');
  await open(second, `${casePath('c25-01')}/evidence`);
  await second.getByRole('button', { name: 'E2E-X', exact: true }).click();
  await second.getByRole('button', { name: 'I have compared it with its original' }).click();
  await expect(second.getByText('The rendition is checked: it may leave.')).toBeVisible();
  await expect(second.getByText(/Redacted rendition of letter\.txt · checked by /u)).toBeVisible();
  await second.context().close();
});
