import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { draw, MOST_KNOWN, visible, type Wanted } from './drawing.ts';
import type { ElementKind, NetworkColumns } from './network-columns.ts';
import {
  MOST_ELEMENTS,
  factsOf,
  membersOfCase,
  membersOfCountry,
  neighboursOf,
  valuesOf,
  type FactRow,
} from './network.queries.ts';
import { MORE_THAN_A_HUNDRED } from './picture.ts';

const MOST_FACTS = 200;

const cut = (ids: readonly string[]): Wanted => ({
  fresh: ids.slice(0, MOST_ELEMENTS),
  next: ids.length > MOST_ELEMENTS ? (ids[MOST_ELEMENTS - 1] ?? null) : null,
});

const factOf = ({ otherId, ...fact }: FactRow) => ({ ...fact, other: { id: otherId } });

const picture = { action: 'network:read', audit: (columns: NetworkColumns) => columns.nodes.id } as const;

/** Neighbours of a country are who and what leads to it: it is read from the other side. */
const pageOfNeighbours = async (
  run: ViewerRun,
  { id, kind, code }: { id: string; kind: ElementKind; code: string | null },
  filter: Parameters<typeof neighboursOf>[2],
): Promise<string[]> => {
  if (kind !== 'Country')
    return (await neighboursOf(run, [id], filter)).map(({ neighbourId }) => neighbourId);
  const members = await membersOfCountry(run, code ?? '');
  return members
    .filter((member) => member !== id && (!filter.after || member > filter.after))
    .slice(0, filter.most);
};

export const networkResolvers: Resolvers = {
  Query: {
    caseNetwork: guard(picture, async (_parent, { caseId }, context) => {
      const ids = await membersOfCase(context.run, caseId);
      if (ids.length === 0 && !(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
      return draw(context, cut(ids));
    }),
    countryNetwork: guard(picture, async (_parent, { code }, context) => {
      if (!/^[A-Z]{2}$/u.test(code)) throw new Refusal('BAD_INPUT', { argument: 'code' });
      const ids = await membersOfCountry(context.run, code);
      if (ids.length === 0) throw new Refusal('NOT_FOUND');
      return draw(context, cut(ids));
    }),
    neighbourCounts: guard(
      { action: 'network:read', audit: (_counts, { id }) => [id] },
      async (_parent, { id }, { run, loaders }) => {
        const element = await visible(run, id);
        const page = await pageOfNeighbours(run, element, { most: MOST_ELEMENTS });
        const found =
          element.kind === 'Country'
            ? (await loaders.elements.loadMany(page)).flatMap((row) =>
                row && !(row instanceof Error) ? [{ kind: row.kind, types: ['COUNTRY'] }] : [],
              )
            : await neighboursOf(run, [id], { most: MOST_ELEMENTS });
        const counts = new Map<string, { type: string; kind: string; count: number }>();
        for (const { kind, types } of found) {
          for (const type of types) {
            const count = counts.get(`${type} ${kind}`) ?? { type, kind, count: 0 };
            counts.set(`${type} ${kind}`, {
              ...count,
              count: Math.min(count.count + 1, MORE_THAN_A_HUNDRED),
            });
          }
        }
        return [...counts.values()];
      },
    ),
    expand: guard(picture, async (_parent, { id, types, kinds, first, after, known }, context) => {
      if (after && !isUlid(after)) throw new Refusal('BAD_INPUT', { argument: 'after' });
      if ((known?.length ?? 0) > MOST_KNOWN) throw new Refusal('TOO_MANY');
      const size = Math.min(Math.max(first ?? 50, 1), 200);
      const element = await visible(context.run, id);
      const page = await pageOfNeighbours(context.run, element, { types, kinds, after, most: size + 1 });
      const fresh = page.slice(0, size);
      const next = page.length > size ? (fresh.at(-1) ?? null) : null;
      return draw(context, { fresh: [id, ...fresh], known: known ?? [], next });
    }),
    card: guard(
      {
        action: 'network:read',
        audit: ({ element, facts = [] }) => [
          element?.id ?? '',
          ...facts.flatMap(({ other }) => other?.id ?? []),
        ],
      },
      async (_parent, { id }, { run }) => {
        await visible(run, id);
        const [values, facts] = await Promise.all([
          valuesOf(run, id),
          factsOf(run, id, null, MOST_FACTS + 1),
        ]);
        const caseIds = new Set(values.flatMap(({ caseId }) => caseId ?? []));
        return {
          element: { id },
          values: values.map(({ caseId, ...value }) => ({
            ...value,
            case: caseId === null ? null : { id: caseId },
          })),
          facts: facts.slice(0, MOST_FACTS).map(factOf),
          hasMoreFacts: facts.length > MOST_FACTS,
          cases: [...caseIds].map((caseId) => ({ id: caseId })),
        };
      },
    ),
    lineFacts: guard(
      { action: 'network:read', audit: (_facts, { source, target }) => [source, target] },
      async (_parent, { source, target }, { run }) => {
        const [from, to] = await Promise.all([visible(run, source), visible(run, target)]);
        const isHub = from.kind === 'Country' || from.kind === 'District';
        const rows = isHub
          ? await factsOf(run, to.id, from.id, MOST_FACTS)
          : await factsOf(run, from.id, to.id, MOST_FACTS);
        return rows.map(factOf);
      },
    ),
  },
};
