import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { recordedHelp, recordedPeriod } from './record-help.ts';
import { shownHelp, shownStatus, shownVictim, decisionsIn } from './shown-victim.ts';
import {
  helpProviders,
  recordStatus,
  victimDeadlines,
  victimIds,
  victimsByIds,
  withdrawHelp,
  withdrawStatus,
  type VictimRow,
} from './victim-list.queries.ts';
import { HELP_GONE, HELP_SERVICES, statusProblems } from './victim-problems.ts';
import { calendarFile } from '../calendar-file.ts';
import { addDays, dayInBaku, dayLookedAt, daysBetween } from '../calendar.ts';

const MOST_VICTIMS = 200;
/** How long before its day help is told to be due. */
const DAYS_AHEAD = 30;

const PERIOD_ENDS = 'bərpa və düşünmə müddətinin sonu / end of the recovery and reflection period';
const HELP_DUE = 'köməyin son günü / help due';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** Throws NOT_FOUND when the reader sees nothing of such a victim. */
const victimOf = async ({ run }: Pick<RequestContext, 'run'>, id: string): Promise<VictimRow> => {
  const [victim] = await victimsByIds(run, [id]);
  if (!victim) throw new Refusal('NOT_FOUND');
  return victim;
};

const touched = ({ id }: { id?: string | null }, victimId: string): string[] => [
  victimId,
  ...(id ? [id] : []),
];

const checkIds = (argument: string, ...ids: (string | null | undefined)[]): void => {
  if (ids.some((id) => typeof id === 'string' && !isUlid(id))) throw new Refusal('BAD_INPUT', { argument });
};

export const victimListResolvers: Resolvers = {
  Query: {
    victims: guard(
      { action: 'victim:read', audit: ({ victims = [] }) => victims.flatMap(({ id }) => id ?? []) },
      async (_parent, asked, context) => {
        const { size, after } = pageAsked(asked, MOST_VICTIMS, MOST_VICTIMS);
        const { page, after: next } = pageOf(await victimIds(context.run, size, after), size);
        const rows = await victimsByIds(
          context.run,
          page.map(({ id }) => id),
        );
        return { victims: rows.map((row) => shownVictim(row, context)), after: next };
      },
    ),
    victim: guard(
      { action: 'victim:read', audit: (_victim, { id }) => [id] },
      async (_parent, { id }, context) => shownVictim(await victimOf(context, id), context),
    ),
    helpVersions: guard(
      { action: 'victim:read', audit: (_versions, { victimId, id }) => [victimId, id] },
      async (_parent, { victimId, id }, context) => {
        const current = (await victimOf(context, victimId)).help.find((row) => row.id === id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await victimsByIds(run, [victimId])).flatMap(({ help }) =>
            help.filter((row) => row.id === version),
          ),
        );
        return versions.map((row) => ({ ...shownHelp(row, context), mayChange: false, mayWithdraw: false }));
      },
    ),
    victimStatusVersions: guard(
      { action: 'victim:read', audit: (_versions, { victimId, id }) => [victimId, id] },
      async (_parent, { victimId, id }, context) => {
        const victim = await victimOf(context, victimId);
        const current = victim.statuses.find((row) => row.id === id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await victimsByIds(run, [victimId])).flatMap(({ statuses }) =>
            statuses.filter((row) => row.id === version),
          ),
        );
        return versions.map((row) => ({
          ...shownStatus(row, victim, context),
          mayChange: false,
          mayWithdraw: false,
        }));
      },
    ),
    victimDeadlines: guard(
      {
        action: 'victim:read',
        audit: (deadlines) => [...new Set(deadlines.flatMap(({ victimId }) => victimId ?? []))],
      },
      async (_parent, _args, { run, viewer }) => {
        const today = dayLookedAt(viewer);
        const rows = await victimDeadlines(run, addDays(today, DAYS_AHEAD));
        return rows.map((row) => ({ ...row, daysLeft: daysBetween(today, row.day) }));
      },
    ),
    victimCalendar: guard(
      {
        action: 'victim:read',
        audit: (file) => [
          ...new Set([...file.matchAll(/^UID:(?<id>[0-9A-Z]{26})/gmu)].map(([, id = '']) => id)),
        ],
      },
      async (_parent, _args, { run, viewer }) => {
        // Nothing leaves from the past.
        if (viewer.asOf !== undefined) throw new Refusal('BAD_INPUT', { argument: 'asOf' });
        const rows = await victimDeadlines(run, addDays(dayLookedAt(viewer), DAYS_AHEAD));
        return calendarFile(
          rows.map(({ id, victimId, pseudonym, service, day }) => ({
            key: `${victimId}-${id}`,
            summary: `${pseudonym}: ${service === 'REFLECTION_PERIOD' ? PERIOD_ENDS : HELP_DUE}`,
            due: day,
          })),
          new Date().toISOString(),
        );
      },
    ),
    helpChoices: guard({ action: 'victim:read', audit: false }, async (_parent, _args, { run, viewer }) => ({
      providers: (await helpProviders(run)).map(({ code, az, en, isOwn }) => ({
        code,
        name: { az, en },
        isOwn: isOwn && viewer.role === 'CENTRE',
      })),
      services: HELP_SERVICES.map(({ code, isForChild, isMoney, isReferred }) => ({
        code,
        isForChild,
        isMoney,
        isReferred,
      })),
    })),
  },
  Mutation: {
    recordVictimStatus: guard(
      {
        action: 'victim:decide',
        audit: (answer, { caseId, victimId }) => [caseId, ...touched(answer, victimId)],
      },
      async (_parent, { id, victimId, caseId, version, seen, status }, context) => {
        const { run, viewer } = context;
        const victim = await victimOf(context, victimId);
        if (!victim.cases.some((file) => file.id === caseId && file.mayEdit)) throw new Refusal('NOT_FOUND');
        const isOwn = ({ statuses }: VictimRow) =>
          statuses.some((row) => row.id === id && row.recordedById === viewer.userId);
        if (isOwn(victim)) return done(id);
        const decided = decisionsIn(victim, caseId);
        const unseen = (rows: typeof decided) => rows.some((row) => !seen.includes(row.id));
        if (unseen(decided)) return { ...refused(), newer: shownVictim(victim, context) };
        const others = decided.filter((row) => row.id !== version);
        if (version && others.length === decided.length) return refused(HELP_GONE);
        const standing = { today: dayInBaku(new Date()), bornFrom: victim.birthFrom };
        const problems = statusProblems(status, others, standing);
        if (problems.length > 0) return refused(...problems);
        const written = {
          ...status,
          ground: status.ground.trim(),
          id,
          victimId,
          caseId,
          version: version ?? null,
          seenIds: seen,
        };
        if (await recordStatus(run, written)) return done(id);
        const now = await victimOf(context, victimId);
        if (isOwn(now)) return done(id);
        if (unseen(decisionsIn(now, caseId))) return { ...refused(), newer: shownVictim(now, context) };
        // What another withdrew or recorded in the same moment is over: what was seen stands as it was.
        return (await recordStatus(run, written)) ? done(id) : refused(HELP_GONE);
      },
    ),
    withdrawVictimStatus: guard(
      { action: 'victim:decide', audit: (answer, { victimId }) => touched(answer, victimId) },
      async (_parent, { victimId, id }, context) => {
        await victimOf(context, victimId);
        return (await withdrawStatus(context.run, victimId, id)) ? done(id) : refused(HELP_GONE);
      },
    ),
    recordReflectionPeriod: guard(
      {
        action: 'victim:decide',
        audit: (answer, { caseId, victimId }) => [caseId, ...touched(answer, victimId)],
      },
      async (_parent, asked, context) => {
        const victim = await victimOf(context, asked.victimId);
        if (!victim.cases.some((file) => file.id === asked.caseId && file.mayEdit))
          throw new Refusal('NOT_FOUND');
        return recordedPeriod(context, victim, asked);
      },
    ),
    recordVictimHelp: guard(
      {
        action: 'victim:write',
        audit: (answer, { victimId, caseId }) => [...(caseId ? [caseId] : []), ...touched(answer, victimId)],
      },
      async (_parent, asked, context) => {
        checkIds('help', asked.help.childId);
        return recordedHelp(context, await victimOf(context, asked.victimId), asked);
      },
    ),
    withdrawVictimHelp: guard(
      { action: 'victim:write', audit: (answer, { victimId }) => touched(answer, victimId) },
      async (_parent, { victimId, id }, context) => {
        await victimOf(context, victimId);
        return (await withdrawHelp(context.run, victimId, id)) ? done(id) : refused(HELP_GONE);
      },
    ),
  },
};
