import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { DECISION_GONE, ELEMENT_GONE, reasonProblems } from './decision-problems.ts';
import { decide, withdrawDecision, type CitationRow, type DecisionRow } from './proof.queries.ts';
import { discountOf } from './proof-table.ts';
import { readProof, type DecidedCell } from './read-proof.ts';

const MOST_STRUCK = 200;

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

/** Each source once, those that most facts rest on first. */
const sourcesOf = (citations: readonly CitationRow[], without: ReadonlySet<string>) => {
  const bySource = new Map<string, CitationRow[]>();
  for (const citation of citations)
    bySource.set(citation.source.id, [...(bySource.get(citation.source.id) ?? []), citation]);
  return [...bySource.values()]
    .flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { id, kind, title, statedById, isChallenged } = first.source;
      return [
        {
          id,
          kind,
          title,
          statedBy: statedById === null ? null : { id: statedById },
          discounted: discountOf(first.source, without),
          isChallenged,
          facts: new Set(rows.filter(({ against }) => !against).map(({ factId }) => factId)).size,
        },
      ];
    })
    .toSorted((a, b) => b.facts - a.facts || (a.title < b.title ? -1 : 1));
};

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

export const proofResolvers: Resolvers = {
  Query: {
    proof: guard(
      {
        action: 'proof:read',
        audit: ({ rows = [], sources = [] }, { caseId }) => [
          caseId,
          ...rows.flatMap(({ id, accused }) => [id, accused?.id].flatMap((one) => one ?? [])),
          ...sources.flatMap(({ id }) => id ?? []),
        ],
      },
      async (_parent, { caseId, without }, context) => {
        if (without.length > MOST_STRUCK) throw new Refusal('TOO_MANY');
        if (!(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const struck = new Set(without);
        const { rows, citations, isCut } = await readProof(context.run, caseId, struck);
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
          sources: sourcesOf(citations, struck),
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
