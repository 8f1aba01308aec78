import type { NoticeColour, NoticeInput } from '../api/operations.generated.ts';
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
  basedOn,
  on,
  ...own
}: NoticeDraft): NoticeInput => ({
  ...own,
  people: personId === '' ? [] : [personId],
  // The colours of the list are those of the contract.
  colour: colour as NoticeColour,
  caveat: caveat === '' ? null : caveat,
  basedOn: basedOn === '' ? null : basedOn,
  on: dayTyped(on) ?? on,
});
