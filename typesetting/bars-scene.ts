import type { ScenePath } from './chart-marks.ts';
import type { SceneText } from './chart-scene.ts';
import { columnsOf, gapsOf, isKnown, largestOf, partsOf, type Column } from './chart-columns.ts';
import { wrapped, type Measure } from './wrapped.ts';

/** How many. Null when it is not known, `HIDDEN` when it may not be shown. */
export type BarValue = number | 'HIDDEN' | null;

/** A chart of numbers. `BARS`: a bar in a row for each value, `COLUMNS`: side by side, as years are; `names` says what a key or a part is called. */
export type Bars = {
  form: 'BARS' | 'COLUMNS';
  series: readonly { key: string; part: string | null; value: BarValue }[];
  names: ReadonlyMap<string, string>;
  words: { unknown: string; hidden: string };
  /** The number of the longest bar, where several charts are read one after another; the largest of its own when left out. */
  most?: number;
};
type Scene = { width: number; height: number; paths: ScenePath[]; texts: SceneText[] };
type Box = { x: number; y: number; width: number; height: number };

const INK = { bar: '#2f4858', line: '#6f7883', faint: '#b9c0c7' } as const;
const SIZE = 7.5;
const LEADING = 1.2;
const ROW = { label: 150, least: 15, pad: 5, bar: 9, number: 64 } as const;
const COLUMNS = { top: 14, tallest: 128, foot: 14, widest: 26, stub: 12 } as const;

const corners = ({ x, y, width, height }: Box): string =>
  `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`;

/** Slanting lines within a box: what differs from a filled one also in black and white. */
const slanted = ({ x, y, width, height }: Box, step: number): string => {
  const lines: string[] = [];
  for (let c = step; c < width + height; c += step) {
    const from = [x + Math.min(c, width), y + Math.max(0, c - width)];
    const to = [x + Math.max(0, c - height), y + Math.min(c, height)];
    lines.push(`M ${from.join(' ')} L ${to.join(' ')}`);
  }
  return lines.join(' ');
};

const filled = (box: Box): ScenePath[] => [
  { d: corners(box), fill: INK.bar, stroke: INK.bar, width: 0.6, dash: [] },
];
const hatched = (box: Box): ScenePath[] => [
  { d: corners(box), fill: '#ffffff', stroke: INK.bar, width: 0.6, dash: [] },
  { d: slanted(box, 3), fill: null, stroke: INK.bar, width: 0.6, dash: [] },
];
const empty = (box: Box): ScenePath[] => [
  { d: corners(box), fill: '#ffffff', stroke: INK.line, width: 0.6, dash: [2, 1.5] },
];
const gap = (box: Box): ScenePath[] => [
  { d: slanted(box, 7), fill: null, stroke: INK.faint, width: 0.4, dash: [] },
];

const axis = (from: [number, number], to: [number, number]): ScenePath => ({
  d: `M ${from.join(' ')} L ${to.join(' ')}`,
  fill: null,
  stroke: INK.line,
  width: 0.8,
  dash: [],
});

const centred = (text: string, middle: number, y: number, measure: Measure, isBold = false): SceneText => ({
  x: middle - measure(text, SIZE, isBold) / 2,
  y,
  text,
  size: SIZE,
  isBold,
});

const nameIn = ({ names }: Bars, key: string): string => names.get(key) ?? key;

const rows = (bars: Bars, width: number, measure: Measure): Scene => {
  const scene: Scene = { width, height: 0, paths: [], texts: [] };
  const largest = bars.most ?? largestOf(bars.series);
  const longest = width - ROW.label - ROW.number;
  for (const { key, value } of bars.series) {
    const lines = wrapped(nameIn(bars, key), (line) => measure(line, SIZE, false) <= ROW.label - 8);
    const high = Math.max(ROW.least, lines.length * SIZE * LEADING + ROW.pad);
    const middle = scene.height + high / 2;
    const first = middle - ((lines.length - 1) * SIZE * LEADING) / 2 + SIZE * 0.36;
    for (const [at, line] of lines.entries())
      scene.texts.push({
        x: ROW.label - 6 - measure(line, SIZE, false),
        y: first + at * SIZE * LEADING,
        text: line,
        size: SIZE,
        isBold: false,
      });
    const length = typeof value === 'number' ? (value / largest) * longest : 0;
    const box = { x: ROW.label, y: middle - ROW.bar / 2, width: length, height: ROW.bar };
    if (length > 0) scene.paths.push(...filled(box));
    const said = value === null ? bars.words.unknown : value === 'HIDDEN' ? bars.words.hidden : String(value);
    scene.texts.push({
      x: ROW.label + length + 5,
      y: middle + SIZE * 0.36,
      text: said,
      size: SIZE,
      isBold: typeof value === 'number',
    });
    scene.height += high;
  }
  scene.paths.push(axis([ROW.label, 0], [ROW.label, scene.height]));
  return scene;
};

/** What the signs in a chart of columns mean, before it. */
const legend = (bars: Bars, parts: readonly string[], scene: Scene, measure: Measure): void => {
  const isHidden = bars.series.some(({ value }) => value === 'HIDDEN');
  const signs = [
    ...(parts.length > 1
      ? parts.map((part, at) => ({ draw: at === 0 ? filled : hatched, text: nameIn(bars, part) }))
      : []),
    ...(isHidden ? [{ draw: empty, text: `× ${bars.words.hidden}` }] : []),
  ];
  let x = 0;
  for (const { draw, text } of signs) {
    scene.paths.push(...draw({ x, y: 0, width: 9, height: 9 }));
    scene.texts.push({ x: x + 13, y: 7.5, text, size: SIZE, isBold: false });
    x += 13 + measure(text, SIZE, false) + 14;
  }
  if (signs.length > 0) scene.height += 14;
};

const columns = (bars: Bars, width: number, measure: Measure): Scene => {
  const scene: Scene = { width, height: 0, paths: [], texts: [] };
  const parts = partsOf(bars.series);
  legend(bars, parts, scene, measure);
  const all = columnsOf(bars.series);
  const largest = bars.most ?? largestOf(bars.series);
  const base = scene.height + COLUMNS.top + COLUMNS.tallest;
  const slot = width / Math.max(1, all.length);
  const drawn = ({ values }: Column<BarValue>, left: number): void => {
    const wide = Math.min(COLUMNS.widest, (slot * 0.88) / values.length);
    const start = left + (slot - wide * values.length) / 2;
    for (const [own, { part, value }] of values.entries()) {
      const height = typeof value === 'number' ? (value / largest) * COLUMNS.tallest : COLUMNS.stub;
      const box = { x: start + own * wide + 0.4, y: base - height, width: wide - 0.8, height };
      const middle = box.x + box.width / 2;
      const draw = part !== null && parts.indexOf(part) > 0 ? hatched : filled;
      if (value === null) scene.texts.push(centred('?', middle, base - 4, measure));
      else {
        if (height > 0) scene.paths.push(...(value === 'HIDDEN' ? empty : draw)(box));
        const said = value === 'HIDDEN' ? '×' : String(value);
        scene.texts.push(centred(said, middle, base - height - 3, measure, true));
      }
    }
  };
  for (const { from, to } of gapsOf(all)) {
    const box = { x: from * slot + 1, y: base - COLUMNS.tallest, width: (to - from + 1) * slot - 2 };
    scene.paths.push(...gap({ ...box, height: COLUMNS.tallest }));
    const { unknown } = bars.words;
    const wide = measure(unknown, SIZE, false) + 8;
    const text = wide > box.width ? '?' : unknown;
    const middle = box.x + box.width / 2;
    const behind = measure(text, SIZE, false) + 8;
    scene.paths.push({
      d: corners({ x: middle - behind / 2, y: base - COLUMNS.tallest / 2 - 10, width: behind, height: 14 }),
      fill: '#ffffff',
      stroke: null,
      width: 0,
      dash: [],
    });
    scene.texts.push(centred(text, middle, base - COLUMNS.tallest / 2, measure));
  }
  for (const [at, column] of all.entries()) {
    if (isKnown(column)) drawn(column, at * slot);
    scene.texts.push(centred(nameIn(bars, column.key), at * slot + slot / 2, base + 10, measure));
  }
  scene.paths.push(axis([0, base], [width, base]));
  scene.height = base + COLUMNS.foot;
  return scene;
};

/** A chart of numbers set on paper, `width` points wide, dark on white: every value has its number beside it, parts differ by hatching, what is not known is a hatched field. Pure. */
export const barsScene = (bars: Bars, width: number, measure: Measure): Scene =>
  bars.form === 'BARS' ? rows(bars, width, measure) : columns(bars, width, measure);
