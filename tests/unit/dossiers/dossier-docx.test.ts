import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Part, Tree } from '../../../server/dossiers/document-tree.ts';
import { dossierDocx } from '../../../server/dossiers/docx/dossier-docx.ts';

const span = (text: string) => ({ text, facts: [], sources: [] });
const treeOf = (...parts: Part[]): Tree => ({
  language: 'az',
  caseNumber: 'TEST-1',
  kind: 'İttiham aktı',
  title: 'Sınaq sənədi',
  parts,
});
const WORDS = [
  'Əliyeva Gülşən Çingiz qızı',
  'Сагидов Эльчин',
  '<b>qalın</b> &amp; "x"',
  'محمد علی کا گھر',
  'zəng\u0000\u001B[31m etdi \uD800',
];
const PARTS: Part[] = [
  { is: 'heading', block: 'b', level: 1, text: 'Epizodlar', facts: [] },
  ...WORDS.map((text): Part => ({ is: 'sentence', block: 'b', sentenceId: null, span: span(text) })),
  { is: 'table', block: 'b', columns: ['Ad', 'Rol'], rows: WORDS.map((text) => [span(text), span('rol')]) },
];

const filesOf = async (isDraft: boolean): Promise<Record<string, string>> => {
  const bytes = await dossierDocx({
    tree: treeOf(...PARTS),
    cover: ['Kimə: Sınaq məhkəməsi'],
    foot: 'Versiya 1',
    isDraft,
    at: new Date('2026-11-29T10:00:00Z'),
  });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
};

/** The text of each paragraph, as a reader of XML finds it; throws where it is not well formed. */
const paragraphsIn = (xml: string): string[] => {
  const paragraphs: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') paragraphs.push('');
    isText = name === 'w:t';
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.on('text', (text) => {
    if (isText) paragraphs.push((paragraphs.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return paragraphs;
};

const asHeld = (text: string): string =>
  ['\0', '\u001B', '\uD800'].reduce((held, sign) => held.replaceAll(sign, '\uFFFD'), text);

describe('a dossier for a word processor', () => {
  test('has every sentence and cell as text, letter for letter, and markup as letters', async () => {
    const told = paragraphsIn((await filesOf(false))['word/document.xml'] ?? '');
    expect(told).toContain('Sınaq sənədi');
    expect(told).toContain('Kimə: Sınaq məhkəməsi');
    for (const text of WORDS) expect(told.filter((one) => one === asHeld(text))).toHaveLength(2);
  });

  test('is well formed in every part, whatever a sentence holds', async () => {
    for (const [name, text] of Object.entries(await filesOf(true)))
      if (/\.(?:xml|rels)$/u.test(name)) expect(() => paragraphsIn(text), name).not.toThrow();
  });

  test('has headings that make its contents, and Arabic letters from right to left', async () => {
    const xml = (await filesOf(false))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Epizodlar/u);
    expect(xml).toContain('TOC ');
    expect(xml).toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*محمد علی کا گھر/u);
    expect(xml).not.toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*Əliyeva/u);
  });

  test('says in which language it is, and names its headings and title as such', async () => {
    const files = await filesOf(false);
    expect(files['word/styles.xml']).toContain('<w:lang w:val="az-Latn-AZ" w:bidi="ar-SA"/>');
    expect(files['word/document.xml']).toMatch(/<w:pStyle w:val="Title"\/>.*?Sınaq sənədi/u);
  });

  test('has tables with a grid as wide as the text, a wider column for longer words, and a head that is repeated', async () => {
    const xml = (await filesOf(false))['word/document.xml'] ?? '';
    const tables = [...xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gu)].map(([grid]) =>
      [...grid.matchAll(/w:w="(?<width>\d+)"/gu)].map(({ groups }) => Number(groups?.['width'])),
    );
    expect(tables).toHaveLength(1);
    const [first = 0, second = 0] = tables[0] ?? [];
    // A4 without its margins.
    expect(first + second).toBeLessThanOrEqual(11_906 - 2 * 1440);
    expect(first).toBeGreaterThan(2 * second);
    expect(xml).toContain(`<w:tcW w:type="dxa" w:w="${first}"/>`);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  test('says on every page that it is a draft, until it is approved', async () => {
    const headers = async (isDraft: boolean) =>
      Object.entries(await filesOf(isDraft))
        .filter(([name]) => name.startsWith('word/header'))
        .flatMap(([, text]) => paragraphsIn(text));
    expect(await headers(true)).toContain('QARALAMA / DRAFT');
    expect((await headers(false)).join('')).toBe('');
  });
});
