import type { SupportQuery } from '../api/operations.generated.ts';
import { searchable } from '../i18n/letters.ts';

export type SupportRow = SupportQuery['support']['entries'][number];
type SupportFilter = { text: string; service: string | null };

export const NO_SUPPORT_FILTER: SupportFilter = { text: '', service: null };

/** Every word must stand in the pseudonym or in the provider, which is searched in both languages. */
export const filteredSupport = (
  rows: readonly SupportRow[],
  { text, service }: SupportFilter,
): SupportRow[] => {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (service !== null && row.service !== service) return false;
    const haystack = searchable(`${row.pseudonym} ${row.provider.az} ${row.provider.en}`);
    return words.every((word) => haystack.includes(word));
  });
};

/** Codes of the services that were given at least once, each once. */
export const servicesGiven = (rows: readonly SupportRow[]): string[] => [
  ...new Set(rows.map(({ service }) => service)),
];
