import type { CaseKind, CasesQuery, CaseStage } from '../api/operations.generated.ts';
import { searchable } from '../i18n/letters.ts';

export type CaseRow = CasesQuery['cases']['cases'][number];
type CaseFilter = { text: string; stage: CaseStage | null; kind: CaseKind | null };

export const NO_CASE_FILTER: CaseFilter = { text: '', stage: null, kind: null };

/** The title is searched in both languages: a reader remembers one of them. */
const fits = (row: CaseRow, words: string[]): boolean => {
  const haystack = searchable(`${row.number} ${row.title.az} ${row.title.en}`);
  return words.every((word) => haystack.includes(word));
};

export const filteredCases = (rows: readonly CaseRow[], { text, stage, kind }: CaseFilter): CaseRow[] => {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (stage === null || row.stage === stage) && (kind === null || row.kind === kind) && fits(row, words),
  );
};
