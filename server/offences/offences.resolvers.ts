import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { OffenceInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { choicesOf } from '../proceedings/proceedings.queries.ts';
import { OFFENCE_GONE, OFFENCE_NAMED, offenceProblems } from './offence-problems.ts';
import {
  carryOffence,
  offenceAfter,
  offenceOf,
  offencesPage,
  recordOffence,
  withdrawOffence,
  withdrawnAt,
} from './offences.queries.ts';
import { offenceInputOf, shownOffence } from './shown-offence.ts';

const USUAL_OFFENCES = 100;
const MOST_OFFENCES = 200;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** The case in which somebody writes; one that he does not edit is as one that is not there. */
const written = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if (!isUlid(caseId)) throw new Refusal('BAD_INPUT', { argument: 'caseId' });
  if ((await writingIn(run, caseId)) === null) throw new Refusal('NOT_FOUND');
};

const articlesOf = async (run: RequestContext['run']) =>
  (await choicesOf(run)).filter(({ kind }) => kind === 'ARTICLE');

const judged = async (context: RequestContext, offence: OffenceInput): Promise<Problem[]> => {
  await written(context, offence.caseId);
  return offenceProblems(offence, {
    today: dayInBaku(new Date()),
    articles: await articlesOf(context.run),
  });
};

/** Sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const unwritten = async (context: RequestContext, caseId: string, id: string, version: string | null) => {
  const { run, viewer } = context;
  const [own] = await offenceOf(run, caseId, id);
  if (own?.recordedById === viewer.userId) {
    await carryOffence(run, caseId, null, id);
    return done(id);
  }
  const newer = version === null ? undefined : await offenceAfter(run, caseId, version);
  return newer ? { ...refused(), newer: shownOffence(newer, context) } : refused(OFFENCE_GONE);
};

export const offencesResolvers: Resolvers = {
  Query: {
    offences: guard(
      {
        action: 'offence:read',
        audit: ({ offences = [] }, { caseId }) => [caseId, ...offences.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, ...asked }, context) => {
        const { run, loaders, viewer } = context;
        const { size, after } = pageAsked(asked, USUAL_OFFENCES, MOST_OFFENCES);
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const [rows, articles, writing] = await Promise.all([
          offencesPage(run, caseId, size, after),
          articlesOf(run),
          writingIn(run, caseId),
        ]);
        const { page, after: next } = pageOf(rows, size);
        return {
          offences: page.map((row) => shownOffence(row, context)),
          after: next,
          articles: articles.flatMap(({ code, title, validFrom }) =>
            validFrom === null ? [] : [{ code, title, validFrom }],
          ),
          mayRecord:
            writing !== null &&
            viewer.asOf === undefined &&
            viewer.role !== null &&
            mayDo(viewer.role, 'offence:write'),
        };
      },
    ),
    offenceVersions: guard(
      {
        action: 'offence:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((version) => version.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await offenceOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          offenceOf(run, caseId, version),
        );
        return versions.map((row) => ({
          ...shownOffence(row, context),
          mayCorrect: false,
          mayWithdraw: false,
        }));
      },
    ),
    checkOffence: guard(
      { action: 'offence:write', audit: (_problems, { offence }) => [offence.caseId] },
      (_parent, { offence }, context) => judged(context, offence),
    ),
  },
  Mutation: {
    recordOffence: guard(
      {
        action: 'offence:write',
        audit: ({ id }, { version, offence }) => [
          offence.caseId,
          ...[id, version].flatMap((one) => one ?? []),
        ],
      },
      async (_parent, { id, version: asked, offence }, context) => {
        const { run } = context;
        const { caseId } = offence;
        const version = asked ?? null;
        const problems = await judged(context, offence);
        const [again, seen] = await Promise.all([
          offenceOf(run, caseId, id),
          version === null ? [] : offenceOf(run, caseId, version),
        ]);
        if (again.length > 0 || (version !== null && seen.length === 0))
          return unwritten(context, caseId, id, version);
        if (problems.length > 0) return refused(...problems);
        if (!(await recordOffence(run, { id, version, withdrawnAt: null, offence })))
          return unwritten(context, caseId, id, version);
        if (version !== null) await carryOffence(run, caseId, seen[0] ?? null, id);
        return done(id);
      },
    ),
    withdrawOffence: guard(
      { action: 'offence:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id, seen }, context) => {
        await written(context, caseId);
        if ((await offenceOf(context.run, caseId, id)).length === 0) throw new Refusal('NOT_FOUND');
        return (await withdrawOffence(context.run, caseId, id, seen)) ? done(id) : refused(OFFENCE_NAMED);
      },
    ),
    restoreOffence: guard(
      { action: 'offence:write', audit: (_answer, { caseId, id, version }) => [caseId, id, version] },
      async (_parent, { caseId, id, version }, context) => {
        await written(context, caseId);
        const at = await withdrawnAt(context.run, caseId, version);
        if (at === null) return unwritten(context, caseId, id, version);
        const then = asKnownAt(context, momentBefore(at));
        const [row] = await offenceOf(then, caseId, version);
        if (!row) throw new Refusal('NOT_FOUND');
        const offence = offenceInputOf(row, caseId);
        if (!(await recordOffence(then, { id, version, withdrawnAt: at, offence })))
          return unwritten(context, caseId, id, version);
        await carryOffence(context.run, caseId, row, id);
        return done(id);
      },
    ),
  },
};
