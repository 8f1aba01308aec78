import type {
  HandlingCode,
  MessageAsk,
  MessageDirection,
  MessageInput,
  MessageKind,
  MessageLanguage,
  MessageUrgency,
  ReadMessageFragment,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** A message as typed: days are "24.11.2026", what is not chosen yet is empty, and lists of ids are joined by blanks. */
export const emptyDraft = (today: string) => ({
  caseId: '',
  direction: 'IN',
  kind: 'REQUEST',
  asks: '',
  country: '',
  bureau: '',
  ourReference: '',
  theirReference: '',
  urgency: 'ROUTINE',
  on: typedDay(today),
  time: '',
  deadline: '',
  handling: 'H0',
  caveat: '',
  subject: '',
  text: '',
  language: '',
  people: '',
  notices: '',
  answers: '',
  toWhom: '',
  ground: '',
  given: '',
});

export type MessageDraft = ReturnType<typeof emptyDraft>;
export type DraftField = keyof MessageDraft;

export const idsIn = (joined: string): string[] => joined.split(' ').filter(Boolean);

const joined = (ids: readonly { id: string }[]): string => ids.map(({ id }) => id).join(' ');

const isPerson = ({ kind }: { kind: string }): boolean => kind === 'Person';

/** What a recorded message says, to be corrected. */
export const draftOf = (message: ReadMessageFragment): MessageDraft => ({
  caseId: message.case?.id ?? '',
  direction: message.direction,
  kind: message.kind,
  asks: message.asks ?? '',
  country: message.country?.code ?? '',
  bureau: message.bureau ?? '',
  ourReference: message.ourReference ?? '',
  theirReference: message.theirReference ?? '',
  urgency: message.urgency,
  on: typedDay(message.on),
  time: message.time ?? '',
  deadline: message.deadline === null ? '' : typedDay(message.deadline),
  handling: message.handling,
  caveat: message.caveat ?? '',
  subject: message.subject ?? '',
  text: message.text ?? '',
  language: message.language ?? '',
  people: joined(message.about.filter(isPerson)),
  notices: joined(message.notices),
  answers: message.answers ?? '',
  toWhom: message.given?.toWhom ?? '',
  ground: message.given?.ground ?? '',
  given: message.given?.factIds.join(' ') ?? '',
});

/** The request of a notice, to be handed to our own bureau: what it is about stands in it, and in whose letters the name is needed first. */
export const formOf = (
  notice: { id: string; number: string; person: { id: string }; caseId: string; country: string },
  today: string,
  bureau: string,
): MessageDraft => ({
  ...emptyDraft(today),
  direction: 'OUT',
  caseId: notice.caseId,
  country: notice.country,
  bureau,
  toWhom: bureau,
  ourReference: notice.number,
  people: notice.person.id,
  notices: notice.id,
});

/** An answer to a message: it goes the other way, about the same, in the same case. */
export const answerTo = (message: ReadMessageFragment, today: string): MessageDraft => {
  const { caseId, country, bureau, ourReference, theirReference, subject, people, notices, handling } =
    draftOf(message);
  return {
    ...emptyDraft(today),
    caseId,
    country,
    bureau,
    ourReference,
    theirReference,
    subject,
    people,
    notices,
    handling,
    direction: message.direction === 'IN' ? 'OUT' : 'IN',
    kind: message.kind === 'REQUEST' ? 'ANSWER' : 'INFORMATION',
    answers: message.id,
  };
};

const said = (words: string): string | null => (words.trim() === '' ? null : words);
const dayIn = (typed: string): string => dayTyped(typed) ?? typed;

// What is chosen from a list is of the contract: the lists hold its codes.
export const inputOf = (draft: MessageDraft): MessageInput => ({
  caseId: said(draft.caseId),
  direction: draft.direction as MessageDirection,
  kind: draft.kind as MessageKind,
  asks: draft.kind === 'REQUEST' ? (said(draft.asks) as MessageAsk | null) : null,
  country: draft.country,
  bureau: said(draft.bureau),
  ourReference: said(draft.ourReference),
  theirReference: said(draft.theirReference),
  urgency: draft.urgency as MessageUrgency,
  on: dayIn(draft.on),
  time: said(draft.time),
  deadline: draft.kind === 'REQUEST' && said(draft.deadline) !== null ? dayIn(draft.deadline) : null,
  handling: draft.handling as HandlingCode,
  caveat: said(draft.caveat),
  subject: draft.subject,
  text: said(draft.text),
  language: said(draft.language) as MessageLanguage | null,
  people: idsIn(draft.people),
  notices: idsIn(draft.notices),
  answers: said(draft.answers),
  given:
    draft.direction === 'OUT' && draft.given !== ''
      ? { toWhom: draft.toWhom, ground: draft.ground, facts: idsIn(draft.given) }
      : null,
});
