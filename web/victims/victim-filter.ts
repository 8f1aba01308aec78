import type { VictimsQuery } from '../api/operations.generated.ts';
import { searchable } from '../i18n/letters.ts';

export type VictimLine = VictimsQuery['victims']['victims'][number];

export type VictimFilter = {
  text: string;
  /** A status, or `NONE` for no decision. */
  status: string | null;
  reflection: string | null;
  onlyDue: boolean;
  onlyChildren: boolean;
};

export const NO_VICTIM_FILTER: VictimFilter = {
  text: '',
  status: null,
  reflection: null,
  onlyDue: false,
  onlyChildren: false,
};

/** Every condition that is set must hold. */
export const filteredVictims = (
  rows: readonly VictimLine[],
  { text, status, reflection, onlyDue, onlyChildren }: VictimFilter,
): VictimLine[] =>
  rows.filter(
    (row) =>
      searchable(row.pseudonym ?? '').includes(searchable(text.trim())) &&
      (status === null || (row.status ?? 'NONE') === status) &&
      (reflection === null || row.reflection.state === reflection) &&
      (!onlyDue || row.due.length > 0) &&
      (!onlyChildren || row.isChild === true),
  );
