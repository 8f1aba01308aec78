import { expect } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Answer, Session, TestApp } from './app.ts';
import { inventedName, newCase, personIn } from './builders.ts';

const ANSWER = 'id problems { field text { en } } newer { id state on ground recordedBy { en } }';
export const DRAFT = `mutation ($id: ID!, $notice: NoticeInput!) { draftNotice(id: $id, notice: $notice) { ${ANSWER} } }`;
export const RECORD_EVENT = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $seen: [ID!]!, $event: NoticeEventInput!) {
  recordNoticeEvent(id: $id, noticeId: $noticeId, version: $version, seen: $seen, event: $event) { ${ANSWER} } }`;
export const WITHDRAW_EVENT = `mutation ($noticeId: ID!, $id: ID!) { withdrawNoticeEvent(noticeId: $noticeId, id: $id) { ${ANSWER} } }`;
export const LIFE = `query ($id: ID!) { notice(id: $id) { id number colour state validTo nextStates missedStates mayWrite isOurs case { id } person { id }
  events { id state on ground document dualCriminality validTo recordedBy { en } mayWithdraw mayChange earlierIds } } }`;
export const GROUNDS = 'query ($caseId: ID!) { noticeGrounds(caseId: $caseId) { id kind on person { id } } }';

const CONTENT =
  'id number colour purpose caveat handling validTo case { id } basis { id kind } earlier recordedBy { en }';
const CORRECT = `mutation ($id: ID!, $noticeId: ID!, $version: ID!, $correction: NoticeCorrectionInput!) {
  correctNotice(id: $id, noticeId: $noticeId, version: $version, correction: $correction) { id problems { field text { en } } newer { ${CONTENT} } } }`;
const CONTENTS = `query ($id: ID!) { notice(id: $id) { validTo missing withdrawFor deadlines { kind due } content { ${CONTENT} } } noticeVersions(noticeId: $id) { ${CONTENT} } }`;
export type NoticeContent = {
  id: string;
  number: string;
  caveat: string | null;
  case: { id: string } | null;
  basis: { id: string }[];
  earlier: number;
};
export type Corrected = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: NoticeContent | null;
};
export type Contents = {
  notice: {
    validTo: string | null;
    missing: string[];
    withdrawFor: string[];
    deadlines: { kind: string; due: string | null }[];
    content: NoticeContent;
  };
  noticeVersions: NoticeContent[];
};

const EVENT_VERSIONS = `query ($noticeId: ID!, $id: ID!) { noticeEventVersions(noticeId: $noticeId, id: $id) { id on ground recordedBy { en } mayChange } }`;
export type EventVersion = {
  id: string;
  on: string;
  ground: string | null;
  recordedBy: { en: string } | null;
};
export type NoticeAnswered = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: { id: string; state: string; recordedBy: { en: string } | null }[];
};
export type NoticeRead = {
  id: string;
  state: string;
  validTo: string | null;
  nextStates: string[];
  missedStates: string[];
  mayWrite: boolean;
  events: {
    id: string;
    state: string;
    on: string;
    ground: string | null;
    mayWithdraw: boolean;
    earlierIds: string[];
  }[];
};

/** Notices as a liaison officer works on them, by the front door. */
export const noticesOf = (app: TestApp) => {
  const read = async (by: Session, id: string): Promise<NoticeRead> =>
    (await app.read<{ notice: NoticeRead }>(by, LIFE, { id })).notice;
  const answered = async (by: Session, query: string, variables: Record<string, unknown>) => {
    const [first] = Object.values(await app.read<Record<string, NoticeAnswered>>(by, query, variables));
    if (!first) throw new Error('no answer');
    return first;
  };
  const event = (state: string, on: string, more: Record<string, unknown> = {}) => ({
    state,
    on,
    ground: 'as agreed',
    document: 'letter 7/2026',
    ...more,
  });
  const notice = (caseId: string, people: string[], more: Record<string, unknown> = {}) => ({
    caseId,
    people,
    number: `D-${newUlid()}`,
    colour: 'RED',
    purpose: 'PROSECUTION',
    requestedBy: 'AZ',
    on: '2025-03-01',
    ground: 'charged in absentia',
    document: 'decision of the court, volume 1, sheet 7',
    ...more,
  });
  return {
    read,
    notice,
    event,
    draft: (by: Session, input: ReturnType<typeof notice>, id = newUlid()): Promise<NoticeAnswered> =>
      answered(by, DRAFT, { id, notice: input }),
    /** Records what follows from all that is recorded, unless it is said what was seen. */
    record: async (
      by: Session,
      noticeId: string,
      input: ReturnType<typeof event>,
      { id = newUlid(), version, seen }: { id?: string; version?: string; seen?: string[] } = {},
    ): Promise<NoticeAnswered> =>
      answered(by, RECORD_EVENT, {
        id,
        noticeId,
        version: version ?? null,
        seen: seen ?? (await read(by, noticeId)).events.map((one) => one.id),
        event: input,
      }),
    versions: async (by: Session, noticeId: string, id: string): Promise<EventVersion[]> =>
      (await app.read<{ noticeEventVersions: EventVersion[] }>(by, EVENT_VERSIONS, { noticeId, id }))
        .noticeEventVersions,
    withdraw: (by: Session, noticeId: string, id: string): Promise<NoticeAnswered> =>
      answered(by, WITHDRAW_EVENT, { noticeId, id }),
    contents: (by: Session, id: string): Promise<Contents> => app.read<Contents>(by, CONTENTS, { id }),
    /** Corrects what is said, in the place of what stands unless it is said what was read. */
    correct: async (
      by: Session,
      noticeId: string,
      more: Record<string, unknown>,
      { id = newUlid(), version }: { id?: string; version?: string } = {},
    ): Promise<Corrected> => {
      const { content } = (await app.read<Contents>(by, CONTENTS, { id: noticeId })).notice;
      const correction = {
        number: content.number,
        colour: 'RED',
        purpose: 'PROSECUTION',
        handling: 'H0',
        ...more,
      };
      const variables = { id, noticeId, version: version ?? content.id, correction };
      return (await app.read<{ correctNotice: Corrected }>(by, CORRECT, variables)).correctNotice;
    },
    ask: (by: Session, query: string, variables: Record<string, unknown>): Promise<Answer> =>
      app.ask(by, query, variables),
  };
};

/** The id of what was done. */
export const idOf = ({ id, problems }: NoticeAnswered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};

export const fieldsOf = ({ problems }: { problems: { field: string | null }[] }) =>
  problems.map(({ field }) => field);

/** A notice of ours that is published, of a case that both officers read, with the ids of its events. */
export const publishedFor = async (app: TestApp, liaison: Session, second: Session) => {
  const notices = noticesOf(app);
  const file = await newCase(app.run, [{ user: liaison }, { user: second }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  await file.plant(person);
  const id = idOf(await notices.draft(liaison, notices.notice(file.id, [person.id])));
  for (const [state, on] of [
    ['REQUESTED', '2025-03-05'],
    ['UNDER_REVIEW', '2025-03-20'],
    ['PUBLISHED', '2025-04-30'],
  ] as const)
    idOf(await notices.record(liaison, id, notices.event(state, on)));
  const { events } = await notices.read(liaison, id);
  const [draft = '', requested = '', , publication = ''] = events.map((event) => event.id);
  return { file, person, id, draft, requested, publication };
};
