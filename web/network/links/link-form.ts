import type { LinkCorrectionInput, LinkSaidFragment } from '../../api/operations.generated.ts';
import { typedDay } from '../../i18n/typed-day.ts';
import { partial, wordsOf } from '../../offences/offence-form.ts';
import type { WorkingSource } from './use-links.ts';

/** What is said of a link, as typed: dates are "03.2024", and what is not known is empty. */
export type LinkValues = {
  validFrom: string;
  validTo: string;
  certainty: LinkCorrectionInput['certainty'];
  words: WorkingSource;
};

export const linkValues = (link: LinkSaidFragment): LinkValues => ({
  validFrom: typedDay(link.validFrom ?? ''),
  validTo: typedDay(link.validTo ?? ''),
  certainty: link.certainty ?? 'CONFIRMED',
  words: wordsOf({ ...link, handling: link.handling ?? 'H0' }),
});

export const linkInput = ({ validFrom, validTo, certainty, words }: LinkValues): LinkCorrectionInput => ({
  ...words,
  certainty,
  validFrom: partial(validFrom),
  validTo: partial(validTo),
});

/** A draft that this version of the form can show. */
export const isLinkDraft = (read: Partial<LinkValues>): boolean =>
  typeof read.validFrom === 'string' && typeof read.validTo === 'string';
