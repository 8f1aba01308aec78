import type { ViewerRun } from '../db/run.ts';
import type {
  HandlingCode,
  LocalizedText,
  MessageAsk,
  MessageDirection,
  MessageInput,
  MessageKind,
  MessageLanguage,
  MessageUrgency,
  MessageWaiting,
} from '../graphql/types.generated.ts';

import { PROCEDURE } from '../notices/notice-state.ts';
import { MOST_GIVEN, type Givable, type Names } from './givable.ts';
import type { Claim } from './competing-requests.ts';

/** Where messages of the bureau's own lie: the unit reads them, liaison officers write them. */
export const OWN_SCOPE = 'notices';

export type MessageRow = {
  id: string;
  version: string;
  threadId: string;
  answersId: string | null;
  caseId: string | null;
  kind: MessageKind;
  direction: MessageDirection;
  asks: MessageAsk | null;
  country: string | null;
  bureau: string | null;
  ourReference: string | null;
  theirReference: string | null;
  urgency: MessageUrgency;
  on: string;
  time: string | null;
  deadline: string | null;
  handling: HandlingCode;
  caveat: string | null;
  subject: string | null;
  text: string | null;
  language: MessageLanguage | null;
  ground: string | null;
  recipient: string | null;
  givenIds: string[];
  waiting: MessageWaiting | null;
  /** Something answers or follows it. */
  isFollowed: boolean;
  elementIds: string[];
  noticeIds: string[];
  recordedAt: string;
  recordedById: string;
  by: LocalizedText;
  scope: string;
  mayEdit: boolean;
};

type StoredMessage = Omit<MessageRow, 'kind' | 'direction' | 'ourReference' | 'theirReference'> & {
  /** `REQUEST_IN`: what it is, and whether it came or went. */
  kind: `${MessageKind}_${MessageDirection}`;
  /** Of its sender, and of the other side. */
  reference: string | null;
  otherReference: string | null;
};

const KINDS: Record<StoredMessage['kind'], Pick<MessageRow, 'kind' | 'direction'>> = {
  REQUEST_IN: { kind: 'REQUEST', direction: 'IN' },
  REQUEST_OUT: { kind: 'REQUEST', direction: 'OUT' },
  ANSWER_IN: { kind: 'ANSWER', direction: 'IN' },
  ANSWER_OUT: { kind: 'ANSWER', direction: 'OUT' },
  INFORMATION_IN: { kind: 'INFORMATION', direction: 'IN' },
  INFORMATION_OUT: { kind: 'INFORMATION', direction: 'OUT' },
};

/** The messages among `ids` that the reader may see, in no order. */
export const messagesByIds = async (run: ViewerRun, ids: readonly string[]): Promise<MessageRow[]> =>
  (await run<StoredMessage>('messages/by-ids', { ids })).map(({ reference, otherReference, ...row }) => {
    const read = KINDS[row.kind];
    const [ourReference, theirReference] =
      read.direction === 'OUT' ? [reference, otherReference] : [otherReference, reference];
    return { ...row, ...read, ourReference, theirReference };
  });

export type MessageFilter = {
  country: string | null;
  urgency: MessageUrgency | null;
  waitsFor: MessageWaiting | null;
  noticeId: string | null;
  personId: string | null;
  isOverdue: boolean;
  /** Words in the recipient of what was given. */
  givenTo: string | null;
  /** A fact that was given. */
  factId: string | null;
  onlyGiven: boolean;
  /** Words in a reference or the subject. */
  phrase: string | null;
};

/** Ids of messages, the latest first; at most `first` + 1. */
export const messagesPage = (
  run: ViewerRun,
  { first, after }: { first: number; after: string | null },
  filter: MessageFilter,
): Promise<{ id: string }[]> => run<{ id: string }>('messages/page', { ...filter, first: first + 1, after });

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Ids of a thread, in the order of the days. */
export const threadOf = async (run: ViewerRun, threadId: string): Promise<string[]> =>
  idsOf(await run<{ id: string }>('messages/thread', { threadId }));

/** Ids of outgoing messages under a number of ours, the latest first. */
export const messagesUnder = async (run: ViewerRun, reference: string): Promise<string[]> =>
  idsOf(await run<{ id: string }>('messages/by-reference', { reference }));

/** Ids of what waits for an answer until a day, the soonest first. */
export const messagesDue = async (run: ViewerRun): Promise<string[]> =>
  idsOf(await run<{ id: string }>('messages/due'));

export type MessagesOfNotice = { noticeId: string; messageIds: string[] };

export const messagesOfNotices = (run: ViewerRun, ids: readonly string[]): Promise<MessagesOfNotice[]> =>
  run<MessagesOfNotice>('messages/of-notices', { ids });

export type ClaimsOfPerson = { personId: string; claims: Claim[] };

export const claimsOn = (run: ViewerRun, ids: readonly string[]): Promise<ClaimsOfPerson[]> =>
  run<ClaimsOfPerson>('messages/claims', { ids, procedure: PROCEDURE });

/** What a provider permits by which code is lifted: as in a dossier. */
const LIFTED_BY: Partial<Record<HandlingCode, string>> = { H1: 'COURT_FILE', H2: 'LEAVING' };

/** Out of which compartments something is given, for a message of which case, and about which notices. */
type Within = { within: readonly string[]; caseId: string | null; noticeIds: readonly string[] };

/** What may be given: `isCut` when the graph has more of it than is read. */
export type GivableFacts = { facts: Givable[]; isCut: boolean };

/** What may be given of people, of whom none is protected, out of those compartments, whether or not its provider permits it: each fact once. */
export const givableOf = async (
  run: ViewerRun,
  ids: readonly string[],
  { within, caseId, noticeIds }: Within,
): Promise<GivableFacts> => {
  const asked = { ids, within };
  const read = await Promise.all([
    run<Givable>('messages/givable-records', asked),
    run<Givable>('messages/givable-bases', asked),
    run<Givable>('messages/givable-charges', asked),
    run<Givable>('messages/givable-particulars', asked),
    run<Givable>('messages/givable-episodes', asked),
    noticeIds.length === 0 ? [] : run<Givable>('messages/givable-of-notices', { ids: noticeIds, within }),
  ]);
  const permissions =
    caseId === null ? [] : await run<{ factId: string; allows: string }>('dossiers/permissions', { caseId });
  const permitted = new Set(permissions.map(({ factId, allows }) => `${factId} ${allows}`));
  const people = new Set(ids);
  const facts = read.flatMap((rows) => rows.slice(0, MOST_GIVEN));
  const once = new Map(facts.filter(({ personId }) => people.has(personId)).map((fact) => [fact.id, fact]));
  return {
    facts: [...once.values()].map((fact) => ({
      ...fact,
      isPermitted: permitted.has(`${fact.id} ${LIFTED_BY[fact.handling] ?? ''}`),
    })),
    isCut: read.some((rows) => rows.length > MOST_GIVEN),
  };
};

export const namesOfCountries = async (
  run: ViewerRun,
  codes: readonly string[],
): Promise<Map<string, Names>> =>
  new Map(
    (await run<Names & { code: string }>('messages/country-names', { codes })).map((row) => [row.code, row]),
  );

/** What is said in a message that leaves: to whom, on what ground, and the facts. */
export type Giving = { recipient: string | null; ground: string | null; givenIds: readonly string[] };

export const NOTHING_GIVEN: Giving = { recipient: null, ground: null, givenIds: [] };

const said = (words: string | null | undefined): string | null => words?.trim() || null;

const written = (message: MessageInput, giving: Giving, personIds: readonly string[]) => {
  const ours = said(message.ourReference);
  const theirs = said(message.theirReference);
  const isOut = message.direction === 'OUT';
  return {
    caseId: message.caseId ?? null,
    country: message.country,
    personIds,
    noticeIds: [...new Set(message.notices)],
    kind: `${message.kind}_${message.direction}`,
    asks: message.asks ?? null,
    bureau: said(message.bureau),
    reference: isOut ? ours : theirs,
    otherReference: isOut ? theirs : ours,
    urgency: message.urgency,
    on: message.on,
    time: said(message.time),
    deadline: said(message.deadline),
    handling: message.handling,
    caveat: said(message.caveat),
    subject: message.subject.trim(),
    text: said(message.text),
    language: message.language ?? null,
    recipient: giving.recipient,
    ground: giving.ground,
    givenIds: giving.givenIds,
  };
};

const twice = async (write: () => Promise<readonly unknown[]>): Promise<boolean> =>
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  (await write()).length > 0 || (await write()).length > 0;

export type Writing = { message: MessageInput; giving: Giving; personIds: readonly string[] };

/** False when it was recorded before, what it answers is gone, or somebody whom the writer has not seen answered it. */
export const recordMessage = (
  run: ViewerRun,
  { id, scope, seen }: { id: string; scope: string; seen: readonly string[] },
  { message, giving, personIds }: Writing,
): Promise<boolean> =>
  twice(() =>
    run('messages/record', {
      ...written(message, giving, personIds),
      id,
      scope,
      answersId: message.answers ?? null,
      seenIds: seen,
    }),
  );

/** False when another version stands than the one that was read, or it was recorded before. */
export const correctMessage = (
  run: ViewerRun,
  { id, version }: { id: string; version: string },
  { message, giving, personIds }: Writing,
): Promise<boolean> =>
  twice(() => run('messages/correct', { ...written(message, giving, personIds), id, version }));

/** False when it is not the reader's own, or something answers it. */
export const withdrawMessage = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('messages/withdraw', { id })).length > 0;
