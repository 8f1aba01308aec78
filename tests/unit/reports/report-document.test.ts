import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { dossierDocx } from '../../../server/dossiers/docx/dossier-docx.ts';
import { dossierPdf } from '../../../server/dossiers/pdf/dossier-pdf.ts';
import type { ReportFile } from '../../../server/reports/file-words.ts';
import type { OutgoingFigure } from '../../../server/reports/outgoing.ts';
import { reportDocument } from '../../../server/reports/report-document.ts';
import { barsScene, type Bars } from '../../../typesetting/bars-scene.ts';
import { pdfPages } from '../../support/pdf-text.ts';

const HOSTILE = '<w:p>&amp; =1+1 "x"</w:p>';
const figure = (id: string, own: Partial<OutgoingFigure> = {}): OutgoingFigure => ({
  id,
  chapter: { az: 'Cinayət təqibi və qurbanlarla iş', en: 'Criminal prosecution and work with victims' },
  title: { az: `göstərici ${id}`, en: `figure ${id}` },
  unit: 'persons',
  value: 46,
  change: null,
  rule: { az: 'qayda', en: 'rule' },
  published: null,
  difference: null,
  explained: null,
  chart: null,
  series: [],
  ...own,
});
const YEARS = Array.from({ length: 21 }, (_, at) => String(2005 + at));
const FIGURES: OutgoingFigure[] = [
  figure('A1', { value: 198, change: -8, published: 200, difference: -2, explained: 'two were joined' }),
  figure('C1', { change: 'HIDDEN' }),
  figure('C4', { value: 'HIDDEN' }),
  figure('A6', { value: null }),
  figure('CHART-11', {
    chart: 'BARS',
    title: { az: HOSTILE, en: HOSTILE },
    series: [
      { key: 'TR', part: null, value: 33 },
      { key: HOSTILE, part: null, value: 'HIDDEN' },
      { key: '5 y 6 m suspended', part: null, value: 0 },
    ],
  }),
  figure('CHART-03', {
    chart: 'TREND',
    series: YEARS.flatMap((key) =>
      ['F', 'M'].map((part) => ({
        key,
        part,
        value: key < '2024' ? null : part === 'F' ? 9 : key === '2024' ? 'HIDDEN' : 6,
      })),
    ),
  }),
  figure('CHART-08', {
    chart: 'UNKNOWN',
    value: null,
    rule: { az: 'qrafda yoxdur', en: 'not in the graph' },
  }),
];
const fileIn = (language: 'az' | 'en'): ReportFile => ({
  figures: FIGURES,
  year: 2025,
  number: 'K7Q2-9XYZ',
  author: 'Sınaq',
  upTo: '2026-11-30',
  at: new Date('2026-11-30T10:00:00Z'),
  language,
  places: new Map([['TR', { az: 'Türkiyə', en: 'Türkiye' }]]),
});

const pagesIn = async (language: 'az' | 'en'): Promise<string> =>
  pdfPages(Buffer.from(await dossierPdf(reportDocument(fileIn(language), 'PDF'))))
    .map(({ text }) => text)
    .join('\n');

const wordsIn = async (language: 'az' | 'en'): Promise<{ text: string; tags: Set<string>; xml: string }> => {
  const files = unzipSync(await dossierDocx(reportDocument(fileIn(language), 'DOCX')));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  let text = '';
  const tags = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    tags.add(name);
    if (name === 'w:p') text += '\n';
  });
  parser.on('text', (own) => (text += own));
  parser.write(xml).close();
  return { text, tags, xml };
};

// Fonts are embedded and set: on a busy machine for longer than a test usually has.
describe.each(['az', 'en'] as const)('the report as a document in %s', { timeout: 60_000 }, (language) => {
  const [place, hidden, unknown] =
    language === 'az' ? ['Türkiyə', 'gizli', 'məlum deyil'] : ['Türkiye', 'hidden', 'not known'];

  test('as a PDF has every chart drawn and again as a table', async () => {
    const text = await pagesIn(language);
    // In the chart, and in its table.
    expect(text.split(place).length - 1).toBe(2);
    expect(text.split(HOSTILE.slice(0, 5)).length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toContain('2005–2023');
    expect(text).toContain(unknown);
    expect(text).toContain(`× ${hidden}`);
    expect(text).toContain(language === 'az' ? '5 il 6 ay, şərti' : '5 y 6 m, suspended');
  });

  test('sets what is printed, what is computed and the written reason beside each other at the end, where they differ', () => {
    const { parts } = reportDocument(fileIn(language), 'PDF').tree;
    const last = parts.at(-1);
    expect(last?.is).toBe('table');
    expect(JSON.stringify(last)).toContain('two were joined');
    expect(last?.is === 'table' && last.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['A1', language === 'az' ? 'göstərici A1' : 'figure A1', '200', '198', '-2', 'two were joined'],
    ]);
  });

  test('has its chapters in its language', async () => {
    const { text } = await wordsIn(language);
    const [own, other] = ['Cinayət təqibi və qurbanlarla iş', 'Criminal prosecution and work with victims'];
    expect(text.includes(own)).toBe(language === 'az');
    expect(text.includes(other)).toBe(language === 'en');
  });

  test('for a word processor has its charts as tables with bars, and words of others as words', async () => {
    const { text, tags, xml } = await wordsIn(language);
    expect(text).toContain(place);
    expect(text).toContain(HOSTILE);
    expect(text).toContain('2005–2023');
    expect(text).toContain(hidden);
    expect(xml).toContain('w:fill="2F4858"');
    expect(xml).toContain('diagStripe');
    expect(tags.has('w:object')).toBe(false);
  });

  test('for a word processor has its paragraphs in both languages, with what is hidden hidden', async () => {
    const { text } = await wordsIn(language);
    expect(text).toContain(
      '2025 ilində insan alveri ilə bağlı 198 cinayət müəyyən edilib (əvvəlki ilə nisbətən: -8)',
    );
    expect(text).toContain(
      'In 2025, 198 offences linked to trafficking were detected (against the year before: -8)',
    );
    expect(text).toContain('Müəyyən edilmiş insan alveri qurbanları: 46 (gizli).');
    expect(text).toContain('Pakistan hidden. Age');
    expect(text).toContain('Cleared, in per cent: not known.');
    expect(text).not.toMatch(/\{[A-Z]/u);
  });
});

describe('a chart on paper', () => {
  const measure = (text: string, size: number): number => text.length * size * 0.5;
  const bars = (form: Bars['form'], series: Bars['series']): Bars => ({
    form,
    series,
    names: new Map(),
    words: { unknown: 'not known', hidden: 'hidden' },
  });

  test.each(['BARS', 'COLUMNS'] as const)(
    'of %s writes each number, and no 0 for what is not known',
    (form) => {
      const { texts } = barsScene(
        bars(form, [
          { key: '2023', part: null, value: null },
          { key: '2024', part: null, value: 0 },
          { key: '2025', part: null, value: 7 },
        ]),
        480,
        measure,
      );
      expect(texts.filter(({ text }) => text === '0')).toHaveLength(1);
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['7', 'not known']));
    },
  );

  test('stays within its width for every district of the country', () => {
    const series = Array.from({ length: 66 }, (_, at) => ({
      key: `Rayon ${at} şəhəri`,
      part: null,
      value: at,
    }));
    const { texts, height } = barsScene(bars('BARS', series), 480, measure);
    expect(Math.max(...texts.map(({ x, text, size }) => x + measure(text, size)))).toBeLessThanOrEqual(480);
    expect(height).toBeGreaterThan(0);
  });
});
