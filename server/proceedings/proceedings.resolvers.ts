import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayLookedAt } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, ProceedingInput, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { versionsBefore } from '../network/moments.ts';
import { judgedFact } from './judged-fact.ts';
import { deadlinesOf } from './legal-deadlines.ts';
import {
  DECIDED_ALREADY,
  FOLLOWED,
  GONE,
  NEEDS_DECISION,
  OTHERS_CHARGE,
  reasonProblems,
} from './proceeding-problems.ts';
import type { ProceedingRow } from './proceeding-row.ts';
import { choicesOf, factsOf, recordFact, withdrawFact, type Verdict } from './proceedings.queries.ts';
import { saysTheSameStep } from './says-the-same.ts';
import { inputOf, shownProceeding } from './shown-proceeding.ts';
import { stagesAfter } from './stage-changes.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** Nothing was written: sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise what it rests on is gone. */
const unwritten = async (context: RequestContext, caseId: string, id: string, version: string | null) => {
  const facts = await factsOf(context.run, caseId);
  if (facts.some((fact) => fact.id === id && fact.recordedById === context.viewer.userId)) return done(id);
  const newer = version === null ? null : facts.find(({ earlierIds }) => earlierIds.includes(version));
  return newer ? { ...refused(), newer: shownProceeding(newer, facts, context) } : refused(GONE);
};

type Sent = { id: string; version: string | null; fact: ProceedingInput };

/** Records a fact, or what takes the place of the version that the writer has seen. */
const recorded = async (
  context: RequestContext,
  { id, version, fact }: Sent,
  verdictOf: (seen: ProceedingRow | null) => Verdict | Problem | null,
) => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
  const { problems, facts, stagesSeen } = await judgedFact(context, fact, version);
  const seen = version === null ? null : (facts.find((row) => row.id === version) ?? null);
  const isThere = facts.some((row) => row.id === id);
  if (isThere || (version !== null && seen === null)) return unwritten(context, fact.caseId, id, version);
  if (seen && seen.kind !== fact.kind) throw new Refusal('BAD_INPUT', { argument: 'version' });
  if (problems.length > 0) return refused(...problems);
  const verdict = verdictOf(seen);
  if (verdict && 'text' in verdict) return refused(verdict);
  const keepsSources = seen !== null && saysTheSameStep(inputOf(seen, fact.caseId), fact);
  return (await recordFact(context.run, { id, fact, version, verdict, keepsSources, stagesSeen }))
    ? done(id)
    : unwritten(context, fact.caseId, id, version);
};

const touched = (
  { id }: { id?: string | null },
  { version, fact }: Omit<Sent, 'version'> & { version?: string | null },
) => [fact.caseId, ...[id, version, fact.personId].flatMap((one) => one ?? [])];

export const proceedingsResolvers: Resolvers = {
  Query: {
    proceedings: guard(
      {
        action: 'case:read',
        audit: ({ facts = [] }, { caseId }) => [
          caseId,
          ...facts.flatMap(({ id, person }) => [id, person?.id].flatMap((one) => one ?? [])),
        ],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        const file = await caseById(run, caseId);
        if (!file) throw new Refusal('NOT_FOUND');
        const [facts, choices, writing] = await Promise.all([
          factsOf(run, caseId),
          choicesOf(run),
          writingIn(run, caseId),
        ]);
        const today = dayLookedAt(viewer);
        const writes = writing !== null && viewer.asOf === undefined && viewer.role !== null;
        return {
          facts: facts.map((row) => shownProceeding(row, facts, context)),
          deadlines: deadlinesOf(facts, today).map(({ personId, ...deadline }) => ({
            ...deadline,
            person: personId === null ? null : { id: personId },
          })),
          nextStages: stagesAfter(
            file.kind,
            facts.flatMap(({ stage, on }) => (stage === null ? [] : [{ stage, on }])),
          ),
          mayWrite: writes && mayDo(viewer.role ?? 'AUDITOR', 'proceeding:write'),
          mayBring: writes && mayDo(viewer.role ?? 'AUDITOR', 'charge:bring'),
          articles: choices.flatMap(({ kind, code, title, validFrom }) =>
            kind === 'ARTICLE' && validFrom !== null ? [{ code, title, validFrom }] : [],
          ),
          courts: choices.flatMap(({ kind, code, title: name }) =>
            kind === 'COURT' ? [{ code, name }] : [],
          ),
        };
      },
    ),
    proceedingVersions: guard(
      {
        action: 'case:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((version) => version.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await factsOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          factsOf(run, caseId, version),
        );
        return versions.map((row) => ({
          ...shownProceeding(row, [], context),
          mayCorrect: false,
          mayWithdraw: false,
          mayDecide: false,
        }));
      },
    ),
    checkProceeding: guard(
      { action: 'proceeding:write', audit: (_problems, { fact }) => [fact.caseId] },
      async (_parent, { version, fact }, context) =>
        (await judgedFact(context, fact, version ?? null)).problems,
    ),
  },
  Mutation: {
    recordProceeding: guard(
      { action: 'proceeding:write', audit: touched },
      async (_parent, { id, version, fact }, context) => {
        if (fact.kind === 'CHARGE') throw new Refusal('BAD_INPUT', { argument: 'fact' });
        return recorded(context, { id, version: version ?? null, fact }, () => null);
      },
    ),
    bringCharge: guard(
      { action: 'charge:bring', audit: touched },
      async (_parent, { id, version, fact }, context) => {
        if (fact.kind !== 'CHARGE') throw new Refusal('BAD_INPUT', { argument: 'fact' });
        return recorded(context, { id, version: version ?? null, fact }, (seen) =>
          seen && seen.approval !== 'WAITING'
            ? NEEDS_DECISION
            : { approval: 'WAITING', broughtBy: context.viewer.userId ?? '', reason: null },
        );
      },
    ),
    decideCharge: guard(
      {
        action: 'charge:approve',
        audit: ({ id }, { caseId, version }) => [caseId, version, ...(id ? [id] : [])],
      },
      async (_parent, { caseId, id, version, approve, reason }, context) => {
        if (!(await writingIn(context.run, caseId))) throw new Refusal('NOT_FOUND');
        const [seen] = await factsOf(context.run, caseId, version);
        if (!seen) return unwritten(context, caseId, id, version);
        if (seen.kind !== 'CHARGE') throw new Refusal('NOT_FOUND');
        const { broughtById, approval } = seen;
        if (approval !== 'WAITING' || broughtById === null) return refused(DECIDED_ALREADY);
        if (broughtById === context.viewer.userId) return refused(OTHERS_CHARGE);
        const why = (reason ?? '').trim();
        const problems = approve ? [] : reasonProblems(why);
        if (problems.length > 0) return refused(...problems);
        const fact = inputOf(seen, caseId);
        return recorded(context, { id, version, fact }, () => ({
          approval: approve ? 'APPROVED' : 'REFUSED',
          broughtBy: broughtById,
          reason: approve ? null : why,
        }));
      },
    ),
    withdrawProceeding: guard(
      { action: 'proceeding:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, context) => {
        if (!(await writingIn(context.run, caseId))) throw new Refusal('NOT_FOUND');
        const [seen] = await factsOf(context.run, caseId, id);
        if (!seen) throw new Refusal('NOT_FOUND');
        if (seen.kind === 'CHARGE' && seen.approval !== 'WAITING') return refused(NEEDS_DECISION);
        return (await withdrawFact(context.run, caseId, id)) ? done(id) : refused(FOLLOWED);
      },
    ),
  },
};
