import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { actsOf, chargesOf, citationsOf, linksOf, MOST, type CitationRow } from './proof.queries.ts';
import { cellsOf, discountOf, factsOf, type Cell } from './proof-table.ts';

const MOST_STRUCK = 200;

const grouped = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

const shown = ({ facts, ...cell }: Cell) => ({
  ...cell,
  facts: facts.map(({ aboutId, citations, ...fact }) => ({
    ...fact,
    about: aboutId === null ? null : { id: aboutId },
    citations: citations.map(({ source, ...citation }) => ({ ...citation, sourceId: source.id })),
  })),
});

/** Each source once, those that most facts rest on first. */
const sourcesOf = (citations: readonly CitationRow[], without: ReadonlySet<string>) =>
  [...grouped(citations, ({ source }) => source.id).values()]
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
      async (_parent, { caseId, without }, { run, loaders }) => {
        if (without.length > MOST_STRUCK) throw new Refusal('TOO_MANY');
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const charges = await chargesOf(run, caseId);
        const accused = [...new Set(charges.map(({ accusedId }) => accusedId))];
        const [acts, links] = await Promise.all([
          actsOf(run, caseId, accused),
          linksOf(run, caseId, accused),
        ]);
        const citations = await citationsOf(run, factsOf(acts, links));
        const cited = { byFact: grouped(citations, ({ factId }) => factId), without: new Set(without) };
        const [actsBy, linksBy] = [
          grouped(acts, (row) => row.personId),
          grouped(links, (row) => row.personId),
        ];
        const rows = charges.map((charge) => ({
          charge,
          ...cellsOf(
            charge,
            { acts: actsBy.get(charge.accusedId) ?? [], links: linksBy.get(charge.accusedId) ?? [] },
            cited,
          ),
        }));
        const facts = rows.flatMap(({ elements, aggravating }) =>
          [...elements, ...aggravating].flatMap((cell) => cell.facts),
        );
        return {
          rows: rows.map(({ charge: { accusedId, ...charge }, isChecked, elements, aggravating }) => ({
            ...charge,
            accused: { id: accusedId },
            isChecked,
            elements: elements.map((cell) => shown(cell)),
            aggravating: aggravating.map((cell) => shown(cell)),
          })),
          isCut: acts.length >= MOST.acts || links.length >= MOST.links || citations.length >= MOST.citations,
          sources: sourcesOf(
            facts.flatMap((fact) => fact.citations),
            cited.without,
          ),
        };
      },
    ),
  },
};
