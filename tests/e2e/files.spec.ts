import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/node';
import { isPdfOfPictures } from '../../typesetting/pdf-of-pictures.ts';
import { aLetter, aPdf, aPng } from '../support/files.ts';
import { aFilm, greyOf } from '../support/film.ts';
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

test('a table is read row by row, a row is taken as the place of a fact, and a withdrawn file comes back by a key', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-T');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-T', exact: true }).click();
  const files = page.getByRole('list', { name: 'Files' });
  const rows = Array.from({ length: 230 }, (_, at) => [
    { value: `05010${String(at).padStart(5, '0')}`, type: String },
    { value: at === 1 ? '<b>Gəncə</b>' : 'Bakı', type: String },
  ]);
  const buffer = await writeWorkbook([
    { sheet: 'Qeyd', data: [[{ value: 'Siyahı ikinci vərəqdədir', type: String }]] },
    { sheet: 'Zənglər', data: rows },
  ]).toBuffer();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await choosing).setFiles({ name: 'zənglər.xlsx', mimeType, buffer });
  await expect(files.getByRole('listitem')).toHaveCount(1);

  // What was withdrawn is the same file again.
  await files.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('There is no file.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(files.getByRole('listitem')).toHaveCount(1);

  await page.getByRole('link', { name: 'Read beside the facts' }).click();
  await page.getByLabel('Worksheet').selectOption('Zənglər');
  await expect(page.getByText('Rows 1–200 of 230. 30 more rows.')).toBeVisible();
  const table = page.getByRole('region', { name: 'Table: zənglər.xlsx' });
  await expect(table.getByText('<b>Gəncə</b>')).toBeVisible();
  await page.getByRole('button', { name: 'Rows after' }).press('Enter');
  await expect(page.getByText('Rows 201–230 of 230.')).toBeVisible();
  await page.getByRole('button', { name: 'Take row 214' }).press('Enter');
  await expect(page.getByLabel('Place in it')).toHaveValue('sheet 2, row 214');
  await expect(page.getByLabel('Passage')).toHaveValue('0501000213 | Bakı');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('a film is played and wound in the page; one of two gigabytes is refused before it is sent, with what to do', async ({
  page,
}, testInfo) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-V');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-V', exact: true }).click();
  await expect(page.getByText('at most 50 MB. Of what is larger, add the part that matters.')).toBeVisible();

  // Two gigabytes that take no room on the disk.
  const large = testInfo.outputPath('film.mp4');
  const hole = openSync(large, 'w');
  ftruncateSync(hole, 2 * 1024 ** 3);
  closeSync(hole);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/files')) sent.push(request.url());
  });
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a file' }).click();
    await (await choosing).setFiles(file);
  };
  await choose(large);
  await expect(page.getByRole('alert')).toContainText('cut out the part that matters');
  expect(sent).toEqual([]);

  await choose({ name: 'film.mp4', mimeType: 'video/mp4', buffer: aFilm() });
  await page.getByRole('button', { name: 'Open film.mp4' }).click();
  expect(sent).toHaveLength(1);
  const film = page.getByLabel('film.mp4').locator('video');
  const player = () =>
    film.evaluate((shown) => {
      if (!(shown instanceof HTMLVideoElement)) throw new Error('no film is shown');
      const { duration, currentTime, paused, seeking, readyState, videoWidth } = shown;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [64, 48];
      const drawn = canvas.getContext('2d');
      drawn?.drawImage(shown, 0, 0);
      const grey = drawn?.getImageData(8, 8, 1, 1).data[0] ?? 0;
      return { duration, currentTime, paused, seeking, readyState, videoWidth, grey };
    });
  await expect.poll(player).toMatchObject({ duration: 8, videoWidth: 64, readyState: 4 });
  await film.evaluate((shown) => (shown instanceof HTMLVideoElement ? shown.play() : undefined));
  await expect.poll(async () => (await player()).currentTime).toBeGreaterThan(0);
  // The picture that stands at a moment is the one that was made for it, forwards and back.
  for (const second of [6, 2]) {
    await film.evaluate((shown, to) => {
      if (!(shown instanceof HTMLVideoElement)) return;
      shown.pause();
      shown.currentTime = to + 0.5;
    }, second);
    await expect.poll(async () => (await player()).seeking).toBe(false);
    const seen = ((greyOf(second) - 16) * 255) / 219;
    await expect.poll(async () => Math.abs((await player()).grey - seen)).toBeLessThan(4);
  }
  await expect(page.getByText('SHA-256 agrees', { exact: false })).toBeVisible();
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
  await (
    await choosing
  ).setFiles([
    { name: 'ifadə.txt', mimeType: 'text/plain', buffer },
    { name: 'foto.png', mimeType: 'image/png', buffer: aPng() },
  ]);
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
  const tie = { name: 'Tie', exact: true } as const;
  // The words may say who somebody protected is: beside her they are not kept, the place is.
  const ofProtected = facts.getByRole('listitem').filter({ hasText: 'Q-' }).first();
  await ofProtected.getByRole('button', tie).click();
  await expect(ofProtected.getByRole('button', { name: 'Tie the place alone' })).toBeVisible();
  const ofOthers = facts.getByRole('listitem').filter({ hasNotText: 'Q-' });
  await page.getByLabel('Find the fact').fill('Aktaşlı');
  await ofOthers.first().getByRole('button', tie).click();
  const resting = page.getByRole('list', { name: 'Facts that rest on it' });
  await expect(resting.getByRole('listitem')).toHaveCount(1);
  await expect(resting).toContainText('mən şəhərdə deyildim');
  await expect(resting).toContainText('Against:');
  await page.reload();
  await expect(page.getByLabel('Passage')).toHaveValue('mən şəhərdə deyildim');
  await expect(resting.getByRole('listitem')).toHaveCount(1);
  await ofProtected.getByRole('button', tie).click();
  await ofProtected.getByRole('button', { name: 'Tie the place alone' }).click();
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

const HIDDEN_NAME = 'Aynur';

/** How dark each of these places of a page is, 0 to 255, read from its picture by the browser. */
const lightAt = (page: Page, jpeg: Buffer, places: readonly [number, number][]): Promise<number[]> =>
  page.evaluate(
    async ([base64, points]) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
      const picture = await createImageBitmap(blob);
      const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!brush) throw new Error('no picture is drawn');
      brush.drawImage(picture, 0, 0);
      return points.map(
        ([x, y]) => brush.getImageData(x * picture.width, y * picture.height, 1, 1).data[0] ?? -1,
      );
    },
    [jpeg.toString('base64'), places] as const,
  );

test('an analyst marks in a document what must not leave, makes the rendition, and another compares it with its original', async ({
  page,
  browser,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-X');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-X', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  const document = {
    name: 'letter.pdf',
    mimeType: 'application/pdf',
    buffer: aLetter(`This was said by ${HIDDEN_NAME} on Monday.`, `${HIDDEN_NAME}in telefonu`),
  };
  await (await choosing).setFiles(document);
  const files = page.getByRole('list', { name: 'Files' });
  await files.getByRole('link', { name: 'Mark what must not leave' }).click();

  // Every place of the name at once, on both pages; one more by the pointer, one by the keyboard, which is taken back.
  await page.getByLabel('Hide a word everywhere').fill('aynur');
  await page.getByRole('button', { name: 'Mark all places' }).click();
  await expect(page.getByText('2 places found on 2 pages', { exact: false })).toBeVisible();
  const marks = page.getByRole('group', { name: 'Marks on page 1' });
  await expect(marks.getByRole('button')).toHaveCount(1);
  const paper = await marks.boundingBox();
  if (!paper) throw new Error('no page is shown');
  await page.mouse.move(paper.x + 20, paper.y + 20);
  await page.mouse.down();
  await page.mouse.move(paper.x + 120, paper.y + 80, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByText('3 places marked.')).toBeVisible();
  await page.getByRole('button', { name: 'Put a mark' }).click();
  const placed = marks.getByRole('button', { name: 'Mark 3: 40 % from the left, 48 % from above' });
  await expect(placed).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(
    marks.getByRole('button', { name: /40 % from the left, 49 % from above, 21 by 4/u }),
  ).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('3 places marked.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('4 places marked.')).toBeVisible();
  await page.getByRole('switch', { name: 'Show as it will be' }).check();
  await page.getByRole('button', { name: 'Make the rendition' }).click();
  await expect(page.getByText('The rendition is made and added', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Back to the evidence' }).click();
  await expect(files.getByText('Redacted rendition of letter.pdf · not checked yet')).toBeVisible();
  await expect(files.getByText('4 places hidden on 2 pages')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I have compared it with its original' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open letter-redacted.pdf' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save' }).click();
  const made = readFileSync(await (await saving).path());
  // Two pictures and nothing else: no letters, no title; and what lies under a mark is black.
  expect(isPdfOfPictures(made)).toBe(true);
  expect(made.includes(HIDDEN_NAME)).toBe(false);
  expect(made.includes('/Font')).toBe(false);
  const start = made.indexOf(Buffer.from([0xff, 0xd8]));
  const first = made.subarray(start, made.indexOf(Buffer.from([0xff, 0xd9]), start) + 2);
  const name = { x: (72 + 215) / 595, y: 314 / 842 };
  expect(
    await lightAt(page, first, [
      [0.05, 0.05],
      [0.5, 0.51],
      [name.x, name.y],
      [0.9, 0.9],
    ]),
  ).toEqual([0, 0, 0, 255]);

  const second = await browser.newPage();
  await signIn(second, 'investigator');
  await open(second, `${casePath('c25-01')}/evidence`);
  await second.getByRole('button', { name: 'E2E-X', exact: true }).click();
  await second.getByRole('button', { name: 'I have compared it with its original' }).click();
  await expect(second.getByText('The rendition is checked: it may leave.')).toBeVisible();
  await expect(second.getByText(/Redacted rendition of letter\.pdf · checked by /u)).toBeVisible();
  await second.context().close();
});
