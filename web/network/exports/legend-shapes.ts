import { CERTAINTIES, ROLES } from '../../graph/legend.ts';
import {
  certaintyKey,
  type CertaintyKey,
  type ElementKind,
  type NetworkElement,
  type SeenRole,
} from '../../graph/network-state.ts';
import type { Palette } from '../../graph/palette.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { data, path, roughWidth, type Shape } from './drawing.ts';
import { DASHES } from './line-shapes.ts';
import { signShapes } from './node-shapes.ts';

/** Names of what the legend shows, in the reader's language. */
export type LegendWords = {
  kind: (kind: ElementKind) => string;
  role: (role: SeenRole) => string;
  certainty: (certainty: CertaintyKey) => string;
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
  const shapes = signShapes(sample(kind, role), { x: 0, y: 0 }, { palette });
  return (x, y) => shapes.map((shape) => small(shape, x + SIGN / 2, y));
};

const lineSign =
  (certainty: CertaintyKey, palette: Palette): Entry['sign'] =>
  (x, y) => {
    const dash = DASHES[certainty];
    const stroke = certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
    return [path(data(['M', x, y, 'L', x + SIGN, y]), { stroke, width: 1.75, ...(dash && { dash }) })];
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
  { palette, words, width }: { palette: Palette; words: LegendWords; width: number },
): { shapes: Shape[]; height: number } => {
  let [x, y] = [0, ROW / 2];
  const shapes: Shape[] = [];
  for (const { words: said, sign } of entriesOf(visible, palette, words)) {
    const own = SIGN + 6 + roughWidth(said, SIZE) + 18;
    if (x > 0 && x + own > width) [x, y] = [0, y + ROW];
    shapes.push(...sign(x, y));
    const place = { x: x + SIGN + 6, y: y + SIZE * 0.36, anchor: 'start' } as const;
    shapes.push({ is: 'text', text: said, size: SIZE, colour: palette.text, ...place });
    x += own;
  }
  return { shapes, height: y + ROW / 2 };
};
