import type { PageRun } from '../redaction/places-on-page.ts';

/** Behind so many letters of a run of a page. */
export type PlaceInRuns = { run: number; letter: number };

/** The words of a page from one place to another, in one line. What a line breaks with a hyphen is left as it is printed. */
export const wordsBetween = (
  runs: readonly Pick<PageRun, 'text' | 'isEndOfLine'>[],
  from: PlaceInRuns,
  to: PlaceInRuns,
): string => {
  const [first, last] =
    from.run < to.run || (from.run === to.run && from.letter <= to.letter) ? [from, to] : [to, from];
  return runs
    .slice(first.run, last.run + 1)
    .map(({ text, isEndOfLine }, at, { length }) => {
      const end = at === length - 1 ? last.letter : text.length;
      const said = text.slice(at === 0 ? first.letter : 0, end);
      return isEndOfLine && at < length - 1 ? `${said} ` : said;
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
};
