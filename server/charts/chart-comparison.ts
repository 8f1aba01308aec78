import type { ChartComparison, ComparedElement, ComparedLine } from '../graphql/types.generated.ts';
import type { ElementRow } from '../elements/loaders.ts';
import type { GradedLine } from '../exports/exports.queries.ts';

/** So many links, and so many elements that were hidden, are named; beyond that they are counted. */
const MOST_NAMED = 100;

/** A chart at one of two moments: what of it the reader may see, as it was known then, and which of that its author had hidden. */
export type ComparedChart = {
  elements: readonly ElementRow[];
  lines: readonly GradedLine[];
  hidden: ReadonlySet<string>;
};

/** What differs; an element that came is named by its id alone. */
export type Compared = Omit<ChartComparison, 'added'> & { added: { id: string }[] };

const elementsOf = ({ elements }: ComparedChart): Map<string, ComparedElement> =>
  new Map(
    elements.map(({ id, kind, label, title }) => [
      id,
      { id, kind, name: { az: label, en: title?.en ?? label } },
    ]),
  );

type Line = { line: ComparedLine; graded: Pick<GradedLine, 'certainty' | 'grade'> };

const linesOf = ({ lines }: ComparedChart, elements: ReadonlyMap<string, ComparedElement>) =>
  new Map(
    lines.map(({ type, certainty, grade, ...ends }): [string, Line] => {
      const [source, target] = [elements.get(ends.source), elements.get(ends.target)];
      if (!source || !target) throw new Error('a line ends at what is not in its picture');
      const named = { sourceName: source.name, targetName: target.name, type };
      const line = { source: source.id, target: target.id, ...named };
      return [`${source.id} ${target.id} ${type}`, { line, graded: { certainty, grade } }];
    }),
  );

/** What differs between two moments of a chart, the earlier first. */
export const compareCharts = (before: ComparedChart, after: ComparedChart): Compared => {
  const [earlier, later] = [elementsOf(before), elementsOf(after)];
  const [linesBefore, linesAfter] = [linesOf(before, earlier), linesOf(after, later)];
  const onBoth = [...later.values()].filter(({ id }) => earlier.has(id));
  const newlyHidden = onBoth.filter(({ id }) => after.hidden.has(id) && !before.hidden.has(id));
  const shownAgain = onBoth.filter(({ id }) => before.hidden.has(id) && !after.hidden.has(id));
  const without = (lines: typeof linesAfter, others: typeof linesAfter): ComparedLine[] =>
    [...lines].flatMap(([key, { line }]) => (others.has(key) ? [] : [line]));
  const addedLines = without(linesAfter, linesBefore);
  const goneLines = without(linesBefore, linesAfter);
  return {
    added: [...later.keys()].filter((id) => !earlier.has(id)).map((id) => ({ id })),
    gone: [...earlier.values()].filter(({ id }) => !later.has(id)),
    addedLineCount: addedLines.length,
    addedLines: addedLines.slice(0, MOST_NAMED),
    goneLineCount: goneLines.length,
    goneLines: goneLines.slice(0, MOST_NAMED),
    regraded: [...linesAfter].flatMap(([key, { line, graded: now }]) => {
      const was = linesBefore.get(key)?.graded;
      if (!was || (was.certainty === now.certainty && was.grade === now.grade)) return [];
      return [
        {
          line,
          before: was.certainty,
          after: now.certainty,
          gradeBefore: was.grade,
          gradeAfter: now.grade,
        },
      ];
    }),
    newlyHiddenCount: newlyHidden.length,
    newlyHidden: newlyHidden.slice(0, MOST_NAMED),
    shownAgainCount: shownAgain.length,
    shownAgain: shownAgain.slice(0, MOST_NAMED),
  };
};
