/** A line of a drawing, or an outline that is filled. In points; `d` as in SVG. */
export type ScenePath = {
  d: string;
  fill: string | null;
  stroke: string | null;
  width: number;
  dash: readonly number[];
};
type Look = { stroke: string; width: number; dash: readonly number[] };

/** On white paper. Colours as on the canvas, each with a shape, a ring or a dash that says the same. */
const INK = {
  mark: '#5a636d',
  fill: '#ffffff',
  thing: '#eef0f2',
  accused: '#c24a00',
  victim: '#009e73',
  line: '#6f7883',
};
const PLAIN: Look = { stroke: INK.mark, width: 1, dash: [] };
const RINGS: Readonly<Record<string, Look>> = {
  CONVICTED: { stroke: INK.accused, width: 1.2, dash: [] },
  ACCUSED: { stroke: INK.accused, width: 2.2, dash: [] },
  SUSPECT: { stroke: INK.accused, width: 1.4, dash: [3, 2] },
  VICTIM: { stroke: INK.victim, width: 1.6, dash: [] },
  INJURED_PARTY: { stroke: INK.victim, width: 1.4, dash: [3, 2] },
  WITNESS: { stroke: INK.mark, width: 1.4, dash: [1, 2] },
};
const DASHES: Readonly<Record<string, readonly number[]>> = { PROBABLE: [5, 3], PRESUMED: [1, 2.5] };

/** A letter in the mark of a thing; the legend says what it means. */
const SIGNS: Readonly<Record<string, string>> = {
  Group: 'G',
  Organisation: 'O',
  Place: 'P',
  Phone: 'T',
  Handset: 'H',
  Email: '@',
  Account: 'A',
  BankAccount: 'B',
  Vehicle: 'V',
  Document: 'D',
  Identifier: '#',
  Advert: 'R',
};

export const signOf = (kind: string): string => SIGNS[kind] ?? '';

export type Marked = { kind: string; role: string | null; isProtected: boolean };

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M ${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join(' L ')} Z`;

const circle = (x: number, y: number, r: number): string =>
  `M ${(x - r).toFixed(2)} ${y.toFixed(2)} a ${r} ${r} 0 1 0 ${2 * r} 0 a ${r} ${r} 0 1 0 ${-2 * r} 0 Z`;

const isDiamond = ({ role, isProtected }: Marked): boolean =>
  isProtected || role === 'VICTIM' || role === 'INJURED_PARTY';

const outline = (one: Marked, x: number, y: number, r: number): string => {
  const around = (points: readonly (readonly [number, number])[]): string =>
    polygon(points.map(([dx, dy]) => [x + dx * r, y + dy * r]));
  if (one.kind === 'Person')
    return isDiamond(one)
      ? around([
          [0, -1.2],
          [1.2, 0],
          [0, 1.2],
          [-1.2, 0],
        ])
      : circle(x, y, r);
  if (one.kind === 'Group')
    return around([
      [-0.6, -1],
      [0.6, -1],
      [1.15, 0],
      [0.6, 1],
      [-0.6, 1],
      [-1.15, 0],
    ]);
  if (one.kind === 'Country' || one.kind === 'District')
    return around([
      [-1.3, -0.75],
      [1.3, -0.75],
      [1.3, 0.75],
      [-1.3, 0.75],
    ]);
  return around([
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ]);
};

/** The mark of an element round a point: its shape says the kind, its outline the role; who is convicted has two rings. */
export const markOf = (one: Marked, x: number, y: number, r: number): ScenePath[] => {
  const look = (one.role === null ? undefined : RINGS[one.role]) ?? PLAIN;
  const fill = one.kind === 'Person' ? INK.fill : INK.thing;
  const mark = { d: outline(one, x, y, r), fill, ...look };
  return one.role === 'CONVICTED' ? [mark, { ...mark, d: outline(one, x, y, r * 0.66) }] : [mark];
};

export type LineLook = { certainty: string; arrows: 'NONE' | 'TO' | 'BOTH' };
type Point = { x: number; y: number };

const arrow = (at: Point, angle: number): string => {
  const side = (turn: number): readonly [number, number] => [
    at.x - 6 * Math.cos(angle + turn),
    at.y - 6 * Math.sin(angle + turn),
  ];
  return polygon([[at.x, at.y], side(0.4), side(-0.4)]);
};

/** A line between two points, cut `gap` before each, with its arrows; its dash says how sure it is. */
export const lineOf = ({ certainty, arrows }: LineLook, from: Point, to: Point, gap: number): ScenePath[] => {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const [dx, dy] = [gap * Math.cos(angle), gap * Math.sin(angle)];
  const [start, end] = [
    { x: from.x + dx, y: from.y + dy },
    { x: to.x - dx, y: to.y - dy },
  ];
  const at = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const line = {
    d: `M ${at(start)} L ${at(end)}`,
    fill: null,
    stroke: INK.line,
    width: 0.9,
    dash: DASHES[certainty] ?? [],
  };
  const head = (point: Point, way: number): ScenePath => ({
    d: arrow(point, way),
    fill: INK.line,
    stroke: null,
    width: 0,
    dash: [],
  });
  return [
    line,
    ...(arrows === 'NONE' ? [] : [head(end, angle)]),
    ...(arrows === 'BOTH' ? [head(start, angle + Math.PI)] : []),
  ];
};
