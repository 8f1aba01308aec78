import { formatDay } from '../i18n/format.ts';
import { labelOf } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';

type Named = {
  kind: string;
  number: string | null;
  exhibitKind: string | null;
  given: string | null;
  on: string | null;
};

/** What sort of source it is, and of what day: "Border register", "As a victim, 1 March 2025". */
export const sortOf = (
  { kind, exhibitKind, given, on }: Omit<Named, 'number'>,
  language: Language,
): string => {
  if (kind === 'EXHIBIT') return labelOf(language, 'exhibitKind', exhibitKind ?? 'OTHER');
  const group = kind === 'STATEMENT' ? 'statementAs' : 'informationSource';
  return [
    given === null ? null : labelOf(language, group, given),
    on === null ? null : formatDay(on, language),
  ]
    .flatMap((part) => part ?? [])
    .join(', ');
};

/** A source in a line: its kind, number and sort. */
export const sourceWords = (source: Named, language: Language): string =>
  [labelOf(language, 'sourceKind', source.kind), source.number, sortOf(source, language)]
    .flatMap((part) => part ?? [])
    .join(' · ');
