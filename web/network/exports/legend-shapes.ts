import { CERTAINTIES, ROLES } from '../../graph/legend.ts';
import {
  certaintyKey,
  type CertaintyKey,
  type ElementKind,
  type NetworkElement,
  type Point,
  type SeenRole,
} from '../../graph/network-state.ts';
import type { Palette } from '../../graph/palette.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { BAND_OPACITY, bandOf, ownColour } from '../../graph/style-look.ts';
import type { ChartStyle, ShownStyle } from '../../graph/styles.ts';
import { foldShapes } from './added-shapes.ts';
import { data, path, roughWidth, type Shape } from './drawing.ts';
import { DASHES } from './line-shapes.ts';
import { emblemShapes, signShapes } from './node-shapes.ts';

/** Names of what the legend shows, in the reader's language. */
export type LegendWords = {
  kind: (kind: ElementKind) => string;
  role: (role: SeenRole) => string;
  certainty: (certainty: CertaintyKey) => string;
  style: (style: ChartStyle) => string;
  sets: string;
  notes: string;
  supposed: (layer: string) => string;
};

/** What the picture holds besides elements and lines of the register. */
export type LegendExtras = {
  styles: readonly ShownStyle[];
  /** How many are folded and noted, and how much is supposed in each layer. */
  sets: number;
  notes: number;
  layers: ReadonlyMap<string, number>;
};

type Entry = { words: string; sign: (x: number, y: number) => Shape[] };

const SIGN = 26;
const SIZE = 10;
const ROW = 26;
const SCALE = 0.42;

const sample = (kind: ElementKind, role: SeenRole | null): NetworkElement => ({
  id: '',
  kind,
  role,
  label: '',
  labelEn: null,
  isProtected: false,
  isWanted: false,
  detail: null,
  more: null,
});

const small = (shape: Shape, x: number, y: number): Shape =>
  shape.is === 'path'
    ? {
        ...shape,
        at: shape.at
          ? { x: x + shape.at.x * SCALE, y: y + shape.at.y * SCALE, scale: shape.at.scale * SCALE }
          : { x, y, scale: SCALE },
      }
    : shape;

const signOf = (kind: ElementKind, role: SeenRole | null, palette: Palette): Entry['sign'] => {
  const shapes = signShapes(sample(kind, role), { x: 0, y: 0 }, { palette, styled: new Map() });
  return (x, y) => shapes.map((shape) => small(shape, x + SIGN / 2, y));
};

const lineSign =
  (certainty: CertaintyKey, palette: Palette): Entry['sign'] =>
  (x, y) => {
    const dash = DASHES[certainty];
    const stroke = certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
    return [path(data(['M', x, y, 'L', x + SIGN, y]), { stroke, width: 1.75, ...(dash && { dash }) })];
  };

const styleSign =
  (style: ChartStyle, palette: Palette): Entry['sign'] =>
  (x, y) => {
    const middle = { x: SIGN / 2, y: 0 };
    const colour = ownColour(style, palette);
    const band = bandOf(style);
    // The ends of a band are round, and stay in their place.
    const run = data(['M', x + band, y + 5, 'L', x + SIGN - band, y + 5]);
    const own: Shape[] =
      style.of === 'LINES'
        ? [
            ...(band > 0 ? [path(run, { stroke: colour, width: 2 * band, opacity: BAND_OPACITY })] : []),
            path(run, { stroke: palette.line, width: 1.5 }),
          ]
        : [];
    const at = style.of === 'LINES' ? { x: x + middle.x, y: y - 4 } : { x: x + middle.x, y };
    if (style.emblem === null) return own;
    const shapes = emblemShapes(style, { x: 0, y: 0 }, palette);
    return [...own, ...shapes.map((shape) => moved(shape, at, style.of === 'LINES' ? 0.6 : 1))];
  };

/** A shape that was made about the origin, made about a point. */
const moved = (shape: Shape, { x, y }: Point, scale: number): Shape =>
  shape.is === 'path'
    ? { ...shape, at: { x, y, scale } }
    : { ...shape, x: x + shape.x * scale, y: y + shape.y * scale, size: shape.size * scale };

/** What the author has added, each with its sign. */
const extraEntries = (
  { styles, sets, notes, layers }: LegendExtras,
  palette: Palette,
  words: LegendWords,
): Entry[] => {
  const setSign: Entry['sign'] = (x, y) =>
    foldShapes({ members: [] }, { x: 0, y: 0 }, palette).flatMap((shape) =>
      shape.is === 'path' ? [moved(shape, { x: x + SIGN / 2, y }, 0.34)] : [],
    );
  const noteSign: Entry['sign'] = (x, y) => [
    path(data(['M', x + 3, y - 7, 'h', 20, 'v', 14, 'h', -20, 'Z']), {
      fill: palette.noteFill,
      stroke: palette.noteLine,
      width: 1,
    }),
  ];
  const supposedSign: Entry['sign'] = (x, y) => [
    path(data(['M', x, y, 'L', x + SIGN, y]), { stroke: palette.supposed, width: 1.25 }),
    {
      is: 'text',
      x: x + SIGN / 2,
      y,
      text: '?',
      size: 11,
      colour: palette.supposed,
      anchor: 'middle',
      isBold: true,
      isCentred: true,
      plate: palette.ground,
    },
  ];
  return [
    ...styles.map(({ style, ids }) => ({
      words: `${words.style(style)} ${ids.length}`,
      sign: styleSign(style, palette),
    })),
    ...(sets > 0 ? [{ words: `${words.sets} ${sets}`, sign: setSign }] : []),
    ...(notes > 0 ? [{ words: `${words.notes} ${notes}`, sign: noteSign }] : []),
    ...[...layers].map(([layer, count]) => ({
      words: `${words.supposed(layer)} ${count}`,
      sign: supposedSign,
    })),
  ];
};

const entriesOf = (
  { elements, lines }: Pick<VisibleChart, 'elements' | 'lines'>,
  palette: Palette,
  words: LegendWords,
): Entry[] => {
  const kinds = new Map<ElementKind, number>();
  const roles = new Map<SeenRole, number>();
  const certainties = new Map<CertaintyKey, number>();
  for (const { kind, role } of elements) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kind === 'Person' && role) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  for (const line of lines)
    certainties.set(certaintyKey(line), (certainties.get(certaintyKey(line)) ?? 0) + 1);
  return [
    ...[...kinds].map(([kind, count]) => ({
      words: `${words.kind(kind)} ${count}`,
      sign: signOf(kind, null, palette),
    })),
    ...ROLES.filter((role) => roles.has(role)).map((role) => ({
      words: `${words.role(role)} ${roles.get(role) ?? 0}`,
      sign: signOf('Person', role, palette),
    })),
    ...CERTAINTIES.filter((one) => certainties.has(one)).map((one) => ({
      words: `${words.certainty(one)} ${certainties.get(one) ?? 0}`,
      sign: lineSign(one, palette),
    })),
  ];
};

/** What the signs and lines of the picture mean, with how many there are, in rows no wider than `width`. The height is that of all rows. */
export const legendShapes = (
  visible: Pick<VisibleChart, 'elements' | 'lines'>,
  {
    palette,
    words,
    width,
    extras,
  }: { palette: Palette; words: LegendWords; width: number; extras: LegendExtras },
): { shapes: Shape[]; height: number } => {
  let [x, y] = [0, ROW / 2];
  const shapes: Shape[] = [];
  for (const { words: said, sign } of [
    ...entriesOf(visible, palette, words),
    ...extraEntries(extras, palette, words),
  ]) {
    const own = SIGN + 6 + roughWidth(said, SIZE) + 18;
    if (x > 0 && x + own > width) [x, y] = [0, y + ROW];
    shapes.push(...sign(x, y));
    const place = { x: x + SIGN + 6, y: y + SIZE * 0.36, anchor: 'start' } as const;
    shapes.push({ is: 'text', text: said, size: SIZE, colour: palette.text, ...place });
    x += own;
  }
  return { shapes, height: y + ROW / 2 };
};
