import type { ChartComparison, ComparedElement, ComparedLine } from '../graphql/types.generated.ts';
import type { LineCertainty, NetworkColumns } from '../network/network-columns.ts';

/** So many links, and so many elements that were hidden, are named; beyond that they are counted. */
const MOST_NAMED = 100;

/** A chart at one of two moments: what of it the reader may see, as it was known then, and which of that its author had hidden. */
export type ComparedChart = { picture: NetworkColumns; hidden: ReadonlySet<string> };

/** What differs; an element that came is named by its id alone. */
export type Compared = Omit<ChartComparison, 'added'> & { added: { id: string }[] };

const elementsOf = ({ nodes }: NetworkColumns): Map<string, ComparedElement> =>
  new Map(
    nodes.id.map((id, at) => {
      const az = nodes.label[at] ?? '';
      return [id, { id, kind: nodes.kind[at] ?? '', name: { az, en: nodes.labelEn[at] ?? az } }];
    }),
  );

type Line = { line: ComparedLine; certainty: LineCertainty | null };

const linesOf = ({ nodes, edges }: NetworkColumns, elements: ReadonlyMap<string, ComparedElement>) => {
  const lines = new Map<string, Line>();
  for (const [at, type] of edges.type.entries()) {
    const source = elements.get(nodes.id[edges.source[at] ?? 0] ?? '');
    const target = elements.get(nodes.id[edges.target[at] ?? 0] ?? '');
    if (!source || !target) throw new Error('a line ends at what is not in its picture');
    const line = {
      source: source.id,
      sourceName: source.name,
      target: target.id,
      targetName: target.name,
      type,
    };
    lines.set(`${source.id} ${target.id} ${type}`, { line, certainty: edges.certainty[at] ?? null });
  }
  return lines;
};

/** What differs between two moments of a chart, the earlier first. */
export const compareCharts = (before: ComparedChart, after: ComparedChart): Compared => {
  const [earlier, later] = [elementsOf(before.picture), elementsOf(after.picture)];
  const [linesBefore, linesAfter] = [linesOf(before.picture, earlier), linesOf(after.picture, later)];
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
    regraded: [...linesAfter].flatMap(([key, { line, certainty }]) => {
      const was = linesBefore.get(key);
      return was === undefined || was.certainty === certainty
        ? []
        : [{ line, before: was.certainty, after: certainty }];
    }),
    newlyHiddenCount: newlyHidden.length,
    newlyHidden: newlyHidden.slice(0, MOST_NAMED),
    shownAgainCount: shownAgain.length,
    shownAgain: shownAgain.slice(0, MOST_NAMED),
  };
};
