import type { JourneyFragment, JourneyInput } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import type { WorkingSource } from '../network/links/use-links.ts';
import { freshWords, wordsOf } from '../offences/offence-form.ts';

/** A journey as typed: the day is "24.11.2026", and what is not chosen yet is empty. */
export type JourneyValues = Pick<
  JourneyInput,
  'on' | 'mode' | 'departedFrom' | 'arrivedIn' | 'travellerIds' | 'certainty'
> & { words: WorkingSource };

export const journeyValues = (journey: JourneyFragment | null): JourneyValues => ({
  on: typedDay(journey?.on ?? ''),
  mode: journey?.mode ?? 'AIR',
  departedFrom: journey?.departedFrom.code ?? 'AZ',
  arrivedIn: journey?.arrivedIn.code ?? '',
  travellerIds: journey?.travellers.map(({ id }) => id) ?? [],
  certainty: journey?.certainty ?? 'CONFIRMED',
  words: journey ? wordsOf(journey) : freshWords,
});

export const journeyInput = ({ on, words, ...own }: JourneyValues, caseId: string): JourneyInput => ({
  ...own,
  ...words,
  caseId,
  on: dayTyped(on) ?? on,
});

/** A draft that this version of the form can show. */
export const isJourneyDraft = ({ on, travellerIds, words }: Partial<JourneyValues>): boolean =>
  typeof on === 'string' && Array.isArray(travellerIds) && typeof words === 'object';
