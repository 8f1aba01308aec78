import type {
  HandlingCode,
  NoticeColour,
  NoticeContentFragment,
  NoticeCorrectionInput,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** Chosen in place of a basis: the notice rests on nothing. */
export const NO_BASIS = 'NONE';

/** What a notice says, as typed: an empty case or basis stays as it is. */
export type CorrectionValues = Record<
  'number' | 'colour' | 'purpose' | 'caveat' | 'handling' | 'validTo' | 'caseId' | 'basedOn',
  string
>;

export const correctionOf = ({
  number,
  colour,
  purpose,
  caveat,
  handling,
  validTo,
}: NoticeContentFragment): CorrectionValues => ({
  number,
  colour,
  purpose: purpose ?? '',
  caveat: caveat ?? '',
  handling,
  validTo: validTo === null ? '' : typedDay(validTo),
  caseId: '',
  basedOn: '',
});

export const correctionInputOf = ({
  number,
  colour,
  purpose,
  caveat,
  handling,
  validTo,
  caseId,
  basedOn,
}: CorrectionValues): NoticeCorrectionInput => ({
  number,
  // The colours and codes of the lists are those of the contract.
  colour: colour as NoticeColour,
  purpose: purpose || null,
  caveat: caveat || null,
  handling: handling as HandlingCode,
  validTo: validTo === '' ? null : (dayTyped(validTo) ?? validTo),
  caseId: caseId || null,
  basedOn: basedOn === '' ? null : basedOn === NO_BASIS ? [] : [basedOn],
});

/** What takes back a correction: what was said before it, as a further version. */
export const returnTo = (before: NoticeContentFragment): NoticeCorrectionInput => ({
  ...correctionInputOf(correctionOf(before)),
  caseId: before.case?.id ?? null,
  // What the reader sees of it; two grounds are more than a correction ties.
  basedOn: before.basis.length > 1 ? null : before.basis.map(({ id }) => id),
});
