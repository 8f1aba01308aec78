import type { ListedMessageFragment, MessageUrgency, MessageWaiting } from '../api/operations.generated.ts';

/** What the list is narrowed by; the server narrows it, so that what is not on the first page is found too. */
export type MessageFilter = {
  country: string | null;
  urgency: MessageUrgency | null;
  waitingFor: MessageWaiting | null;
  noticeId: string | null;
  personId: string | null;
  isOverdue: boolean;
  /** Words in the recipient of what was given. */
  givenTo: string | null;
  /** A fact that was given: it stands in the address. */
  factId: string | null;
  onlyGiven: boolean;
  /** Words in a reference or the subject. */
  phrase: string | null;
};

export const NO_MESSAGE_FILTER: MessageFilter = {
  country: null,
  urgency: null,
  waitingFor: null,
  noticeId: null,
  personId: null,
  isOverdue: false,
  givenTo: null,
  factId: null,
  onlyGiven: false,
  phrase: null,
};

/** The people whom any of the messages is about and whose names are the reader's, each once. */
export const peopleIn = (messages: readonly ListedMessageFragment[]): { id: string; label: string }[] => [
  ...new Map(
    messages
      .flatMap(({ about }) => about)
      .filter(({ kind, label }) => kind === 'Person' && label !== '')
      .map((person) => [person.id, person]),
  ).values(),
];
