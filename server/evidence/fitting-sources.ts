import type { Admissibility, SourceKind } from '../graphql/types.generated.ts';
import { fold } from '../names/fold.ts';
import type { SourceRow } from './evidence.queries.ts';

export type SourceFilter = {
  text: string | null;
  kind: SourceKind | null;
  admissibility: Admissibility | null;
};

const wordsOf = ({ number, description, lawfulBasis, courtOrder, seizedAt, on }: SourceRow): string =>
  fold([number, description, lawfulBasis, courtOrder, seizedAt, on].flatMap((part) => part ?? []).join(' '));

const byNumber = new Intl.Collator('az', { numeric: true });

/** Exhibits, reports, statements; each by number, 7 before 20, and by day. */
const inOrder = (a: SourceRow, b: SourceRow): number =>
  byNumber.compare(a.kind, b.kind) ||
  byNumber.compare(a.number ?? '', b.number ?? '') ||
  byNumber.compare(a.on ?? '', b.on ?? '') ||
  (a.id < b.id ? -1 : 1);

/** Sources of the kind and admissibility asked for in which all words stand, however they are spelled; by number. */
export const fittingSources = (
  sources: readonly SourceRow[],
  { text, kind, admissibility }: SourceFilter,
): SourceRow[] => {
  const words = fold(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return sources
    .filter(
      (source) =>
        (kind === null || source.kind === kind) &&
        (admissibility === null || source.admissibility === admissibility) &&
        words.every((word) => wordsOf(source).includes(word)),
    )
    .toSorted(inOrder);
};
