import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { BarValue, Bars } from '../../../typesetting/bars-scene.ts';
import { columnsOf, largestOf, partsOf, rowsOf } from '../../../typesetting/chart-columns.ts';
import { runs, SIZE } from './runs.ts';

/** Widths in twentieths of a point: the name, so many steps of a bar, the number. */
const WIDTH = { name: 2840, step: 130, number: 1500 } as const;
const STEPS = 36;
const INK = '2F4858';
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

const text = (said: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    borders: NO_LINES,
    children: [new Paragraph({ children: runs(said, { size: SIZE.small, bold: isHead }) })],
  });

/** So many steps; filled with ink, slanted lines for a second part, or nothing. */
const steps = (count: number, look: 'SOLID' | 'SLANTED' | 'NONE'): TableCell[] => {
  if (count === 0) return [];
  const shading = {
    SOLID: { shading: { type: ShadingType.CLEAR, fill: INK, color: 'auto' } },
    SLANTED: { shading: { type: ShadingType.DIAGONAL_STRIPE, fill: 'FFFFFF', color: INK } },
    NONE: {},
  }[look];
  return [
    new TableCell({
      columnSpan: count,
      width: { size: count * WIDTH.step, type: WidthType.DXA },
      borders: NO_LINES,
      children: [new Paragraph({})],
      ...shading,
    }),
  ];
};

/** A chart of numbers as a table in which shaded cells are the bars: it prints, is read aloud and is changed like every other table. What is not known has no bar and says so. */
export const barsTable = ({ series, names, words, most }: Bars, heads: readonly [string, string]): Table => {
  const largest = most ?? largestOf(series);
  const parts = partsOf(series);
  const nameIn = (key: string): string => names.get(key) ?? key;
  const said = (value: BarValue): string => {
    if (value === null) return words.unknown;
    return value === 'HIDDEN' ? words.hidden : String(value);
  };
  const row = (name: string, part: string | null, value: BarValue): TableRow => {
    const share = typeof value === 'number' ? value / largest : 0;
    const length = share === 0 ? 0 : Math.max(1, Math.round(share * STEPS));
    const look = part !== null && parts.indexOf(part) > 0 ? 'SLANTED' : 'SOLID';
    return new TableRow({
      cantSplit: true,
      children: [
        text(name, WIDTH.name, false),
        ...steps(length, look),
        ...steps(STEPS - length, 'NONE'),
        text(said(value), WIDTH.number, false),
      ],
    });
  };
  const body = rowsOf(columnsOf(series)).flatMap(({ key, until, values }) => {
    const name = until === null ? nameIn(key) : `${nameIn(key)}–${nameIn(until)}`;
    // Years of which nothing is known are one row, whatever parts they would have.
    if (values.every(({ value }) => value === null)) return [row(name, null, null)];
    return values.map(({ part, value }) =>
      row(part === null ? name : `${name} · ${nameIn(part)}`, part, value),
    );
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH.name + STEPS * WIDTH.step + WIDTH.number, type: WidthType.DXA },
    columnWidths: [WIDTH.name, ...Array.from({ length: STEPS }, () => WIDTH.step), WIDTH.number],
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          text(heads[0], WIDTH.name, true),
          ...steps(STEPS, 'NONE'),
          text(heads[1], WIDTH.number, true),
        ],
      }),
      ...body,
    ],
  });
};
