import type {
  DomesticSearchEnding,
  DomesticSearchEndInput,
  DomesticSearchFragment,
  DomesticSearchGroup,
  DomesticSearchInput,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

export type SearchValues = Record<
  | 'caseId'
  | 'personId'
  | 'chargeId'
  | 'group'
  | 'number'
  | 'on'
  | 'orderedBy'
  | 'document'
  | 'reliability'
  | 'credibility',
  string
>;
type EndValues = Record<'on' | 'kind' | 'caughtIn' | 'ground' | 'document', string>;

/** A search as typed: days are "24.11.2026", and what is not chosen yet is empty. */
export const searchValues = (search: DomesticSearchFragment | null, today: string): SearchValues => ({
  caseId: search?.case?.id ?? '',
  personId: search?.person.id ?? '',
  chargeId: search?.charge?.id ?? '',
  group: search?.group ?? 'TRAFFICKING',
  number: search?.number ?? '',
  on: typedDay(search?.from ?? today),
  orderedBy: search?.orderedBy ?? '',
  document: search?.document ?? '',
  reliability: search?.grade?.slice(0, 1) ?? 'A',
  credibility: search?.grade?.slice(1) ?? '1',
});

export const searchInputOf = (values: SearchValues): DomesticSearchInput => {
  const { caseId, personId, chargeId, group, on, credibility, ...own } = values;
  return {
    ...own,
    caseId: caseId || null,
    personId: personId || null,
    chargeId: chargeId || null,
    // The groups of the list are those of the contract.
    group: group as DomesticSearchGroup,
    on: dayTyped(on) ?? on,
    credibility: Number(credibility),
  };
};

export const endValues = ({ end }: DomesticSearchFragment, today: string): EndValues => ({
  on: typedDay(end?.on ?? today),
  kind: end?.kind ?? 'CAUGHT',
  caughtIn: end?.caughtIn?.code ?? '',
  ground: end?.ground ?? '',
  document: end?.document ?? '',
});

export const endInputOf = ({ on, kind, caughtIn, ...words }: EndValues): DomesticSearchEndInput => ({
  ...words,
  on: dayTyped(on) ?? on,
  // The endings of the list are those of the contract.
  kind: kind as DomesticSearchEnding,
  caughtIn: kind === 'CAUGHT' ? caughtIn || null : null,
});

/** What came with a register lacks what the form asks for: it cannot be written back as it was. */
export const isWhole = ({ number, orderedBy, document }: DomesticSearchFragment): boolean =>
  number !== null && orderedBy !== null && document !== null;
export const isEndWhole = ({ end }: DomesticSearchFragment): boolean =>
  end === null || (end.kind !== null && end.ground !== null && end.document !== null);
