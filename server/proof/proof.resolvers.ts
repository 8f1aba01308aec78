import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { factCountsOf, sourcesOf } from '../evidence/evidence.queries.ts';
import { shownFact } from '../evidence/shown-fact.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { DECISION_GONE, ELEMENT_GONE, reasonProblems } from './decision-problems.ts';
import { decide, withdrawDecision, type DecisionRow } from './proof.queries.ts';
import { readProof, type DecidedCell } from './read-proof.ts';
import { sourcesBehind, sourcesBeside } from './shown-sources.ts';
import { whatFalls } from './what-falls.ts';

const MOST_STRUCK = 200;
const MOST_BESIDE = 200;

const shownDecision = (row: DecisionRow, { viewer }: RequestContext) => {
  const { id, verdict, reason, stateThen, recordedAt, recordedById, byAz, byEn, mayWithdraw } = row;
  return {
    id,
    verdict,
    reason,
    // Of what another sees, not even how much speaks for it is told.
    stateThen: recordedById === viewer.userId ? stateThen : null,
    recordedAt,
    recordedBy: { az: byAz, en: byEn },
    mayWithdraw: mayWithdraw && viewer.asOf === undefined,
  };
};

const shown = ({ facts, decisions, ...cell }: DecidedCell, context: RequestContext) => ({
  ...cell,
  facts: facts.map(({ aboutId, citations, ...fact }) => ({
    ...fact,
    about: aboutId === null ? null : { id: aboutId },
    citations: citations.map(({ source, ...citation }) => ({ ...citation, sourceId: source.id })),
  })),
  decisions: decisions.map((row) => shownDecision(row, context)),
});

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

export const proofResolvers: Resolvers = {
  Query: {
    proof: guard(
      {
        action: 'proof:read',
        audit: ({ rows = [], sources = [], otherSources = [], falls }, { caseId }) => [
          caseId,
          ...rows.flatMap(({ id, accused }) => [id, accused?.id].flatMap((one) => one ?? [])),
          ...[...sources, ...otherSources, ...(falls?.facts ?? [])].flatMap(({ id }) => id ?? []),
        ],
      },
      async (_parent, { caseId, without }, context) => {
        if (without.length > MOST_STRUCK) throw new Refusal('TOO_MANY');
        if (!(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const struck = new Set(without);
        const [{ rows, citations, isCut }, falls, all] = await Promise.all([
          readProof(context.run, caseId, struck),
          whatFalls(context.run, caseId, struck),
          sourcesOf(context.run, caseId),
        ]);
        const sources = sourcesBehind(citations, struck);
        const others = all.filter(({ id }) => !sources.some((source) => source.id === id));
        const counts = await factCountsOf(
          context.run,
          others.map(({ id }) => id),
        );
        const { role, asOf } = context.viewer;
        const isDecider = asOf === undefined && role !== null && mayDo(role, 'proof:decide');
        return {
          rows: rows.map(
            ({
              charge: { accusedId, mayDecide, episodeIds, ...charge },
              isChecked,
              elements,
              aggravating,
            }) => ({
              ...charge,
              isOfOwnOffences: episodeIds.length > 0,
              accused: { id: accusedId },
              isChecked,
              mayDecide: mayDecide && isDecider,
              elements: elements.map((cell) => shown(cell, context)),
              aggravating: aggravating.map((cell) => shown(cell, context)),
            }),
          ),
          isCut,
          sources,
          otherSources: sourcesBeside(others, counts, struck).slice(0, MOST_BESIDE),
          falls: { facts: falls.facts.map((fact) => shownFact(fact)), isCut: falls.isCut },
        };
      },
    ),
  },
  Mutation: {
    decideElement: guard(
      {
        action: 'proof:decide',
        audit: ({ id }, { decision }) => [decision.caseId, decision.chargeId, ...(id ? [id] : [])],
      },
      async (_parent, { id, seen, decision }, context) => {
        const { caseId, chargeId, element, verdict } = decision;
        if (![id, caseId, chargeId].every((one) => isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'id' });
        if (!(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const { rows } = await readProof(context.run, caseId, new Set());
        const row = rows.find(({ charge }) => charge.id === chargeId);
        const cell = [...(row?.elements ?? []), ...(row?.aggravating ?? [])].find(
          ({ key }) => key === element,
        );
        if (!cell) return refused(ELEMENT_GONE);
        const problems = reasonProblems(decision.reason);
        if (problems.length > 0) return refused(...problems);
        const [standing] = cell.decisions;
        if (standing && standing.id !== id && standing.id !== seen)
          return { ...refused(), newer: shownDecision(standing, context) };
        const reason = decision.reason.trim();
        const isDone = await decide(context.run, {
          id,
          caseId,
          chargeId,
          element,
          verdict,
          reason,
          stateThen: cell.state,
        });
        return isDone ? done(id) : refused(ELEMENT_GONE);
      },
    ),
    withdrawElementDecision: guard(
      { action: 'proof:decide', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run, loaders }) => {
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        return (await withdrawDecision(run, caseId, id)) ? done(id) : refused(DECISION_GONE);
      },
    ),
  },
};
