import { newUlid } from '../../server/access/ulid.ts';
import type { Session, TestApp } from './app.ts';

export const MESSAGE = `id version kind direction asks country { code } bureau ourReference theirReference urgency on time deadline daysLeft handling caveat
  subject text language case { id } about { id label } notices { id } answers waitingFor given { toWhom ground factIds } mayWrite mayWithdraw`;
const ANSWER = 'id problems { field } newer { id version subject waitingFor }';
export const RECORD_MESSAGE = `mutation ($id: ID!, $seen: [ID!]!, $message: MessageInput!) { answer: recordMessage(id: $id, seen: $seen, message: $message) { ${ANSWER} } }`;
export const CORRECT_MESSAGE = `mutation ($id: ID!, $messageId: ID!, $version: ID!, $message: MessageInput!) {
  answer: correctMessage(id: $id, messageId: $messageId, version: $version, message: $message) { ${ANSWER} } }`;
export const WITHDRAW_MESSAGE = `mutation ($id: ID!) { answer: withdrawMessage(id: $id) { ${ANSWER} } }`;
export const ONE_MESSAGE = `query ($id: ID!) { message(id: $id) { ${MESSAGE} thread { id subject } } }`;
const LIST = `query ($after: ID, $country: String, $urgency: MessageUrgency, $waitingFor: MessageWaiting, $noticeId: ID, $personId: ID, $isOverdue: Boolean, $givenTo: String, $factId: ID, $onlyGiven: Boolean, $phrase: String) {
  messages(after: $after, country: $country, urgency: $urgency, waitingFor: $waitingFor, noticeId: $noticeId, personId: $personId, isOverdue: $isOverdue, givenTo: $givenTo, factId: $factId, onlyGiven: $onlyGiven, phrase: $phrase) {
    messages { id subject } after } }`;

export type MessageRead = {
  id: string;
  version: string;
  waitingFor: string | null;
  daysLeft: number | null;
  mayWrite: boolean;
  mayWithdraw: boolean;
  about: { id: string; label: string }[];
  notices: { id: string }[];
  thread: { id: string; subject: string }[];
};
export type MessageAnswered = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; version: string; subject: string }[];
};

/** A request that came; `more` says what is different. */
export const incoming = (more: Record<string, unknown> = {}) => ({
  direction: 'IN',
  kind: 'REQUEST',
  country: 'TR',
  urgency: 'ROUTINE',
  on: '2026-02-03',
  handling: 'H0',
  subject: 'Sorğu',
  people: [] as string[],
  notices: [] as string[],
  ...more,
});

/** Messages as a liaison officer works on them, by the front door. */
export const messagesOf = (app: TestApp) => {
  const answered = async (by: Session, query: string, variables: Record<string, unknown>) =>
    (await app.read<{ answer: MessageAnswered }>(by, query, variables)).answer;
  return {
    record: (
      by: Session,
      message: ReturnType<typeof incoming>,
      { id = newUlid(), seen = [] }: { id?: string; seen?: string[] } = {},
    ) => answered(by, RECORD_MESSAGE, { id, seen, message }),
    correct: (
      by: Session,
      { id, version }: { id: string; version: string },
      message: ReturnType<typeof incoming>,
    ) => answered(by, CORRECT_MESSAGE, { id: newUlid(), messageId: id, version, message }),
    withdraw: (by: Session, id: string) => answered(by, WITHDRAW_MESSAGE, { id }),
    read: async (by: Session, id: string): Promise<MessageRead> =>
      (await app.read<{ message: MessageRead }>(by, ONE_MESSAGE, { id })).message,
    list: async (by: Session, filter: Record<string, unknown>): Promise<string[]> =>
      (await app.read<{ messages: { messages: { id: string }[] } }>(by, LIST, filter)).messages.messages.map(
        ({ id }) => id,
      ),
  };
};
