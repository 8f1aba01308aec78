import type { Passage } from '../../typesetting/hidden-passages.ts';

/** A rectangle of a page, in ten thousandths of it. */
export type Box = { page: number; x: number; y: number; width: number; height: number };
export type Mark = Box | Passage;

export const WHOLE = 10_000;
/** What is smaller was a click. */
const LEAST = 20;
export const MOST_MARKS = 5000;

export const isBox = (mark: Mark): mark is Box => 'page' in mark;

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));

/** The same rectangle on its page: at least a point, and not beyond the edges. */
export const keptOnPage = ({ page, ...box }: Box): Box => {
  const width = within(box.width, LEAST, WHOLE);
  const height = within(box.height, LEAST, WHOLE);
  return { page, width, height, x: within(box.x, 0, WHOLE - width), y: within(box.y, 0, WHOLE - height) };
};

type Point = { x: number; y: number };

/** Between two corners, in either order; null when nothing was drawn. */
export const boxBetween = (page: number, a: Point, b: Point): Box | null => {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (width < LEAST || height < LEAST) return null;
  return keptOnPage({ page, x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width, height });
};

/** A rectangle in the middle, for whoever places it by the keyboard. */
export const boxInTheMiddle = (page: number): Box => ({ page, x: 4000, y: 4800, width: 2000, height: 400 });

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const [STEP, FINE] = [100, 20];

/** What a key does to a rectangle: arrows move it, with Shift they make it larger or smaller, with Alt in small steps. Null for other keys. */
export const boxByKey = (
  box: Box,
  { key, shiftKey, altKey }: { key: string; shiftKey: boolean; altKey: boolean },
): Box | null => {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = altKey ? FINE : STEP;
  const [x, y] = [arrow.x * step, arrow.y * step];
  return keptOnPage(
    shiftKey
      ? { ...box, width: box.width + x, height: box.height + y }
      : { ...box, x: box.x + x, y: box.y + y },
  );
};

/** Marks with those before each step, so that any step is taken back. */
export type MarkHistory = { marks: readonly Mark[]; past: readonly (readonly Mark[])[] };

export const unmarked: MarkHistory = { marks: [], past: [] };

const MOST_STEPS = 200;

export const marked = ({ marks, past }: MarkHistory, next: readonly Mark[]): MarkHistory => ({
  marks: next.slice(0, MOST_MARKS),
  past: [...past, marks].slice(-MOST_STEPS),
});

/** A rectangle that is moved key by key is one step as long as it is the same one. */
export const moved = (history: MarkHistory, at: number, box: Box, isGoingOn: boolean): MarkHistory => {
  const next = history.marks.map((mark, one) => (one === at ? box : mark));
  return isGoingOn ? { ...history, marks: next } : marked(history, next);
};

export const stepBack = ({ marks, past }: MarkHistory): MarkHistory => ({
  marks: past.at(-1) ?? marks,
  past: past.slice(0, -1),
});

/** What is not marked yet: a word that is searched twice is hidden once. */
export const newMarks = (marks: readonly Mark[], found: readonly Mark[]): Mark[] => {
  const there = new Set(marks.map((mark) => JSON.stringify(mark)));
  return found.filter((mark) => !there.has(JSON.stringify(mark)));
};
