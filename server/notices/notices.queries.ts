import type { ViewerRun } from '../db/run.ts';
import type {
  Certainty,
  HandlingCode,
  Notice,
  NoticeEvent,
  NoticeEventInput,
  NoticeGround,
  NoticeGroundKind,
  NoticeInput,
  NoticeState,
} from '../graphql/types.generated.ts';
import type { OwnerRow } from './notice-owners.queries.ts';
import { PROCEDURE, stateOf } from './notice-state.ts';

export type PresumedCountryRow = {
  /** Id of the fact that says so, by which its sources are found. */
  factId: string;
  sourceText: string | null;
  country: { code: string };
  certainty: Certainty;
  grade: string | null;
  since: string | null;
};

export type NoticeEventRow = Omit<NoticeEvent, 'mayWithdraw' | 'mayChange' | 'on' | 'onText'> & {
  on: string | null;
  onText: string | null;
  recordedById: string;
  /** Whose event it is, whoever has corrected it since. */
  firstById: string;
  isImported: boolean;
};

/** A notice; the person, the countries and the case by id or code alone. */
export type NoticeRow = Pick<Notice, 'id' | 'number' | 'colour' | 'isOurs' | 'purpose' | 'caveat'> & {
  validTo: string | null;
  /** The last day with which it came: a state may have begun another. */
  firstValidTo: string | null;
  handling: HandlingCode;
  /** The version of what it says. */
  content: {
    id: string;
    recordedAt: string;
    recordedById: string;
    recordedBy: { az: string; en: string } | null;
    earlierIds: string[];
  };
  /** Who works it, and since when; null while nobody ever did. */
  owner: OwnerRow | null;
  /** What it rests on, as far as the reader may see it. */
  basis: (Omit<NoticeGround, 'person'> & { person: { id: string } })[];
  state: NoticeState;
  events: NoticeEventRow[];
  /** The first day on which the person may have been born. Null when it is not known. */
  bornFrom: string | null;
  /** How often its row of events was changed by hand. */
  revision: number;
  mayEdit: boolean;
  person: { id: string };
  requestedBy: { code: string } | null;
  case: { id: string } | null;
  presumedCountries: PresumedCountryRow[];
};

/** Ids of the notices that the reader may see, published first; at most `first` + 1. */
export const noticesPage = (run: ViewerRun, first: number, after: string | null): Promise<{ id: string }[]> =>
  run<{ id: string }>('notices/page', { first: first + 1, after, procedure: PROCEDURE });

type StoredNotice = Omit<NoticeRow, 'state' | 'validTo'>;

/** The notices among `ids` that the reader may see, in no order. A validity that an event began takes the place of the one that it came with. */
export const noticesByIds = async (run: ViewerRun, ids: readonly string[]): Promise<NoticeRow[]> =>
  (await run<StoredNotice>('notices/by-ids', { ids, procedure: PROCEDURE })).map((row) => ({
    ...row,
    state: stateOf(row.events),
    validTo: row.events.findLast(({ validTo }) => validTo)?.validTo ?? row.firstValidTo,
  }));

const isOut = ({ state }: NoticeRow): number => (state === 'PUBLISHED' ? 0 : 1);

/** The notices on those people, published first, at most 50 on each. */
export const noticesOfPeople = async (run: ViewerRun, ids: readonly string[]): Promise<NoticeRow[]> => {
  const people = await run<{ noticeIds: string[] }>('notices/of-people', { ids });
  const noticeIds = people.flatMap((row) => row.noticeIds);
  if (noticeIds.length === 0) return [];
  const at = new Map(noticeIds.map((id, index) => [id, index]));
  return (await noticesByIds(run, noticeIds)).toSorted(
    (a, b) => isOut(a) - isOut(b) || (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0),
  );
};

/** Ids of notices that have a number, at most two. */
export const noticesOfNumber = async (run: ViewerRun, number: string): Promise<string[]> =>
  (await run<{ id: string }>('notices/number-taken', { number })).map(({ id }) => id);

export type GroundRow = {
  id: string;
  kind: NoticeGroundKind;
  personId: string;
  on: string;
  article: string | null;
};

export const groundsIn = (run: ViewerRun, caseId: string): Promise<GroundRow[]> =>
  run<GroundRow>('notices/grounds', { caseId });

export type NewNotice = Omit<NoticeInput, 'people'> & {
  id: string;
  /** Of its first event. */
  eventId: string;
  personId: string;
  state: NoticeState;
};

/** False when it was drafted before. */
export const draftNotice = async (run: ViewerRun, notice: NewNotice): Promise<boolean> => {
  const { caveat = null, basedOn = null, validTo = null, handling, ...own } = notice;
  const said = { ...own, caveat, basedOn, validTo, handling: handling ?? 'H0' };
  return (await run('notices/draft', said)).length > 0;
};

export type NewEvent = NoticeEventInput & {
  id: string;
  noticeId: string;
  /** Of the notice, as it was when the event was judged. */
  revision: number;
  /** Ids of all events of the notice by which it was judged. */
  seen: readonly string[];
  validTo: string | null;
};

/** False when it was recorded before, or the row of events has changed since it was read. */
export const recordNoticeEvent = async (run: ViewerRun, event: NewEvent): Promise<boolean> => {
  const { dualCriminality = null, ...own } = event;
  return (await run('notices/record-event', { ...own, dualCriminality })).length > 0;
};

/** False when it was recorded before, or the row of events has changed since it was read. */
export const correctNoticeEvent = async (
  run: ViewerRun,
  { state: _stays, ...event }: NewEvent & { version: string },
): Promise<boolean> => {
  const { dualCriminality = null, ...own } = event;
  return (await run('notices/correct-event', { ...own, dualCriminality })).length > 0;
};

/** False when it is not the reader's own, or the row of events has changed since it was read. */
export const withdrawNoticeEvent = async (
  run: ViewerRun,
  event: Pick<NewEvent, 'id' | 'noticeId' | 'revision' | 'seen'>,
): Promise<boolean> => (await run('notices/withdraw-event', event)).length > 0;
