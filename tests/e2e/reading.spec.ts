import { expect, test, type Locator, type Page } from '@playwright/test';
import { aLetter } from '../support/files.ts';
import { casePath, open, signIn } from './at-the-desk.ts';
import { status } from './on-the-chart.ts';
import { seriousOn } from './axe.ts';

const card = (page: Page) => page.getByRole('complementary', { name: 'Card of the selection' });
const panel = (page: Page) => page.getByRole('region', { name: 'Reading beside the chart' });
const canvas = (page: Page) => page.getByRole('application');

const addExhibit = async (
  page: Page,
  number: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> => {
  await open(page, `${casePath('c25-01')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill(number);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: number, exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await (await choosing).setFiles(file);
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(1);
};

/** Marks words that stand in one run of letters, as the pointer does. */
const markIn = async (text: Locator, words: string): Promise<void> => {
  await text.evaluate((shown, wanted) => {
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = (node.textContent ?? '').indexOf(wanted);
      if (from === -1) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
    }
  }, words);
  await text.dispatchEvent('pointerup');
};

const filter = (page: Page) => page.getByRole('textbox', { name: 'Filter the list' });
const found = (page: Page) =>
  page.getByRole('listbox', { name: 'Elements of the network' }).getByRole('option').first();

/** Selects by the list, which is open; the second is added to the first. */
const select = async (page: Page, first: string, second?: string): Promise<void> => {
  await filter(page).fill(first);
  await expect(found(page)).toContainText(first);
  await found(page).click();
  if (second === undefined) return;
  await filter(page).fill(second);
  await expect(found(page)).toContainText(second);
  await found(page).click({ modifiers: ['Control'] });
};

test('an analyst reads a document beside the chart, records a link from a passage of it, sees its page on the card, and takes both back by a key', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  const buffer = aLetter('They share a flat on Nizami street.', 'Nothing is said here.');
  await addExhibit(page, 'E2E-B', { name: 'protocol.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('link', { name: 'Read beside the chart: protocol.pdf' }).click();
  await expect(status(page)).toBeVisible();
  const before = (await status(page).textContent()) ?? '';
  await expect(panel(page).getByLabel('Exhibit, statement or report')).toHaveValue(/E2E-B/u);
  await expect(panel(page).getByText('SHA-256 agrees', { exact: false })).toBeVisible();

  // What is marked is the working source: its words, and the page as its place.
  await markIn(panel(page).getByRole('group', { name: 'page 1' }), 'share a flat');
  await expect(panel(page).getByLabel('Passage')).toHaveValue('share a flat');
  await expect(panel(page).getByLabel('Place in it')).toHaveValue('page 1');
  await expect(page.getByText(/^Working source: Exhibit · E2E-B · .+, page 1$/u)).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);

  await canvas(page).focus();
  await page.keyboard.press('[');
  await select(page, 'Aktaşlı', 'Yurdaer');
  await canvas(page).focus();
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: /record a link/u });
  await dialog.getByLabel('Type of link').selectOption('lives with');
  const used = dialog.getByRole('region', { name: 'The passage it is recorded from' });
  await expect(used).toContainText('share a flat');
  await expect(dialog.getByLabel('The source in words')).toHaveValue(/E2E-B · .+, page 1$/u);
  expect(await seriousOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^A link between .+ is recorded\.$/u)).toBeVisible();
  await expect(status(page)).not.toHaveText(before);

  await select(page, 'Aktaşlı');
  const cited = card(page).getByRole('listitem').filter({ hasText: 'E2E-B' }).last();
  await expect(cited).toContainText('page 1');
  await expect(cited).toContainText('share a flat');
  await canvas(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^The link between .+ is withdrawn/u)).toBeVisible();
  await expect(status(page)).toHaveText(before);
  await expect(card(page).getByText('share a flat')).toHaveCount(0);
});

test('beside the chart a passage against is tied to a fact and recorded with a phone, each taken back by a key; a reload keeps what is marked, Esc closes', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  const buffer = Buffer.from('Salam.\nHəmin gün mən şəhərdə deyildim.');
  await addExhibit(page, 'E2E-W', { name: 'ifadə.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('link', { name: 'Read beside the facts' }).click();
  await markIn(page.getByLabel('The text of the file'), 'mən şəhərdə deyildim');
  await page.getByText('Speaks against it').click();
  // What is marked at the desk goes along to the chart, and stays over a reload.
  await page.getByRole('link', { name: 'Record a new fact from it on the chart' }).click();
  await expect(status(page)).toBeVisible();
  await expect(panel(page).getByLabel('Passage')).toHaveValue('mən şəhərdə deyildim');
  await page.reload();
  await expect(panel(page).getByLabel('Place in it')).toHaveValue('line 2');
  const edge = page.getByRole('separator', { name: 'Width of the reading panel' });
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 40));
  const before = (await status(page).textContent()) ?? '';

  await canvas(page).focus();
  await page.keyboard.press('[');
  await select(page, 'Aktaşlı');
  await card(page).getByRole('button', { name: 'Tie the passage against it' }).first().click();
  await expect(page.getByText('The passage is tied to the fact.')).toBeVisible();
  await expect(card(page).getByText('mən şəhərdə deyildim')).toHaveCount(1);
  await canvas(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('The tie is taken back.')).toBeVisible();
  await expect(card(page).getByText('mən şəhərdə deyildim')).toHaveCount(0);

  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: /^Add an element beside/u });
  await dialog.getByLabel('Kind').selectOption('Phone');
  await dialog.getByLabel('Number').fill('050 417 22 91');
  await expect(dialog.getByText('It is written as +994504172291')).toBeVisible();
  await dialog.getByLabel(/^Link with/u).selectOption('USES OUT');
  await expect(dialog.getByRole('region', { name: 'The passage it is recorded from' })).toContainText(
    'Against it:',
  );
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).not.toHaveText(before);
  await expect(card(page).getByRole('region', { name: 'What the record rests on' })).toContainText('line 2');
  await expect(card(page).getByText('mən şəhərdə deyildim')).toHaveCount(2);
  await canvas(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^The record of .+ is withdrawn/u)).toBeVisible();
  await expect(status(page)).toHaveText(before);

  await panel(page).getByLabel('Passage').focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('b');
  await expect(panel(page).getByLabel('Place in it')).toHaveValue('line 2');
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 40));
});
