import { lineOf, markOf, signOf, type LineLook, type Marked, type ScenePath } from './chart-marks.ts';
import { wrapped, type Measure } from './wrapped.ts';

type Said = { span: { text: string } };
export type SceneOf = {
  elements: readonly (Marked & Said & { x: number; y: number })[];
  /** Ends by their places among the elements. */
  lines: readonly (LineLook & Said & { from: number; to: number })[];
  legend: readonly { of: 'KIND' | 'ROLE' | 'CERTAINTY'; code: string; text: string }[];
};

/** `x` is the left edge, `y` the baseline. */
export type SceneText = { x: number; y: number; text: string; size: number; isBold: boolean };
export type Scene = {
  width: number;
  height: number;
  paths: ScenePath[];
  texts: SceneText[];
  /** What the numbers in the picture stand for: names that have no room beside their mark. */
  numbered: string[];
};

type Box = { left: number; top: number; right: number; bottom: number };

const RADIUS = 8;
const MARGIN = { x: 62, y: 30 } as const;
const FONT = { name: 7.5, line: 6, sign: 7, legend: 7.5 } as const;
const LEADING = 1.2;
const LABEL_WIDTH = 104;
const LEGEND_ROW = 15;
/** No further apart than as it was laid, in points for a pixel. */
const LARGEST_SCALE = 0.8;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The places of the elements on paper: as they were laid, made smaller until they fit. */
const fitted = (elements: SceneOf['elements'], width: number, most: number) => {
  const [xs, ys] = [elements.map(({ x }) => x), elements.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const room = { x: width - 2 * MARGIN.x, y: most - 2 * MARGIN.y };
  const scale = Math.min(LARGEST_SCALE, room.x / Math.max(wide, 1), room.y / Math.max(high, 1));
  const indent = MARGIN.x + (room.x - wide * scale) / 2;
  return {
    height: high * scale + 2 * MARGIN.y,
    at: elements.map(({ x, y }) => ({ x: indent + (x - left) * scale, y: MARGIN.y + (y - top) * scale })),
  };
};

/** Sets labels where there is room for them: nothing that is written lies on a mark or on other words. */
const labelSetter = (scene: Scene, measure: Measure, taken: Box[], within: Box) => {
  const put = (lines: readonly string[], size: number, box: Box): void => {
    taken.push(box);
    const { left, top, right, bottom } = box;
    scene.paths.push({
      d: `M ${left} ${top} L ${right} ${top} L ${right} ${bottom} L ${left} ${bottom} Z`,
      fill: '#ffffff',
      stroke: null,
      width: 0,
      dash: [],
    });
    for (const [at, text] of lines.entries()) {
      const x = (left + right - measure(text, size, false)) / 2;
      scene.texts.push({ x, y: top + size + at * size * LEADING, text, size, isBold: false });
    }
  };
  return (
    text: string,
    size: number,
    anchors: (width: number, height: number) => readonly [number, number][],
  ): boolean => {
    const lines = wrapped(text, (line) => measure(line, size, false) <= LABEL_WIDTH);
    const width = Math.max(...lines.map((line) => measure(line, size, false))) + 2;
    const height = lines.length * size * LEADING + 1;
    for (const [left, top] of anchors(width, height)) {
      const box = { left, top, right: left + width, bottom: top + height };
      const isInside =
        left >= within.left && box.right <= within.right && top >= within.top && box.bottom <= within.bottom;
      if (!isInside || taken.some((other) => meets(box, other))) continue;
      put(lines, size, box);
      return true;
    }
    return false;
  };
};

const legendRows = (legend: SceneOf['legend'], scene: Scene, top: number, measure: Measure): number => {
  let [x, y] = [0, top];
  for (const { of, code, text } of legend) {
    const width = 26 + measure(text, FONT.legend, false) + 12;
    if (x > 0 && x + width > scene.width) [x, y] = [0, y + LEGEND_ROW];
    const middle = y + LEGEND_ROW / 2;
    if (of === 'CERTAINTY')
      scene.paths.push(
        ...lineOf({ certainty: code, arrows: 'NONE' }, { x, y: middle }, { x: x + 22, y: middle }, 0),
      );
    else {
      const one = of === 'KIND' ? { kind: code, role: null } : { kind: 'Person', role: code };
      scene.paths.push(...markOf({ ...one, isProtected: false }, x + 11, middle, 5));
      if (of === 'KIND') sign(code, x + 11, middle, 5.5, scene, measure);
    }
    scene.texts.push({ x: x + 26, y: middle + 2.6, text, size: FONT.legend, isBold: false });
    x += width;
  }
  return y + LEGEND_ROW;
};

const sign = (kind: string, x: number, y: number, size: number, scene: Scene, measure: Measure): void => {
  const text = signOf(kind);
  if (text === '') return;
  scene.texts.push({ x: x - measure(text, size, true) / 2, y: y + size * 0.36, text, size, isBold: true });
};

/**
 * A chart set on paper, `width` wide and its picture no higher than `most`, in points: marks, lines, names and legend. Pure: the same picture and the same
 * measure give the same scene. A name that finds no room beside its mark is a number there, and stands below the picture.
 */
export const chartScene = (of: SceneOf, width: number, most: number, measure: Measure): Scene => {
  const scene: Scene = { width, height: 0, paths: [], texts: [], numbered: [] };
  const { height, at } = fitted(of.elements, width, most);
  const marks = at.map(({ x, y }): Box => {
    const r = RADIUS * 1.3;
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  });
  for (const { from, to, ...look } of of.lines) {
    const [start, end] = [at[from], at[to]];
    if (start && end) scene.paths.push(...lineOf(look, start, end, RADIUS * 1.35));
  }
  const drawnMarks = of.elements.flatMap((one, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    sign(one.kind, x, y, FONT.sign, scene, measure);
    return markOf(one, x, y, RADIUS);
  });
  const setLabel = labelSetter(scene, measure, [...marks], { left: 0, top: 0, right: width, bottom: height });
  for (const [index, { span }] of of.elements.entries()) {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    const gap = RADIUS * 1.4;
    const around = (wide: number, high: number): [number, number][] => [
      [x - wide / 2, y + gap],
      [x - wide / 2, y - gap - high],
      [x + gap + 2, y - high / 2],
      [x - gap - 2 - wide, y - high / 2],
    ];
    if (setLabel(span.text, FONT.name, around)) continue;
    scene.numbered.push(span.text);
    const number = String(scene.numbered.length);
    if (signOf(of.elements[index]?.kind ?? '') !== '' || !setLabel(number, FONT.name, around))
      scene.texts.push({ x: x + gap * 0.7, y: y - gap * 0.4, text: number, size: FONT.name, isBold: true });
  }
  for (const { from, to, span } of of.lines) {
    const [start, end] = [at[from], at[to]];
    if (!start || !end || Math.hypot(end.x - start.x, end.y - start.y) < 4 * RADIUS) continue;
    // What finds no room on its line stands in the table of links.
    setLabel(span.text, FONT.line, (wide, high) =>
      [0.5, 0.38, 0.62].map((share) => [
        start.x + (end.x - start.x) * share - wide / 2,
        start.y + (end.y - start.y) * share - high / 2,
      ]),
    );
  }
  scene.paths.push(...drawnMarks);
  scene.height = legendRows(of.legend, scene, height + 4, measure);
  return scene;
};
