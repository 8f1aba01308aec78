import { isReadLeftwards } from '../../../typesetting/visual-order.ts';
import { chartScene, type SceneOf, type SceneText } from '../../../typesetting/chart-scene.ts';
import { barsScene, type Bars } from '../../../typesetting/bars-scene.ts';
import type { ScenePath } from '../../../typesetting/chart-marks.ts';
import { wrapped, type Measure } from '../../../typesetting/wrapped.ts';

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89, side: 56, top: 64, bottom: 780 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
const LEADING = 1.4;
const GAP = 8;
/** In a table. A longer word, a hash or a number of an account, is cut. */
const LONGEST_WORD = 150;
const WIDEST_COLUMN = 240;
/** Of a chart without its legend: it stands on one page. */
const HIGHEST_PICTURE = 520;

/** `y` is the baseline, `x` the left edge of what is drawn. */
export type PlacedText = { x: number; y: number; text: string; size: number; isBold: boolean };
/** A heading that can be gone to, and a line that goes to one. */
export type Target = { name: string; y: number; level: 1 | 2; text: string };
export type Jump = { name: string; y: number };
/** What is drawn from a point of the sheet on. */
export type PlacedPath = ScenePath & { x: number; y: number };
export type Sheet = {
  texts: PlacedText[];
  rules: number[];
  paths: PlacedPath[];
  targets: Target[];
  jumps: Jump[];
};

type Font = { size: number; isBold: boolean };
export type Cell = { lines: readonly string[]; isLeftwards: boolean };

/** To which width the widest columns are cut so that all have room together: a hash is cut anyway, and no other word because of it. */
const widthOfWidest = (least: readonly number[]): number => {
  let room = TEXT_WIDTH;
  for (const [at, one] of least.toSorted((a, b) => a - b).entries()) {
    const share = room / (least.length - at);
    if (one > share) return share;
    room -= one;
  }
  return TEXT_WIDTH;
};

/** Sets text on as many pages as it takes. Pure: the same words and the same measure give the same pages. */
export const openSheets = (measure: Measure) => {
  const sheets: Sheet[] = [];
  let y: number = PAGE.bottom;
  const next = (): Sheet => {
    const sheet: Sheet = { texts: [], rules: [], paths: [], targets: [], jumps: [] };
    sheets.push(sheet);
    y = PAGE.top;
    return sheet;
  };
  const current = (): Sheet => sheets.at(-1) ?? next();
  const room = (height: number): boolean => y + height <= PAGE.bottom;
  const linesOf = (text: string, width: number, { size, isBold }: Font): string[] =>
    wrapped(text, (line) => measure(line, size, isBold) <= width);
  const place = (text: string, x: number, width: number, isLeftwards: boolean, font: Font): void => {
    const left = isLeftwards ? x + width - measure(text, font.size, font.isBold) : x;
    current().texts.push({ x: left, y: y + font.size, text, ...font });
  };

  /** A paragraph; `keep` is how much must fit below its first line on the same page. */
  const write = (text: string, font: Font, { keep = 0, after = GAP } = {}): void => {
    const height = font.size * LEADING;
    if (sheets.length === 0 || !room(height + keep)) next();
    for (const line of linesOf(text, TEXT_WIDTH, font)) {
      if (!room(height)) next();
      place(line, PAGE.side, TEXT_WIDTH, isReadLeftwards(text), font);
      y += height;
    }
    y += after;
  };

  /** Each column has room for its longest word, as far as that is no line by itself; what is left goes to those with more to say. */
  const widthsOf = (rows: readonly (readonly string[])[], font: Font): number[] => {
    const widest = (texts: readonly string[], most: number): number =>
      Math.max(...texts.map((text) => Math.min(most, measure(text, font.size, font.isBold) + GAP)));
    const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
    const least = columns.map((texts) =>
      widest(
        texts.flatMap((text) => text.split(' ')),
        LONGEST_WORD,
      ),
    );
    const wished = columns.map((texts, at) => Math.max(least[at] ?? 0, widest(texts, WIDEST_COLUMN)));
    const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
    const spare = TEXT_WIDTH - sum(least);
    if (spare < 0) {
      const most = widthOfWidest(least);
      return least.map((one) => Math.min(one, most));
    }
    const share = (at: number): number => (wished[at] ?? 0) - (least[at] ?? 0);
    const shares = sum(wished.map((_, at) => share(at)));
    return least.map((one, at) =>
      shares === 0 ? (one / sum(least)) * TEXT_WIDTH : one + (share(at) / shares) * spare,
    );
  };

  const row = (cells: readonly string[], widths: readonly number[], font: Font, head: () => void): void => {
    const height = font.size * LEADING;
    const set = cells.map((text, at) => linesOf(text, (widths[at] ?? 0) - GAP, font));
    const count = Math.max(...set.map((lines) => lines.length));
    const whole = count * height + GAP;
    if (!room(whole) && whole < PAGE.bottom - PAGE.top - 60) {
      next();
      head();
    }
    for (let line = 0; line < count; line += 1) {
      if (!room(height)) {
        next();
        head();
      }
      let x = PAGE.side;
      for (const [at, lines] of set.entries()) {
        const width = widths[at] ?? 0;
        const text = lines[line] ?? '';
        if (text !== '') place(text, x, width - GAP, isReadLeftwards(cells[at] ?? ''), font);
        x += width;
      }
      y += height;
    }
    current().rules.push(y + 2);
    y += GAP;
  };

  const table = (columns: readonly string[], rows: readonly (readonly string[])[]): void => {
    const font = { size: 8.5, isBold: false };
    const headFont = { ...font, isBold: true };
    // Bold letters are the wider ones: what has room in them has room.
    const widths = widthsOf([columns, ...rows], headFont);
    const head = (): void => row(columns, widths, headFont, () => undefined);
    if (sheets.length === 0 || !room(60)) next();
    head();
    for (const cells of rows) row(cells, widths, font, head);
    y += GAP;
  };

  const draw = (scene: {
    height: number;
    paths: readonly ScenePath[];
    texts: readonly SceneText[];
  }): void => {
    if (sheets.length === 0 || !room(scene.height)) next();
    const sheet = current();
    for (const path of scene.paths) sheet.paths.push({ ...path, x: PAGE.side, y });
    for (const text of scene.texts) sheet.texts.push({ ...text, x: text.x + PAGE.side, y: text.y + y });
    y += scene.height + GAP;
  };

  /** A chart of numbers; its table, which says the same, is the part that follows. */
  const bars = (of: Bars): void => draw(barsScene(of, TEXT_WIDTH, measure));

  /** A chart, and below it the names that its numbers stand for. */
  const picture = (of: SceneOf): void => {
    const scene = chartScene(of, TEXT_WIDTH, HIGHEST_PICTURE, measure);
    draw(scene);
    for (const [at, name] of scene.numbered.entries())
      write(`${at + 1} – ${name}`, { size: 8.5, isBold: false }, { after: 1 });
  };

  /** A heading, with a few lines or the chart below it on the same page. */
  const target = (name: string, level: 1 | 2, text: string, below: Bars | null = null): void => {
    const size = level === 1 ? 14 : 11;
    const keep = below === null ? 60 : barsScene(below, TEXT_WIDTH, measure).height + 2 * GAP;
    if (sheets.length === 0 || !room(size * LEADING + keep)) next();
    current().targets.push({ name, y, level, text });
    write(text, { size, isBold: true });
  };

  /** A line of the contents: what is said, and at the right edge on which page. */
  const entry = (text: string, to: string, page: number, level: 1 | 2): void => {
    const font = { size: 10, isBold: level === 1 };
    const lines = linesOf(text, TEXT_WIDTH - 60, font);
    for (const [at, line] of lines.entries()) {
      if (sheets.length === 0 || !room(font.size * LEADING)) next();
      place(line, PAGE.side + (level === 2 ? 16 : 0), TEXT_WIDTH - 60, isReadLeftwards(text), font);
      current().jumps.push({ name: to, y });
      if (at === lines.length - 1) place(String(page), PAGE.side, TEXT_WIDTH, true, font);
      y += font.size * LEADING;
    }
  };
  return { sheets, write, table, picture, bars, target, entry };
};
