import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import { wordsAsSource } from '../elements/words-as-source.ts';
import type { RequestContext } from '../graphql/context.ts';
import type {
  NoticeEventInput,
  PresumedCountry,
  Problem,
  Resolvers,
  Source,
} from '../graphql/types.generated.ts';
import type { Shown } from '../graphql/shown.ts';
import { versionsBefore } from '../network/moments.ts';
import { compareSought } from '../matches/compare-new.ts';
import { judgedNotice } from './judged-notice.ts';
import { eventProblems, FOLLOWED, NOTICE_GONE } from './notice-problems.ts';
import { dayOf, mayLeaveOut, statesAfter, statesMissed } from './notice-state.ts';
import {
  correctNoticeEvent,
  draftNotice,
  groundsIn,
  noticesByIds,
  noticesPage,
  recordNoticeEvent,
  withdrawNoticeEvent,
  type NoticeEventRow,
  type NoticeRow,
  type PresumedCountryRow,
} from './notices.queries.ts';
import { mayWriteIn, noticeRowOf, shownEvents } from './shown-notice.ts';
import { endOfValidity } from './validity.ts';

const MOST_NOTICES = 100;

const part = { action: 'notice:read', audit: false } as const;

/** A row of `notices.queries.ts`, as the schema hands it on. */
type PresumedShown = Shown<PresumedCountry> & Partial<Pick<PresumedCountryRow, 'factId' | 'sourceText'>>;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: [] });
const done = (id: string) => ({ id, problems: [], newer: [] });

/** Throws NOT_FOUND unless there is such a notice and the reader writes where it lies. */
const writtenNotice = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
};

/** Nothing was written: what others recorded meanwhile, or that it is gone. */
const unwritten = (notice: NoticeRow, seen: readonly string[], context: RequestContext) => {
  const newer = shownEvents(notice, context).filter(({ id }) => !seen.includes(id));
  return newer.length > 0 ? { ...refused(), newer } : refused(NOTICE_GONE);
};

const isOwn = ({ events }: NoticeRow, id: string, { viewer }: RequestContext): boolean =>
  events.some((event) => event.id === id && event.recordedById === viewer.userId);

const isFirst = ({ events }: NoticeRow, id: string, { viewer }: RequestContext): boolean =>
  events.some((event) => event.id === id && event.firstById === viewer.userId);

const touched = ({ id }: { id?: string | null }, noticeId: string): string[] => [
  noticeId,
  ...(id ? [id] : []),
];

/** The last day of the validity that an event begins; null when it begins none. */
const validityOf = (
  { isOurs, events }: NoticeRow,
  { state, on }: NoticeEventInput,
  corrected: NoticeEventRow | undefined,
): string | null => {
  // A register keeps the validity on the notice: as long as the day stays, so does that.
  if (corrected && corrected.validTo === null && corrected.on === on) return null;
  const before = events.findLast((one) => one !== corrected && dayOf(one) <= on);
  // What goes on after a suspension keeps its validity; published anew is a renewal.
  return isOurs && state === 'PUBLISHED' && before?.state !== 'SUSPENDED' ? endOfValidity(on) : null;
};

export const noticesResolvers: Resolvers = {
  Query: {
    notices: guard(
      {
        action: 'notice:read',
        audit: ({ notices = [] }) => notices.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
      },
      async (_parent, args, { run, loaders }) => {
        const { size, after } = pageAsked(args, MOST_NOTICES, MOST_NOTICES);
        const { page, after: next } = pageOf(await noticesPage(run, size, after), size);
        const notices = await loaders.notices.loadMany(page.map(({ id }) => id));
        return {
          notices: notices.flatMap((notice) => {
            if (notice instanceof Error) throw notice;
            return notice ?? [];
          }),
          after: next,
        };
      },
    ),
    notice: guard(
      { action: 'notice:read', audit: ({ id, person }) => [id ?? [], person?.id ?? []].flat() },
      async (_parent, { id }, { loaders }) => {
        const notice = await loaders.notices.load(id);
        if (!notice) throw new Refusal('NOT_FOUND');
        return notice;
      },
    ),
    noticeEventVersions: guard(
      { action: 'notice:read', audit: (_versions, { noticeId, id }) => [noticeId, id] },
      async (_parent, { noticeId, id }, context) => {
        const [notice] = await noticesByIds(context.run, [noticeId]);
        const current = notice?.events.find((event) => event.id === id);
        if (!notice || !current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await noticesByIds(run, [noticeId])).flatMap(({ events }) =>
            events.filter((event) => event.id === version),
          ),
        );
        return shownEvents({ ...notice, mayEdit: false, events: versions }, context);
      },
    ),
    noticeGrounds: guard(
      {
        action: 'notice:read',
        audit: (grounds, { caseId }) => [
          caseId,
          ...grounds.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
        ],
      },
      async (_parent, { caseId }, { run }) => {
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        return (await groundsIn(run, caseId)).map(({ personId, ...ground }) => ({
          ...ground,
          person: { id: personId },
        }));
      },
    ),
  },
  Mutation: {
    draftNotice: guard(
      {
        action: 'notice:write',
        audit: ({ id }, { notice }) => [notice.caseId, ...notice.people, ...(id ? [id] : [])],
      },
      async (_parent, { id, notice }, context) => {
        const problems = await judgedNotice(context, id, notice);
        if (problems.length > 0) return refused(...problems);
        const { people, ...own } = notice;
        const personId = people[0] ?? '';
        const isOurs = notice.requestedBy === 'AZ';
        const isNew = await draftNotice(context.run, {
          ...own,
          id,
          eventId: newUlid(),
          personId,
          number: notice.number.trim(),
          ground: notice.ground.trim(),
          document: notice.document.trim(),
          state: isOurs ? 'DRAFT' : 'PUBLISHED',
          validTo: isOurs ? null : (notice.validTo ?? null),
        });
        if (!isNew) {
          const [there] = await noticesByIds(context.run, [id]);
          if (there?.events[0]?.recordedById !== context.viewer.userId) return refused(NOTICE_GONE);
        }
        // Whoever is sought is compared with every compartment, as when a file brings the notice; sent again, what was broken off is done.
        await compareSought(context.run, personId, notice.caseId);
        return done(id);
      },
    ),
    recordNoticeEvent: guard(
      { action: 'notice:write', audit: (answer, { noticeId }) => touched(answer, noticeId) },
      async (_parent, { id, noticeId, version, seen, event }, context) => {
        const notice = await writtenNotice(context, noticeId);
        if (isOwn(notice, id, context)) return done(id);
        if (notice.events.some((one) => !seen.includes(one.id))) return unwritten(notice, seen, context);
        const corrected = notice.events.find((one) => one.id === version);
        if (version && !corrected) return refused(NOTICE_GONE);
        const problems = eventProblems(event, notice, {
          today: dayInBaku(new Date()),
          version: version ?? null,
        });
        if (problems.length > 0) return refused(...problems);
        const written = {
          ...event,
          id,
          noticeId,
          revision: notice.revision,
          seen: notice.events.map((one) => one.id),
          ground: event.ground.trim(),
          document: event.document.trim(),
          dualCriminality: event.dualCriminality?.trim() || null,
          validTo: validityOf(notice, event, corrected),
        };
        const isNew = version
          ? await correctNoticeEvent(context.run, { ...written, version })
          : await recordNoticeEvent(context.run, written);
        return isNew ? done(id) : unwritten(await writtenNotice(context, noticeId), seen, context);
      },
    ),
    withdrawNoticeEvent: guard(
      { action: 'notice:write', audit: (answer, { noticeId }) => touched(answer, noticeId) },
      async (_parent, { noticeId, id }, context) => {
        const notice = await writtenNotice(context, noticeId);
        const at = notice.events.findIndex((event) => event.id === id);
        if (at < 0 || !isFirst(notice, id, context)) return refused(NOTICE_GONE);
        if (!mayLeaveOut(notice, notice.events, at)) return refused(FOLLOWED);
        const { revision } = notice;
        const seen = notice.events.map((event) => event.id);
        return (await withdrawNoticeEvent(context.run, { id, noticeId, revision, seen }))
          ? done(id)
          : refused(NOTICE_GONE);
      },
    ),
  },
  Notice: {
    events: guard(part, (notice, _args, context) => shownEvents(noticeRowOf(notice), context)),
    missedStates: guard(part, (notice) => statesMissed(noticeRowOf(notice), noticeRowOf(notice).events)),
    nextStates: guard(part, (notice) => statesAfter(noticeRowOf(notice), noticeRowOf(notice).state)),
    mayWrite: guard(part, (notice, _args, context) => mayWriteIn(noticeRowOf(notice), context)),
    isWanted: guard(
      part,
      async ({ person }, _args, { loaders }) =>
        (await loaders.elements.load(person?.id ?? ''))?.isWanted ?? false,
    ),
  },
  PresumedCountry: {
    sources: guard(
      part,
      async ({ factId, sourceText }: PresumedShown, _args, { loaders }): Promise<Source[]> => {
        const cited = await loaders.sources.load(factId ?? '');
        if (cited.length > 0 || !sourceText) return cited;
        return [wordsAsSource(sourceText)];
      },
    ),
  },
};
