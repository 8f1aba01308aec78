import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../web/graph/palette.ts';
import { chartShapes } from '../../../web/network/exports/chart-shapes.ts';
import type { PathShape, Shape, TextShape } from '../../../web/network/exports/drawing.ts';
import { newExportForm } from '../../../web/network/exports/export-form.ts';
import { fontRuns, type FontSet } from '../../../web/network/exports/font-runs.ts';
import { markedPicture, stillVisible } from '../../../web/network/exports/marked-picture.ts';
import { paintPdf } from '../../../web/network/exports/paint-pdf.ts';
import { element, line } from '../graph/charts.ts';

const palette = paletteOf('light');
const look = { palette, language: 'az', typeLabel: null } as const;
const places = new Map([
  ['A', { x: 0, y: 0 }],
  ['B', { x: 200, y: 0 }],
]);
const both = [element('A'), element('B')];

const paths = (shapes: readonly Shape[]): PathShape[] =>
  shapes.flatMap((one) => (one.is === 'path' ? one : []));
const texts = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((one) => (one.is === 'text' ? one : []));
const drawn = (lines: Parameters<typeof chartShapes>[0]['lines'], elements = both) =>
  chartShapes({ elements, lines }, places, look).shapes;
/** Lines are drawn first: what is before the first sign. */
const linesOf = (shapes: readonly Shape[]): PathShape[] =>
  paths(shapes).filter(
    ({ stroke, fill, at }) => !at && (fill === undefined ? stroke === palette.line : fill === palette.line),
  );

describe('a line of the chart', () => {
  it.each([
    ['CONFIRMED', undefined],
    ['PROBABLE', [8, 5]],
    ['PRESUMED', [1.5, 4.5]],
    [null, [10, 4, 2, 4]],
  ] as const)('%s is drawn by its dashes', (certainty, dash) => {
    expect(linesOf(drawn([line('A', 'B', { certainty })]))[0]?.dash).toEqual(dash);
  });

  it('ends before the element, with an arrow only when it is directed', () => {
    expect(linesOf(drawn([line('A', 'B')])).map(({ d }) => d)).toEqual(['M 20 0 L 178 0']);
    const [run, arrow] = linesOf(drawn([line('A', 'B', { directed: true })]));
    expect(run?.d).toBe('M 20 0 L 169 0');
    expect(arrow?.d).toMatch(/^M 178 0 L 169 /u);
  });

  it('bows away from every other between the same two, whichever way they go', () => {
    const three = [line('A', 'B'), line('B', 'A', { id: '2' }), line('A', 'B', { id: '3', type: 'PAID' })];
    expect(new Set(linesOf(drawn(three)).map(({ d }) => d)).size).toBe(3);
  });

  it('is thicker the more facts it has', () => {
    const width = (count: number) => linesOf(drawn([line('A', 'B', { count })]))[0]?.width ?? 0;
    expect(width(1)).toBeLessThan(width(8));
  });

  it('says its kind when asked, never upside down', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), (x, y) => {
        const at = new Map([...places, ['B', { x, y }] as const]);
        const words = { ...look, typeLabel: () => 'zəng' };
        const { shapes } = chartShapes({ elements: both, lines: [line('A', 'B', { count: 3 })] }, at, words);
        const said = texts(shapes).find(({ text }) => text === 'zəng (3)');
        expect(Math.abs(said?.angle ?? 180)).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('an element of the chart', () => {
  it('is drawn by kind and role, with its name below in as many lines as it needs', () => {
    const victim = element('A', { role: 'VICTIM', label: 'Q-17', isProtected: true });
    const shapes = drawn([], [victim, element('B', { kind: 'Country', label: 'Türkiyə', detail: 'TR' })]);
    expect(paths(shapes)[0]).toMatchObject({ fill: palette.victim, d: 'M 0 -23 L 23 0 L 0 23 L -23 0 Z' });
    expect(texts(shapes).map(({ text }) => text)).toEqual(['TR', 'Q-17', 'Türkiyə']);
    const long = drawn([], [element('A', { label: 'Sınaqov Rəşad Test oğlu' })]);
    expect(texts(long).map(({ text }) => text)).toEqual(['Sınaqov Rəşad Test', 'oğlu']);
  });

  it('has a ring of its role: dashed for a suspect, double for who is convicted', () => {
    const ring = (role: 'SUSPECT' | 'CONVICTED') => paths(drawn([], [element('A', { role })]));
    expect(ring('SUSPECT')[0]?.dash).toEqual([6, 3.5]);
    expect(ring('CONVICTED')[1]).toMatchObject({ stroke: palette.ground });
  });
});

const words = {
  kind: (kind: string) => kind,
  role: (role: string) => role,
  certainty: (one: string) => one,
  type: (type: string) => type,
};
const pageTexts = {
  title: 'Sınaq sxemi',
  facts: 'TEST-1 · 23 noyabr 2026 · Sınaq Təhlilçi',
  codes: 'H2 · H1',
  marking: 'H2: bölmədən kənara çıxarıla bilməz',
  left: '3 element gizlədilib',
  number: 'ABCDE-FGHJK',
};
const visible = {
  elements: both,
  lines: [line('A', 'B')],
  hiddenElements: 3,
  hiddenLines: 0,
  filters: 1,
  notDrawn: new Map(),
};
const page = (form: Partial<ReturnType<typeof newExportForm>>) =>
  markedPicture(visible, {
    positions: places,
    form: { ...newExportForm('x', visible), ...form },
    texts: pageTexts,
    words,
    language: 'az',
  });

describe('the page of an export', () => {
  it.each(['PDF', 'PNG'] as const)(
    'as %s has title, facts, marking, what is hidden, a legend and the number across',
    (format) => {
      const drawing = page({ format });
      const said = drawing.layers.flatMap(({ shapes }) => texts(shapes).map(({ text }) => text));
      for (const one of [
        pageTexts.title,
        pageTexts.facts,
        pageTexts.marking,
        pageTexts.left,
        'Person 2',
        'CONFIRMED 1',
      ])
        expect(said).toContain(one);
      expect(said).toContain('ABCDE-FGHJK · H2 · H1');
      expect(said.filter((text) => text === 'ABCDE-FGHJK').length).toBeGreaterThan(3);
    },
  );

  it('fits the picture into the paper, lying or standing as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (x, y) => {
        const at = new Map([...places, ['B', { x, y }] as const]);
        const form = { ...newExportForm('x', visible), paper: 'A4' } as const;
        const drawing = markedPicture(visible, {
          positions: at,
          form,
          texts: pageTexts,
          words,
          language: 'az',
        });
        expect([842, 595]).toContain(drawing.width);
        const [picture] = drawing.layers;
        for (const place of at.values()) {
          const [left, top] = [picture!.x + place.x * picture!.scale, picture!.y + place.y * picture!.scale];
          expect(left > 0 && left < drawing.width && top > 0 && top < drawing.height).toBe(true);
        }
      }),
    );
  });
});

describe('a right that ended since the chart was opened', () => {
  it('takes its elements and lines out of the picture', () => {
    const nothing = {
      source: [],
      target: [],
      type: [],
      certainty: [],
      count: [],
      from: [],
      to: [],
      directed: [],
    };
    const nodes = {
      id: ['A'],
      kind: ['Person' as const],
      label: ['A'],
      labelEn: [null],
      role: [null],
      isProtected: [false],
      isWanted: [false],
      detail: [null],
      more: [null],
    };
    const left = stillVisible(visible, { nodes, edges: nothing, hasMore: false, next: null });
    expect(left.elements.map(({ id }) => id)).toEqual(['A']);
    expect(left.lines).toEqual([]);
  });
});

describe('a PDF', () => {
  const bytesOf = (set: FontSet, weight: number): Uint8Array =>
    new Uint8Array(
      readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-${set}-${weight}-normal.woff`),
    );
  const setsOf = (weight: number) => ({
    latin: bytesOf('latin', weight),
    'latin-ext': bytesOf('latin-ext', weight),
    cyrillic: bytesOf('cyrillic', weight),
  });

  it('is one page of paths and text, with nothing in it that is a picture', async () => {
    const facts = {
      title: 'Sınaq',
      author: 'Sınaq',
      subject: 'ABCDE-FGHJK',
      keywords: 'H2',
      at: new Date(0),
    };
    const bytes = await paintPdf(page({ format: 'PDF' }), { regular: setsOf(400), bold: setsOf(600) }, facts);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    expect(text).not.toContain('/Subtype /Image');
    expect(text).toContain('/FontFile');
  });

  it('takes each letter from the file that has it', () => {
    expect(fontRuns('Əliyev Rəşad')).toEqual([
      { set: 'latin-ext', text: 'Ə' },
      { set: 'latin', text: 'liyev R' },
      { set: 'latin-ext', text: 'əş' },
      { set: 'latin', text: 'ad' },
    ]);
    expect(fontRuns('Сынаг 1')).toEqual([
      { set: 'cyrillic', text: 'Сынаг ' },
      { set: 'latin', text: '1' },
    ]);
  });
});
