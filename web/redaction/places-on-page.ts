import { foundPlaces } from './found-places.ts';
import { type Box, keptOnPage, WHOLE } from './marks.ts';

/** Letters that a page draws side by side. */
export type PageRun = {
  text: string;
  isEndOfLine: boolean;
  /** Where the baseline begins, along which it runs and where up is: in the coordinates of the page as it is drawn. */
  start: { x: number; y: number };
  along: { x: number; y: number };
  up: { x: number; y: number };
  /** Read from right to left, or downwards: then the whole run is hidden. */
  isWhole: boolean;
};

export type PageText = { runs: readonly PageRun[]; width: number; height: number };

/** How much of the width of a run its first letters take, 0 to 1. */
export type ShareOf = (text: string, letters: number) => number;

const [ABOVE, BELOW] = [1.1, 0.35];
/** How wide letters are is guessed from another typeface: so much more is hidden on both sides. */
const MARGIN = { letters: 0.3, run: 0.02 };

const lengthOf = ({ x, y }: { x: number; y: number }): number => Math.hypot(x, y);

const boxOf = (
  page: number,
  { width, height }: PageText,
  run: PageRun,
  share: { from: number; to: number },
): Box => {
  const size = lengthOf(run.up);
  const length = lengthOf(run.along) || 1;
  const margin = (MARGIN.letters * size) / length + MARGIN.run;
  const ends = run.isWhole ? [0, 1] : [Math.max(share.from - margin, 0), Math.min(share.to + margin, 1)];
  const corners = ends.flatMap((end) =>
    [ABOVE, -BELOW].map((rise) => ({
      x: run.start.x + run.along.x * end + run.up.x * rise,
      y: run.start.y + run.along.y * end + run.up.y * rise,
    })),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return keptOnPage({
    page,
    x: (left / width) * WHOLE,
    y: (top / height) * WHOLE,
    width: ((Math.max(...xs) - left) / width) * WHOLE,
    height: ((Math.max(...ys) - top) / height) * WHOLE,
  });
};

/** Rectangles over everywhere on a page where these words stand, one for each run of letters that they touch. */
export const placesOnPage = (page: number, text: PageText, wanted: string, shareOf: ShareOf): Box[] => {
  let whole = '';
  const starts = text.runs.map((run) => {
    const start = whole.length;
    whole += run.text + (run.isEndOfLine ? '\n' : '');
    return start;
  });
  return foundPlaces(whole, wanted).flatMap(({ from, to }) =>
    text.runs.flatMap((run, at) => {
      const start = starts[at] ?? 0;
      const [first, last] = [Math.max(from - start, 0), Math.min(to - start, run.text.length)];
      if (first >= last || run.text.slice(first, last).trim() === '') return [];
      return [boxOf(page, text, run, { from: shareOf(run.text, first), to: shareOf(run.text, last) })];
    }),
  );
};
