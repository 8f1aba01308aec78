import type { CaseOffencesQuery, OffenceInput, OffenceShownFragment } from '../api/operations.generated.ts';
import { dayTyped, partialTyped, typedDay } from '../i18n/typed-day.ts';
import type { WorkingSource } from '../network/links/use-links.ts';

/** An offence as typed: days are "24.11.2026", and what is not chosen yet is empty. */
export type OffenceValues = {
  article: string;
  committedFrom: string;
  committedTo: string;
  detectedOn: string;
  isAttempt: boolean;
  withIct: boolean;
  isCleared: boolean;
  certainty: OffenceInput['certainty'];
  words: WorkingSource;
};

export const freshWords: WorkingSource = {
  sourceText: '',
  reliability: 'B',
  credibility: 2,
  handling: 'H0',
};

/** A new offence, or one that is there as it is corrected. */
export const offenceValues = (offence: OffenceShownFragment | null): OffenceValues => ({
  article: offence?.article.code ?? '',
  committedFrom: typedDay(offence?.committedFrom ?? ''),
  committedTo: typedDay(offence?.committedTo ?? ''),
  detectedOn: typedDay(offence?.detectedOn ?? ''),
  isAttempt: offence?.isAttempt ?? false,
  withIct: offence?.withIct ?? false,
  isCleared: offence?.isCleared ?? false,
  certainty: offence?.certainty ?? 'CONFIRMED',
  words: offence ? wordsOf(offence) : freshWords,
});

type Sourced = Pick<OffenceShownFragment, 'reliability' | 'credibility' | 'handling' | 'sourceText'>;

export const wordsOf = ({ reliability, credibility, handling, sourceText }: Sourced): WorkingSource => ({
  sourceText: sourceText ?? '',
  reliability: reliability ?? 'F',
  credibility: credibility ?? 6,
  handling,
});

/** What is sent of a date that is known as precisely as typed; null of an empty field. */
export const partial = (typed: string): string | null =>
  typed.trim() === '' ? null : (partialTyped(typed) ?? typed.trim());

export const offenceInput = (values: OffenceValues, caseId: string): OffenceInput => {
  const { committedFrom, committedTo, detectedOn, words, ...own } = values;
  return {
    ...own,
    ...words,
    caseId,
    committedFrom: partial(committedFrom) ?? '',
    committedTo: partial(committedTo),
    detectedOn: dayTyped(detectedOn) ?? detectedOn.trim(),
  };
};

type Article = CaseOffencesQuery['offences']['articles'][number];

/**
 * The articles from which one is chosen: those in force by the day on which the offence was committed, and a continued one ended. Whether a date that is
 * less than a day fits is said by the check. The one that is chosen already stays in sight.
 */
export const articlesFor = (values: OffenceValues, articles: readonly Article[]): Article[] => {
  const day = partial(values.committedTo) ?? partial(values.committedFrom) ?? '';
  const isDate = /^\d{4}/u.test(day);
  return articles.filter(
    ({ code, validFrom }) => !isDate || validFrom <= `${day}~` || code === values.article,
  );
};

/** A draft that this version of the form can show. */
export const isOffenceDraft = (read: Partial<OffenceValues>): boolean =>
  typeof read.article === 'string' && typeof read.committedFrom === 'string';
