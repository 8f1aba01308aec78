import type { SourceRow } from '../evidence/evidence.queries.ts';
import type { CitationRow } from './proof.queries.ts';
import { discountOf } from './proof-cell.ts';

type Source = CitationRow['source'];

const shown = (source: Source, facts: number, without: ReadonlySet<string>) => {
  const { id, kind, title, statedById, isChallenged } = source;
  const statedBy = statedById === null ? null : { id: statedById };
  return { id, kind, title, statedBy, discounted: discountOf(source, without), isChallenged, facts };
};

type Shown = ReturnType<typeof shown>;
const weightiestFirst = (a: Shown, b: Shown): number =>
  b.facts - a.facts || (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1);

/** Each source once, with how many facts it speaks for; the weightiest first. */
export const sourcesBehind = (citations: readonly CitationRow[], without: ReadonlySet<string>): Shown[] => {
  const bySource = new Map<string, CitationRow[]>();
  for (const citation of citations)
    bySource.set(citation.source.id, [...(bySource.get(citation.source.id) ?? []), citation]);
  return [...bySource.values()]
    .flatMap((rows) => {
      const [first] = rows;
      const facts = new Set(rows.filter(({ against }) => !against).map(({ factId }) => factId)).size;
      return first ? [shown(first.source, facts, without)] : [];
    })
    .toSorted(weightiestFirst);
};

/** As it is titled where facts rest on it: cypher/proof/sources.cypher. */
const titleOf = ({ kind, number, exhibitKind, given, on }: SourceRow): string =>
  (kind === 'EXHIBIT' ? [number, exhibitKind] : kind === 'REPORT' ? [number, on] : [given, on])
    .flatMap((part) => part ?? [])
    .join(' · ');

/** The sources of a case on which no fact of the table rests, with how many facts of the case do. */
export const sourcesBeside = (
  all: readonly SourceRow[],
  counts: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
): Shown[] =>
  all
    .map((row) => {
      const { id, kind, statedById, admissibility, retractedOn } = row;
      const source = {
        id,
        kind,
        title: titleOf(row),
        statedById,
        isExcluded: admissibility === 'EXCLUDED',
        isChallenged: admissibility === 'CHALLENGED',
        isRetracted: retractedOn !== null,
      };
      return shown(source, counts.get(id) ?? 0, without);
    })
    .toSorted(weightiestFirst);
