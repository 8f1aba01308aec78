import { describe, expect, test } from 'vitest';
import type { Part, Tree } from '../../../server/dossiers/document-tree.ts';
import { lettersMissingIn } from '../../../server/dossiers/missing-letters.ts';
import { dossierPdf, MissingLetters } from '../../../server/dossiers/pdf/dossier-pdf.ts';
import { setDossier } from '../../../server/dossiers/pdf/set-dossier.ts';
import { wrapped } from '../../../typesetting/wrapped.ts';
import { pdfPages, type PdfPage } from '../../support/pdf-text.ts';

const sentence = (text: string): Part => ({
  is: 'sentence',
  block: 'b',
  sentenceId: null,
  span: { text, facts: [], sources: [] },
});
const heading = (text: string, level: 1 | 2 = 1): Part => ({
  is: 'heading',
  block: 'b',
  level,
  text,
  facts: [],
});
const table = (columns: string[], rows: string[][]): Part => ({
  is: 'table',
  block: 'b',
  columns,
  rows: rows.map((row) => row.map((text) => ({ text, facts: [], sources: [] }))),
});
const treeOf = (...parts: Part[]): Tree => ({
  language: 'az',
  caseNumber: 'TEST-1',
  kind: 'İttiham aktı',
  title: 'Sınaq sənədi',
  parts,
});
const HASH = 'a1b2'.repeat(16);
const WORDS = [
  'Əliyeva Gülşən Çingiz qızı',
  'Сагидов Эльчин',
  '<b>qalın</b> (x) Tj ET',
  'Müqavilə №7',
  'Ҹәфәров Ҝүлмәммәд',
  '5 − 3 “x” …',
];
const many = Array.from({ length: 120 }, (_, i) => `${i + 1}. Rəna ilə Səfər 2024-cü ildə görüşüb, ${i}.`);
const LARGE = treeOf(
  heading('Şəxslər'),
  ...WORDS.map(sentence),
  heading('Hadisələr'),
  ...many.map(sentence),
  heading('Sübutlar'),
  heading('Cild 2', 2),
  table(
    ['Nömrə', 'Vərəq', 'SHA-256'],
    many.map((_, i) => [String(i + 1), `cild 2, v. ${i}`, HASH]),
  ),
);
const printed = async (tree: Tree, isDraft = false): Promise<{ bytes: Uint8Array; pages: PdfPage[] }> => {
  const bytes = await dossierPdf({ tree, cover: ['SHA-256'], foot: 'Versiya 1', isDraft, at: new Date(0) });
  return { bytes, pages: pdfPages(Buffer.from(bytes)) };
};
/** Blanks are lost where a line is broken; a long word is broken too. */
const bare = (text: string): string => text.replaceAll(/\s/gu, '');

describe('a dossier as a PDF', () => {
  test('has every sentence and cell as text, letter for letter, and markup as letters', async () => {
    const { pages } = await printed(LARGE);
    const text = bare(pages.map((page) => page.text).join(''));
    for (const words of [...WORDS, ...many, 'cild 2, v. 119']) expect(text).toContain(bare(words));
  });

  test('says nothing but what is in the tree, the cover, the foot and the numbers', async () => {
    const { pages } = await printed(treeOf(heading('Bir'), sentence('İki.')));
    const text = bare(pages.map((page) => page.text).join(''));
    const said = ['TEST-1·İttiham aktı', 'Sınaq sənədi', 'SHA-256', 'Mündəricat', 'Bir2', 'Versiya 11/2'];
    expect(text).toBe(bare([...said, 'Bir', 'İki.', 'Versiya 12/2'].join('')));
  });

  test('cuts no word of a table that fits into a line of its column', async () => {
    const cells = [
      'Q-4VFN',
      '03.02.2024 – 01.03.2024',
      'Epizod',
      'Gəncə',
      'Gürcüstan',
      'Birləşmiş Ərəb Əmirlikləri',
    ];
    const says = 'Sübut 21, zənglərin çıxarışı, cild 2, v. 76-99; İfadə, zərərçəkmiş şəxs, 04.04.2024';
    const columns = ['Şəxs', 'Tarix', 'Necə', 'Haradan', 'Tranzit', 'Hara', 'Sübut'];
    const parts = [table(columns, [[...cells, says]])];
    const { pages } = await printed(treeOf(...parts));
    const told = pages.map(({ text }) => text).join(' ');
    for (const word of [...columns, ...cells, says].flatMap((text) => text.split(' ')))
      expect(told).toContain(word);
  });

  test('its contents name the page on which each heading stands, and lead there', async () => {
    const { pages, bytes } = await printed(LARGE);
    const [cover] = pages;
    for (const title of ['Şəxslər', 'Hadisələr', 'Sübutlar', 'Cild2']) {
      const at = pages.findIndex(({ text }, i) => i > 0 && bare(text).includes(title));
      expect(bare(cover?.text ?? '')).toContain(`${title}${at + 1}`);
    }
    const raw = Buffer.from(bytes).toString('latin1');
    const jumps = [...raw.matchAll(/\/S \/GoTo\s*\/D \((?<name>part-\d+)\)/gu)].map((one) => one[1]);
    expect(jumps).toHaveLength(4);
    for (const name of jumps) expect(raw).toContain(`(${name}) [`);
    expect(raw.match(/\/Title/gu)?.length).toBeGreaterThan(4);
  });

  test('its fonts are embedded, Arabic and Urdu among them', async () => {
    const { bytes } = await printed(treeOf(sentence('محمد علی'), sentence('پاکستان ٹ'), sentence('Сагидов')));
    const raw = Buffer.from(bytes).toString('latin1');
    const fonts = raw.match(/\/FontDescriptor \d+/gu)?.length ?? 0;
    expect(fonts).toBeGreaterThanOrEqual(3);
    expect(raw.match(/\/FontFile[23]? \d+/gu)).toHaveLength(fonts);
    expect(raw).not.toContain('/Helvetica');
  });

  test('is marked as a draft on every page until it is approved', async () => {
    const draft = await printed(LARGE, true);
    expect(draft.pages.every(({ text }) => bare(text).includes('QARALAMA/DRAFT'))).toBe(true);
    const { pages } = await printed(LARGE);
    expect(pages.some(({ text }) => text.includes('DRAFT'))).toBe(false);
  });

  test('names the letters that no font has instead of leaving them out', async () => {
    const refused = printed(treeOf(sentence('漢 and 字 and 漢')));
    await expect(refused).rejects.toThrow(MissingLetters);
    await expect(refused).rejects.toMatchObject({ letters: ['漢', '字'] });
  });

  test('the letters that no font has are known before a file is made, with the heading and the words', async () => {
    const tree = treeOf(
      heading('Payments'),
      sentence(`${'A word. '.repeat(20)}Signed 漢.`),
      sentence('漢字'),
    );
    expect(await lettersMissingIn(LARGE)).toEqual([]);
    expect(await lettersMissingIn(tree)).toEqual([
      { letter: '漢', heading: 'Payments', text: expect.stringMatching(/^….*Signed 漢\.$/u) },
      { letter: '字', heading: 'Payments', text: '漢字' },
    ]);
  });

  test('is the same bytes for the same content', async () => {
    const [one, other] = [await printed(LARGE), await printed(LARGE)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe('the pages of a dossier', () => {
  const measure = (text: string, size: number): number => [...text].length * size * 0.5;
  test('nothing stands outside the margins', () => {
    for (const { texts } of setDossier(LARGE, ['x'], measure))
      for (const { x, y, text, size } of texts) {
        expect(x).toBeGreaterThanOrEqual(55);
        expect(x + measure(text, size)).toBeLessThanOrEqual(541);
        expect(y).toBeLessThanOrEqual(782);
      }
  });

  test('a word that is wider than its line is broken between letters, and nothing is lost', () => {
    const lines = wrapped(`a ${HASH} b`, (line) => line.length <= 20);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${HASH}b`);
  });
});
