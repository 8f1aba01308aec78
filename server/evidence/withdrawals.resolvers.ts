import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import type { ExhibitEventKind, LocalizedText, Resolvers } from '../graphql/types.generated.ts';
import { readProof, type ReadProof } from '../proof/read-proof.ts';
import { factsOfCase } from './evidence.queries.ts';
import { shownFact } from './shown-fact.ts';

const MOST_ELEMENTS = 200;

type WithdrawalRow = {
  id: string;
  factId: string | null;
  eventKind: ExhibitEventKind | null;
  on: string | null;
  reason: string;
  recordedAt: string;
  recordedBy: LocalizedText;
};

const cellsOf = ({ rows }: ReadProof) =>
  rows.flatMap(({ charge, elements, aggravating }) =>
    [...elements, ...aggravating].map((cell) => ({ charge, cell, key: `${charge.id} ${cell.key}` })),
  );

/** Elements of the charges of a case that are shown otherwise without a tie. */
const elementsWithout = async (run: ViewerRun, caseId: string, citationId: string) => {
  const [before, after] = await Promise.all([
    readProof(run, caseId, new Set()),
    readProof(run, caseId, new Set([citationId])),
  ]);
  const left = new Map(cellsOf(after).map(({ key, cell }) => [key, cell.state]));
  return cellsOf(before).flatMap(({ charge, cell, key }) => {
    const state = left.get(key);
    if (state === undefined || state === cell.state) return [];
    const { id: chargeId, accusedId, article } = charge;
    return [
      {
        chargeId,
        accused: { id: accusedId },
        article: article.code,
        element: cell.title,
        before: cell.state,
        after: state,
      },
    ];
  });
};

export const withdrawalsResolvers: Resolvers = {
  Query: {
    tieConsequences: guard(
      {
        action: 'evidence:write',
        audit: ({ elements = [] }, { id }) => [
          id,
          ...elements.flatMap(({ chargeId, accused }) => [chargeId, accused?.id].flatMap((one) => one ?? [])),
        ],
      },
      async (_parent, { id }, { run }) => {
        const [tie] = await run<{ scope: string; remaining: number }>('evidence/citation', { id });
        if (!tie) throw new Refusal('NOT_FOUND');
        const caseId = tie.scope.split(':')[1] ?? '';
        const elements = await elementsWithout(run, caseId, id);
        return { remaining: tie.remaining, elements: elements.slice(0, MOST_ELEMENTS) };
      },
    ),
  },
  EvidenceSource: {
    withdrawals: guard(
      {
        action: 'evidence:read',
        audit: (withdrawals) =>
          withdrawals.flatMap(({ id, fact }) => [id, fact?.id].flatMap((one) => one ?? [])),
      },
      async ({ id = '', caseId = '' }, _args, { run }) => {
        const rows = await run<WithdrawalRow>('evidence/withdrawals', { id });
        const cited = rows.flatMap(({ factId }) => factId ?? []);
        const facts = cited.length === 0 ? [] : await factsOfCase(run, caseId, cited);
        return rows.map(({ factId, ...row }) => {
          const fact = facts.find((one) => one.id === factId);
          return { ...row, fact: fact ? shownFact(fact) : null };
        });
      },
    ),
  },
};
