import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { correctedIn } from '../links/corrected-in.ts';
import { checkedFilter, countsOf, pageOf } from './expanding.ts';
import { draw, MOST_KNOWN, visible, type Wanted } from './drawing.ts';
import { factsBetween, MOST_FACTS } from './line-facts.ts';
import type { NetworkColumns } from './network-columns.ts';
import {
  MOST_ELEMENTS,
  factsOf,
  membersOfCase,
  membersOfCountry,
  valuesOf,
  type FactRow,
} from './network.queries.ts';

const cut = (ids: readonly string[]): Wanted => ({
  fresh: ids.slice(0, MOST_ELEMENTS),
  next: ids.length > MOST_ELEMENTS ? (ids[MOST_ELEMENTS - 1] ?? null) : null,
});

const checkPage = (after: string | null | undefined, known: readonly string[] | null | undefined): void => {
  if (after && !isUlid(after)) throw new Refusal('BAD_INPUT', { argument: 'after' });
  if ((known?.length ?? 0) > MOST_KNOWN) throw new Refusal('TOO_MANY');
};

const factOf =
  ({ viewer }: Pick<RequestContext, 'viewer'>) =>
  ({ otherId, mayEdit, keeper, ...fact }: FactRow) => {
    const { role, asOf } = viewer;
    const isWriter = asOf === undefined && role !== null && mayDo(role, 'link:write');
    const where = correctedIn({ type: fact.type, keeper });
    return {
      ...fact,
      other: { id: otherId },
      // What was recorded on a notice is written by liaison officers; others learn where it is.
      correctedIn: isWriter && (mayEdit || where === 'NOTICE') ? where : null,
    };
  };

const picture = { action: 'network:read', audit: (columns: NetworkColumns) => columns.nodes.id } as const;

export const networkResolvers: Resolvers = {
  Query: {
    caseNetwork: guard(picture, async (_parent, { caseId, after, known }, context) => {
      checkPage(after, known);
      const ids = await membersOfCase(context.run, caseId, after ?? null);
      if (ids.length === 0 && !(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
      return draw(context, { ...cut(ids), known: known ?? [] });
    }),
    countryNetwork: guard(picture, async (_parent, { code, after, known }, context) => {
      if (!/^[A-Z]{2}$/u.test(code)) throw new Refusal('BAD_INPUT', { argument: 'code' });
      checkPage(after, known);
      const wanted = { after, most: MOST_ELEMENTS + 1 };
      const ids = (await membersOfCountry(context.run, code, wanted)).map(({ id }) => id);
      if (ids.length === 0 && !after) throw new Refusal('NOT_FOUND');
      return draw(context, { ...cut(ids), known: known ?? [] });
    }),
    neighbourCounts: guard(
      { action: 'network:read', audit: (_counts, { id }) => [id] },
      async (_parent, { id, only }, context) => {
        const filter = checkedFilter(only);
        return countsOf(context, await visible(context.run, id), filter);
      },
    ),
    expand: guard(picture, async (_parent, { id, only, order, first, after, known }, context) => {
      checkPage(after, known);
      const size = Math.min(Math.max(first ?? 50, 1), 200);
      const wanted = { only: checkedFilter(only), order: order ?? null, after: after ?? null, size };
      const { fresh, ...rest } = await pageOf(context, await visible(context.run, id), wanted);
      return draw(context, { fresh: [id, ...fresh], known: known ?? [], ...rest });
    }),
    card: guard(
      {
        action: 'network:read',
        audit: ({ element, facts = [] }) => [
          element?.id ?? '',
          ...facts.flatMap(({ other }) => other?.id ?? []),
        ],
      },
      async (_parent, { id }, context) => {
        const { run } = context;
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
          facts: facts.slice(0, MOST_FACTS).map(factOf(context)),
          hasMoreFacts: facts.length > MOST_FACTS,
          cases: [...caseIds].map((caseId) => ({ id: caseId })),
        };
      },
    ),
    lineFacts: guard(
      { action: 'network:read', audit: (_facts, { source, target }) => [source, target] },
      async (_parent, { source, target, after }, context) => {
        const { run } = context;
        const [from, to] = await Promise.all([visible(run, source), visible(run, target)]);
        const isHub = from.kind === 'Country' || from.kind === 'District';
        const [id, other] = isHub ? [to.id, from.id] : [from.id, to.id];
        const { facts, ...rest } = await factsBetween(run, { id, other, after: after ?? null });
        return { facts: facts.map(factOf(context)), ...rest };
      },
    ),
  },
};
