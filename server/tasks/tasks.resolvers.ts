import { reflectionOn } from '../victims/reflection-period.ts';
import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku, dayLookedAt, daysBetween } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers, TaskInput } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import type { ViewerRun } from '../db/run.ts';
import { conflictOf, conflictProblem } from './reflection-conflict.ts';
import { TASK_GONE, taskProblems } from './task-problems.ts';
import {
  membersOf,
  recordTask,
  tasksOf,
  tasksOfReader,
  taskVictims,
  victimsOfCase,
  withdrawTask,
  type MemberRow,
  type TaskRow,
  type TaskVictimRow,
  type TaskVersion,
} from './tasks.queries.ts';

const shownMember = ({ id, nameAz, nameEn }: MemberRow) => ({ id, name: { az: nameAz, en: nameEn } });

type Victims = ReadonlyMap<string, TaskVictimRow>;

const victimsOf = async (run: ViewerRun, tasks: readonly TaskRow[]): Promise<Victims> => {
  const ids = [...new Set(tasks.flatMap(({ victimId }) => victimId ?? []))];
  return new Map((ids.length === 0 ? [] : await taskVictims(run, ids)).map((victim) => [victim.id, victim]));
};

const shownVictim = ({ id, pseudonym, from }: TaskVictimRow, today: string) => ({
  id,
  pseudonym,
  freeFrom: reflectionOn(from, today).freeFrom,
});

const shownTask = (row: TaskRow, { viewer }: RequestContext, victims: Victims) => {
  const { id, caseId, text, ownerId, dueOn, doneOn, recordedAt, mayEdit, earlierIds } = row;
  const isPresent = viewer.asOf === undefined;
  const today = dayLookedAt(viewer);
  const victim = victims.get(row.victimId ?? '');
  return {
    id,
    case: { id: caseId },
    text,
    owner: shownMember({ id: ownerId, nameAz: row.ownerAz, nameEn: row.ownerEn }),
    dueOn,
    daysLeft: doneOn === null ? daysBetween(today, dueOn) : null,
    doneOn,
    kind: row.kind,
    victim: victim ? shownVictim(victim, today) : null,
    conflict: victim && doneOn === null ? conflictOf(row, victim, today) : null,
    recordedAt,
    recordedBy: { az: row.recordedByAz, en: row.recordedByEn },
    earlier: earlierIds.length,
    mayChange: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && row.recordedById === viewer.userId,
    mayTick: isPresent && (mayEdit || ownerId === viewer.userId),
  };
};

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** Sent twice, it is there; changed by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const unwritten = async (
  context: RequestContext,
  { id, caseId, version }: Pick<TaskVersion, 'id' | 'caseId' | 'version'>,
) => {
  const tasks = await tasksOf(context.run, caseId);
  if (tasks.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const newer = version === null ? null : tasks.find(({ earlierIds }) => earlierIds.includes(version));
  return newer
    ? { ...refused(), newer: shownTask(newer, context, await victimsOf(context.run, [newer])) }
    : refused(TASK_GONE);
};

/** Writes a version, of what was withdrawn with the `run` of the moment before; when nothing was written, says whether it is there already, or which stands. */
const written = async (context: RequestContext, task: TaskVersion, run = context.run) => {
  if (!isUlid(task.id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
  return (await recordTask(run, task)) ? done(task.id) : unwritten(context, task);
};

/** What is wrong with a task now, and the victim whom it is about. A case that the writer does not edit is as one that is not there. */
const judged = async ({ run }: RequestContext, task: TaskInput) => {
  const { caseId, ownerId, dueOn } = task;
  if (!isUlid(caseId)) throw new Refusal('BAD_INPUT', { argument: 'task' });
  if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
  if ([ownerId, task.victimId].some((one) => one && !isUlid(one)))
    throw new Refusal('BAD_INPUT', { argument: 'task' });
  const victims = await victimsOfCase(run, caseId);
  const members = new Set(idsOf(await membersOf(run, caseId)));
  const problems = taskProblems(task, members, new Set(idsOf(victims)));
  const victim = victims.find((one) => one.id === task.victimId) ?? null;
  const conflict =
    problems.length === 0 && victim
      ? conflictOf({ kind: task.kind ?? null, dueOn }, victim, dayInBaku(new Date()))
      : null;
  return { victim, problems: conflict ? [conflictProblem(conflict)] : problems };
};

const shownTasks = async (rows: readonly TaskRow[], context: RequestContext) => {
  const victims = await victimsOf(context.run, rows);
  return rows.map((row) => shownTask(row, context, victims));
};

const idsOf = (tasks: readonly { id?: string }[]): string[] => tasks.flatMap(({ id }) => id ?? []);

export const tasksResolvers: Resolvers = {
  Query: {
    caseTasks: guard(
      { action: 'case:read', audit: ({ tasks = [] }, { caseId }) => [caseId, ...idsOf(tasks)] },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [tasks, victims, members, writing] = await Promise.all([
          tasksOf(run, caseId),
          victimsOfCase(run, caseId),
          membersOf(run, caseId),
          writingIn(run, caseId),
        ]);
        return {
          tasks: await shownTasks(tasks, context),
          victims: victims.map((victim) => shownVictim(victim, dayLookedAt(viewer))),
          members: members.map((member) => shownMember(member)),
          mayAdd: writing !== null && viewer.asOf === undefined,
        };
      },
    ),
    myTasks: guard({ action: 'case:read', audit: idsOf }, async (_parent, _args, context) =>
      shownTasks(await tasksOfReader(context.run), context),
    ),
    taskVersions: guard(
      { action: 'case:read', audit: (versions, { caseId, id }) => [caseId, id, ...idsOf(versions)] },
      async (_parent, { caseId, id }, context) => {
        const [current] = await tasksOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          tasksOf(run, caseId, version),
        );
        return (await shownTasks(versions, context)).map((task) => ({
          ...task,
          conflict: null,
          mayChange: false,
          mayWithdraw: false,
          mayTick: false,
        }));
      },
    ),
    checkTask: guard(
      { action: 'task:write', audit: (_problems, { task }) => [task.caseId] },
      async (_parent, { task }, context) => (await judged(context, task)).problems,
    ),
  },
  Mutation: {
    recordTask: guard(
      { action: 'task:write', audit: ({ id }, { task }) => [task.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version, task }, context) => {
        const { caseId, ownerId, dueOn, kind = null } = task;
        const { victim, problems } = await judged(context, task);
        if (problems.length > 0) return refused(...problems);
        const [seen] = version ? await tasksOf(context.run, caseId, version) : [];
        return written(context, {
          id,
          caseId,
          version: version ?? null,
          withdrawnAt: null,
          text: task.text.trim(),
          ownerId,
          dueOn,
          doneOn: seen?.doneOn ?? null,
          kind,
          victimId: victim?.id ?? null,
        });
      },
    ),
    tickTask: guard(
      {
        action: 'task:write',
        audit: ({ id }, { caseId, version }) => [caseId, version, ...(id ? [id] : [])],
      },
      async (_parent, { caseId, id, version, isDone }, context) => {
        if (!(await caseById(context.run, caseId))) throw new Refusal('NOT_FOUND');
        const [seen] = await tasksOf(context.run, caseId, version);
        const { text = '', ownerId = '', dueOn = '', kind = null, victimId = null } = seen ?? {};
        const doneOn = isDone ? dayInBaku(new Date()) : null;
        const own = { text, ownerId, dueOn, doneOn, kind, victimId };
        return written(context, { id, caseId, version, withdrawnAt: null, ...own });
      },
    ),
    withdrawTask: guard(
      { action: 'task:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        return (await withdrawTask(run, caseId, id)) ? done(id) : refused(TASK_GONE);
      },
    ),
    restoreTask: guard(
      {
        action: 'task:write',
        audit: ({ id: done }, { caseId, id, version }) => [caseId, id, version, ...(done ? [done] : [])],
      },
      async (_parent, { caseId, id, version }, context) => {
        const { run } = context;
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        const at = await withdrawnAt(run, caseId, version);
        if (at === null) return unwritten(context, { id, caseId, version });
        const then = asKnownAt(context, momentBefore(at));
        const [row] = await tasksOf(then, caseId, version);
        if (!row) throw new Refusal('NOT_FOUND');
        const { text, ownerId, dueOn, doneOn, kind, victimId } = row;
        const own = { text, ownerId, dueOn, kind, victimId };
        // What has been done broke nothing.
        const { problems } = await judged(context, { caseId, ...own });
        if (problems.length > 0 && doneOn === null) return refused(...problems);
        return written(context, { id, caseId, version, withdrawnAt: at, ...own, doneOn }, then);
      },
    ),
  },
};
