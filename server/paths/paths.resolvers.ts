import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { PathOutcome, Resolvers } from '../graphql/types.generated.ts';
import { draw, visible } from '../network/drawing.ts';
import { ELEMENT_KINDS } from '../network/network-columns.ts';
import { MOST_ELEMENTS, membersOfCase, neighboursFound } from '../network/network.queries.ts';
import { checkSizes, chosen, HUBS, lengthWithin, pairsOf, without } from './asked.ts';
import { sharedThings } from './paths.queries.ts';
import { searchBetween, type Pair } from './search-between.ts';
import { searchByLength } from './search-by-length.ts';
import { surroundingsIn, type Surroundings } from './surroundings.ts';

/** Paths run over at most so many relationships, when the shortest are wanted. */
const LONGEST_SHORTEST = 8;

/** … and when all are, or those in the order of time. */
const LONGEST_OF_ALL = 6;

const MOST_PATHS = { ONE: 1, SEVERAL: 20, ALL: 50 } as const;
const MOST_SHOWN = 200;

type Wish = { most: number; maxLength: number; isInTimeOrder: boolean; isShortestOnly: boolean };

const searched = async (around: Surroundings, pair: Pair, wish: Wish) => {
  const search = searchBetween(around, pair);
  const found = await searchByLength(
    (length, most) => search.ofLength(length, most, wish.isInTimeOrder),
    wish,
  );
  return { ...found, pair, cutAt: [...search.cutAt] };
};

const OF_CONNECTING = { most: MOST_PATHS.SEVERAL, isInTimeOrder: false, isShortestOnly: true };

const connectionOf = (outcomes: readonly PathOutcome[]): PathOutcome =>
  (['TIMED_OUT', 'CAPPED', 'FOUND'] as const).find((one) => outcomes.includes(one)) ?? 'NONE';

const asElements = (lists: readonly (readonly string[])[]) =>
  [...new Set(lists.flat())].toSorted().map((id) => ({ id }));

export const pathsResolvers: Resolvers = {
  Query: {
    paths: guard(
      {
        action: 'network:read',
        audit: ({ paths, cutAt = [] }) => [...(paths?.flat() ?? []), ...cutAt.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, args, context) => {
        const { from, to, known } = args;
        const isInTimeOrder = args.inTimeOrder ?? false;
        checkSizes(args);
        if (from === to) throw new Refusal('BAD_INPUT', { argument: 'to' });
        const how = args.how ?? 'SEVERAL';
        const isByLength = how === 'ALL' || isInTimeOrder;
        const maxLength = lengthWithin(args.maxLength, 6, isByLength ? LONGEST_OF_ALL : LONGEST_SHORTEST);
        await Promise.all([visible(context.run, from), visible(context.run, to)]);
        const barred = without(args.barred, [from, to]);
        const found = await searched(surroundingsIn(context.run, barred), [from, to], {
          most: MOST_PATHS[how],
          maxLength,
          isInTimeOrder,
          isShortestOnly: how !== 'ALL',
        });
        const paths = found.paths.map(({ ids }) => ids);
        return {
          // Whoever wants one path does not ask whether there are more.
          outcome: how === 'ONE' && found.outcome === 'CAPPED' ? 'FOUND' : found.outcome,
          paths,
          network: await draw(context, {
            fresh: [...new Set(paths.flat())],
            known: paths.length > 0 ? (known ?? []) : [],
          }),
          hasUndatedLinks: isInTimeOrder && found.paths.some(({ undated }) => undated),
          cutAt: asElements([found.cutAt]),
        };
      },
    ),
    connectingNetwork: guard(
      {
        action: 'network:read',
        audit: ({ network, cutAt = [] }) => [
          ...(network?.nodes?.id ?? []),
          ...cutAt.flatMap(({ id }) => id ?? []),
        ],
      },
      async (_parent, args, context) => {
        checkSizes(args);
        const maxLength = lengthWithin(args.maxLength, 4, LONGEST_SHORTEST);
        const ids = await chosen(context.run, args.ids);
        const barred = without(args.barred, ids);
        const around = surroundingsIn(context.run, barred);
        const found = await Promise.all(
          pairsOf(ids).map((pair) => searched(around, pair, { ...OF_CONNECTING, maxLength })),
        );
        const outcome = connectionOf(found.map((one) => one.outcome));
        const paths =
          outcome === 'TIMED_OUT' ? [] : found.flatMap((one) => one.paths.map((path) => path.ids));
        const apart = found.filter((one) => one.outcome === 'NONE').map(({ pair }) => [...pair]);
        return {
          outcome,
          paths,
          apart: outcome === 'TIMED_OUT' ? [] : apart,
          cutAt: asElements(found.map(({ cutAt }) => cutAt)),
          network: await draw(context, {
            fresh: [...new Set([...ids, ...paths.flat()])],
            known: args.known ?? [],
          }),
        };
      },
    ),
    commonNeighbours: guard(
      { action: 'network:read', audit: ({ network }) => network?.nodes?.id ?? [] },
      async (_parent, args, context) => {
        checkSizes(args);
        const ids = await chosen(context.run, args.ids);
        const kinds = ELEMENT_KINDS.filter((kind) => !HUBS.has(kind));
        const { found: rows, lookedUntil } = await neighboursFound(context.run, ids, {
          kinds,
          outside: [],
          most: MOST_ELEMENTS,
        });
        const of = new Map<string, string[]>();
        for (const { id, neighbourId } of rows) of.set(neighbourId, [...(of.get(neighbourId) ?? []), id]);
        const common = [...of]
          .filter(([, next]) => next.length > 1)
          .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
        const shown = common.slice(0, MOST_SHOWN);
        const isCut =
          lookedUntil.size > 0 ||
          ids.some((id) => rows.filter((row) => row.id === id).length >= MOST_ELEMENTS);
        return {
          neighbours: shown.map(([id, next]) => ({ element: { id }, of: next })),
          network: await draw(context, {
            fresh: [...new Set([...ids, ...shown.map(([id]) => id)])],
            known: args.known ?? [],
          }),
          isCapped: isCut || common.length > MOST_SHOWN,
        };
      },
    ),
    sharedThings: guard(
      { action: 'network:read', audit: ({ network }) => network?.nodes?.id ?? [] },
      async (_parent, args, context) => {
        checkSizes(args);
        if (Boolean(args.ids) === Boolean(args.caseId)) throw new Refusal('BAD_INPUT', { argument: 'ids' });
        const members = args.caseId ? await membersOfCase(context.run, args.caseId) : [];
        if (args.caseId && members.length === 0 && !(await context.loaders.cases.load(args.caseId)))
          throw new Refusal('NOT_FOUND');
        const ids = args.ids ? await chosen(context.run, args.ids) : members;
        const rows = await sharedThings(context.run, ids, MOST_SHOWN + 1);
        const shown = rows.slice(0, MOST_SHOWN);
        const elements = shown.flatMap(({ id, kind, people }) =>
          kind === 'Trip' ? people : [id, ...people],
        );
        const fresh = [...new Set(elements)];
        return {
          things: shown.map(({ id, kind, people, on }) => ({
            kind,
            on,
            element: kind === 'Trip' ? null : { id },
            people: people.map((person) => ({ id: person })),
          })),
          network: await draw(context, { fresh, known: fresh.length > 0 ? (args.known ?? []) : [] }),
          isCapped: rows.length > MOST_SHOWN || members.length > MOST_ELEMENTS,
        };
      },
    ),
  },
};
