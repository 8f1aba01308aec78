import type { HandlingCode, NoticeColour, NoticeInput } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** A notice as typed: the day is "24.11.2026", and what is not chosen yet is empty. */
export const emptyDraft = (today: string) => ({
  caseId: '',
  personId: '',
  number: '',
  colour: 'RED',
  purpose: 'PROSECUTION',
  requestedBy: 'AZ',
  caveat: '',
  handling: 'H0',
  validTo: '',
  basedOn: '',
  on: typedDay(today),
  ground: '',
  document: '',
});

export type NoticeDraft = ReturnType<typeof emptyDraft>;

export const draftInputOf = ({
  personId,
  colour,
  caveat,
  handling,
  validTo,
  basedOn,
  on,
  ...own
}: NoticeDraft): NoticeInput => ({
  ...own,
  people: personId === '' ? [] : [personId],
  // The colours and codes of the lists are those of the contract.
  colour: colour as NoticeColour,
  caveat: caveat === '' ? null : caveat,
  handling: handling as HandlingCode,
  validTo: validTo === '' ? null : (dayTyped(validTo) ?? validTo),
  basedOn: basedOn === '' ? null : basedOn,
  on: dayTyped(on) ?? on,
});
