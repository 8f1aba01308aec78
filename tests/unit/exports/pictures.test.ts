import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../web/graph/palette.ts';
import { chartShapes } from '../../../web/network/exports/chart-shapes.ts';
import type { PathShape, Shape, TextShape } from '../../../web/network/exports/drawing.ts';
import { newExportForm } from '../../../web/network/exports/export-form.ts';
import { fontRuns, type FontSet } from '../../../typesetting/font-runs.ts';
import { markedPicture, stillVisible } from '../../../web/network/exports/marked-picture.ts';
import { paintPdf } from '../../../web/network/exports/paint-pdf.ts';
import { applyCommand, type ChartCommand } from '../../../web/graph/chart-commands.ts';
import { plainStyle } from '../../../web/graph/styles.ts';
import type { ChartStyle } from '../../../web/graph/styles.ts';
import type { Chart, NetworkElement, NetworkLine } from '../../../web/graph/network-state.ts';
import type { ShownChart } from '../../../web/network/exports/shown-chart.ts';
import { element, line } from '../graph/charts.ts';
import { chartWith } from '../graph/scenes.ts';

const palette = paletteOf('light');
const look = {
  palette,
  language: 'az',
  typeLabel: String,
  writesTypes: false,
  styled: new Map<string, ChartStyle>(),
} as const;
const positions = new Map([
  ['A', { x: 0, y: 0 }],
  ['B', { x: 200, y: 0 }],
]);
const places = { positions, folds: new Map() };
const shown = (
  elements: readonly NetworkElement[],
  lines: readonly NetworkLine[],
  more: Partial<ShownChart> = {},
): ShownChart => ({
  elements,
  lines: lines.map((one) => ({ ...one, standsFor: [one.id] })),
  folds: [],
  notes: [],
  supposed: [],
  ...more,
});
const both = [element('A'), element('B')];

const paths = (shapes: readonly Shape[]): PathShape[] =>
  shapes.flatMap((one) => (one.is === 'path' ? one : []));
const texts = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((one) => (one.is === 'text' ? one : []));
const drawn = (lines: readonly NetworkLine[], elements = both) =>
  chartShapes(shown(elements, lines), places, look).shapes;
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
        const at = { ...places, positions: new Map([...positions, ['B', { x, y }] as const]) };
        const words = { ...look, typeLabel: () => 'zəng', writesTypes: true };
        const { shapes } = chartShapes(shown(both, [line('A', 'B', { count: 3 })]), at, words);
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
  style: ({ name }: ChartStyle) => name,
  sets: 'Dəstələr',
  notes: 'Qeydlər',
  supposed: (layer: string) => `Fərziyyə: ${layer}`,
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
const chart: Chart = { ...chartWith({ elements: both, lines: [line('A', 'B')] }), positions };
const page = (form: Partial<ReturnType<typeof newExportForm>>, of: Chart = chart) =>
  markedPicture(visible, {
    chart: of,
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
        const at = new Map([...positions, ['B', { x, y }] as const]);
        const form = { ...newExportForm('x', visible), paper: 'A4' } as const;
        const drawing = markedPicture(visible, {
          chart: { ...chart, positions: at },
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

describe('what the author has added', () => {
  const three = chartWith({
    elements: [element('A'), element('B'), element('C', { label: 'Şəxs üç' })],
    lines: [line('A', 'B'), line('B', 'C')],
  });
  const between = { text: 'Tanışdırıb', layer: 'Pul izi' };
  const commands: ChartCommand[] = [
    { name: 'note', id: 'n1', note: { text: 'Yoxlanmalıdır', on: 'A', x: 60, y: 60 } },
    { name: 'note', id: 'n2', note: { text: 'Sərbəst qeyd', on: null, x: 0, y: 300 } },
    { name: 'suppose', id: 'h1', source: 'A', target: 'C', ...between },
    {
      name: 'style',
      id: 's1',
      style: { ...plainStyle('ELEMENTS'), name: 'Alıcılar', colour: 'GOLD' },
      ids: ['A'],
    },
    {
      name: 'style',
      id: 's2',
      style: { ...plainStyle('LINES'), name: 'Pul yolu', colour: 'TEAL' },
      ids: [line('A', 'B').id],
    },
  ];
  const worked = commands.reduce(applyCommand, three);
  const pictureOf = (chart: Chart, gone: string[] = []) => {
    const isLeft = (id: string): boolean => !gone.includes(id);
    const leaving = {
      elements: [...chart.elements.values()].filter(({ id }) => isLeft(id)),
      lines: [...chart.lines.values()].filter(({ source, target }) => isLeft(source) && isLeft(target)),
    };
    const form = { ...newExportForm('x', visible), writesTypes: false };
    const { layers } = markedPicture(leaving, { chart, form, texts: pageTexts, words, language: 'az' });
    const shapes = layers.flatMap((layer) => layer.shapes);
    return {
      said: texts(shapes).map(({ text }) => text),
      strokes: paths(shapes).map(({ stroke }) => stroke),
    };
  };

  it('is in the picture as on the canvas, and the legend names it', () => {
    const { said, strokes } = pictureOf(worked);
    for (const text of ['Yoxlanmalıdır', 'Sərbəst qeyd', '?', '*', '+']) expect(said).toContain(text);
    for (const text of ['Qeydlər 2', 'Fərziyyə: Pul izi 1', 'Alıcılar 1', 'Pul yolu 1'])
      expect(said).toContain(text);
    for (const colour of [palette.supposed, palette.own.GOLD, palette.own.TEAL, palette.noteLine])
      expect(strokes).toContain(colour);
  });

  it('what is supposed in a layer that is off is in no picture', () => {
    const { said, strokes } = pictureOf(
      applyCommand(worked, { name: 'layer', layer: 'Pul izi', isOff: true }),
    );
    expect(said).not.toContain('?');
    expect(said.some((text) => text.startsWith('Fərziyyə'))).toBe(false);
    expect(strokes).not.toContain(palette.supposed);
  });

  it('a folded set is one sign with its name and number, and its members are not drawn', () => {
    const folded = applyCommand(worked, { name: 'fold', id: 'f1', title: 'Sürücülər', members: ['B', 'C'] });
    const { said } = pictureOf(folded);
    expect(said).toEqual(expect.arrayContaining(['Sürücülər', '2', 'Dəstələr 1', '?']));
    expect(said).not.toContain('Şəxs üç');
    expect(said).toContain('Person 3');
  });

  it('goes with what may not leave: its note, what is supposed of it, the style that it alone has', () => {
    const { said } = pictureOf(worked, ['A']);
    for (const text of ['Yoxlanmalıdır', '?', 'Alıcılar 1', 'Pul yolu 1', 'Fərziyyə: Pul izi 1'])
      expect(said).not.toContain(text);
    expect(said).toContain('Qeydlər 1');
  });

  it('changes neither the dashes nor the width of a line that has a style', () => {
    const fact = line('A', 'B', { certainty: 'PRESUMED' });
    const style = { ...plainStyle('LINES'), colour: 'VIOLET' } as const;
    const [band, plain] = chartShapes(shown(both, [fact]), places, {
      ...look,
      styled: new Map([[fact.id, style]]),
    }).shapes;
    const [without] = linesOf(drawn([fact]));
    expect(plain).toEqual(without);
    expect(band).toMatchObject({ stroke: palette.own.VIOLET });
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
      readFileSync(
        set === 'arabic'
          ? `node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`
          : `node_modules/@fontsource/noto-sans/files/noto-sans-${set}-${weight}-normal.woff`,
      ),
    );
  const setsOf = (weight: number) => ({
    latin: bytesOf('latin', weight),
    'latin-ext': bytesOf('latin-ext', weight),
    cyrillic: bytesOf('cyrillic', weight),
    'cyrillic-ext': bytesOf('cyrillic-ext', weight),
    arabic: bytesOf('arabic', weight),
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

  it('takes in a font of Arabic letters when a name is written in them, and only then', async () => {
    const named = (label: string): Chart => ({
      ...chart,
      elements: new Map([['A', element('A', { label })]]),
    });
    const fontsOf = async (label: string): Promise<string> => {
      const of = named(label);
      const leaving = { ...visible, elements: [...of.elements.values()], lines: [] };
      const form = newExportForm('x', leaving);
      const drawing = markedPicture(leaving, { chart: of, form, texts: pageTexts, words, language: 'az' });
      const facts = { title: 'x', author: 'x', subject: 'x', keywords: 'H0', at: new Date(0) };
      const bytes = await paintPdf(drawing, { regular: setsOf(400), bold: setsOf(600) }, facts);
      return Buffer.from(bytes).toString('latin1');
    };
    expect(await fontsOf('علی محمد ۱۲')).toContain('NotoSansArabic');
    expect(await fontsOf('Sınaqov')).not.toContain('NotoSansArabic');
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
