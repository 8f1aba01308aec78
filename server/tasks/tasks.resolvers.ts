import { reflectionOn } from '../victims/reflection-period.ts';
import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku, dayLookedAt, daysBetween } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { versionsBefore } from '../network/moments.ts';
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
    mayTick: isPresent && (mayEdit || ownerId === viewer.userId),
  };
};

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** Writes a version; when nothing was written, says whether it is there already, or which version stands. */
const written = async (context: RequestContext, task: TaskVersion) => {
  const { id, caseId, version } = task;
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
  if (await recordTask(context.run, task)) return done(id);
  const tasks = await tasksOf(context.run, caseId);
  if (tasks.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const newer = version === null ? null : tasks.find(({ earlierIds }) => earlierIds.includes(version));
  return newer
    ? { ...refused(), newer: shownTask(newer, context, await victimsOf(context.run, [newer])) }
    : refused(TASK_GONE);
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
          mayTick: false,
        }));
      },
    ),
  },
  Mutation: {
    recordTask: guard(
      { action: 'task:write', audit: ({ id }, { task }) => [task.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version, task }, context) => {
        const { caseId, ownerId, dueOn } = task;
        if (!isUlid(caseId) || !isUlid(ownerId) || (task.victimId && !isUlid(task.victimId)))
          throw new Refusal('BAD_INPUT', { argument: 'task' });
        const { run } = context;
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        const victims = await victimsOfCase(run, caseId);
        const members = new Set(idsOf(await membersOf(run, caseId)));
        const problems = taskProblems(task, members, new Set(idsOf(victims)));
        if (problems.length > 0) return refused(...problems);
        const kind = task.kind ?? null;
        const victim = victims.find((one) => one.id === task.victimId);
        const conflict = victim && conflictOf({ kind, dueOn }, victim, dayInBaku(new Date()));
        if (conflict) return refused(conflictProblem(conflict));
        const [seen] = version ? await tasksOf(run, caseId, version) : [];
        return written(context, {
          id,
          caseId,
          version: version ?? null,
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
        return written(context, { id, caseId, version, text, ownerId, dueOn, doneOn, kind, victimId });
      },
    ),
    withdrawTask: guard(
      { action: 'task:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        return (await withdrawTask(run, caseId, id)) ? done(id) : refused(TASK_GONE);
      },
    ),
  },
};
