import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { gaveUp } from '../db/errors.ts';
import type { ViewerRun } from '../db/run.ts';
import type { PathOutcome, Resolvers } from '../graphql/types.generated.ts';
import { draw, visible } from '../network/drawing.ts';
import { ELEMENT_KINDS } from '../network/network-columns.ts';
import { MOST_ELEMENTS, membersOfCase, neighboursOf } from '../network/network.queries.ts';
import { checkSizes, chosen, HUBS, lengthWithin, pairsOf, without } from './asked.ts';
import {
  LONGEST_OF_ALL,
  LONGEST_SHORTEST,
  pathsOfLength,
  sharedThings,
  shortestPaths,
  type FoundPath,
  type Pair,
} from './paths.queries.ts';
import { searchByLength, type PathsByLength } from './search-by-length.ts';

const MOST_PATHS = { ONE: 1, SEVERAL: 20, ALL: 50 } as const;
const MOST_SHOWN = 200;

/** Null when the limit of time or memory ended the search. */
const unlessStopped = async <T>(search: Promise<T>): Promise<T | null> => {
  try {
    return await search;
  } catch (error) {
    if (gaveUp(error)) return null;
    throw error;
  }
};

const shortest = async (
  run: ViewerRun,
  pair: Pair,
  { how, maxLength, barred }: { how: 'ONE' | 'SEVERAL'; maxLength: number; barred: string[] },
): Promise<PathsByLength> => {
  const most = MOST_PATHS[how];
  const rows = await unlessStopped(shortestPaths(run, [pair], { maxLength, barred, most: most + 1 }));
  if (!rows) return { outcome: 'TIMED_OUT', paths: [] };
  const paths = rows.slice(0, most).map(({ ids }) => ({ ids, undated: false }));
  const isCut = how === 'SEVERAL' && rows.length > most;
  return { outcome: rows.length === 0 ? 'NONE' : isCut ? 'CAPPED' : 'FOUND', paths };
};

const connectionOf = (rows: FoundPath[] | null): PathOutcome => {
  if (!rows) return 'TIMED_OUT';
  const counts = new Map<string, number>();
  for (const { from, to } of rows) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
  if ([...counts.values()].some((count) => count > MOST_PATHS.SEVERAL)) return 'CAPPED';
  return rows.length > 0 ? 'FOUND' : 'NONE';
};

/** Of the paths of each pair, no more than are promised. */
const cutByPair = (rows: readonly FoundPath[]): FoundPath[] => {
  const counts = new Map<string, number>();
  return rows.filter(({ from, to }) => {
    const count = (counts.get(`${from} ${to}`) ?? 0) + 1;
    counts.set(`${from} ${to}`, count);
    return count <= MOST_PATHS.SEVERAL;
  });
};

export const pathsResolvers: Resolvers = {
  Query: {
    paths: guard(
      { action: 'network:read', audit: (result) => result.paths?.flat() ?? [] },
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
        const found =
          how === 'ALL' || isInTimeOrder
            ? await searchByLength(
                (length, most) =>
                  pathsOfLength(context.run, [from, to], length, {
                    barred,
                    isInTimeOrder,
                    most,
                  }),
                { maxLength, most: MOST_PATHS[how], isShortestOnly: how !== 'ALL' },
              )
            : await shortest(context.run, [from, to], { how, maxLength, barred });
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
        };
      },
    ),
    connectingNetwork: guard(
      { action: 'network:read', audit: ({ network }) => network?.nodes?.id ?? [] },
      async (_parent, args, context) => {
        checkSizes(args);
        const maxLength = lengthWithin(args.maxLength, 4, LONGEST_SHORTEST);
        const ids = await chosen(context.run, args.ids);
        const barred = without(args.barred, ids);
        const most = MOST_PATHS.SEVERAL + 1;
        const rows = await unlessStopped(
          shortestPaths(context.run, pairsOf(ids), { maxLength, barred, most }),
        );
        const paths = cutByPair(rows ?? []).map((row) => row.ids);
        const connected = new Set((rows ?? []).map(({ from, to }) => `${from} ${to}`));
        const fresh = [...new Set([...ids, ...paths.flat()])];
        return {
          outcome: connectionOf(rows),
          paths,
          apart: rows
            ? pairsOf(ids)
                .filter(([from, to]) => !connected.has(`${from} ${to}`))
                .map((pair) => [...pair])
            : [],
          network: await draw(context, { fresh, known: args.known ?? [] }),
        };
      },
    ),
    commonNeighbours: guard(
      { action: 'network:read', audit: ({ network }) => network?.nodes?.id ?? [] },
      async (_parent, args, context) => {
        checkSizes(args);
        const ids = await chosen(context.run, args.ids);
        const kinds = ELEMENT_KINDS.filter((kind) => !HUBS.has(kind));
        const rows = await neighboursOf(context.run, ids, { kinds, outside: [], most: MOST_ELEMENTS });
        const of = new Map<string, string[]>();
        for (const { id, neighbourId } of rows) of.set(neighbourId, [...(of.get(neighbourId) ?? []), id]);
        const common = [...of]
          .filter(([, next]) => next.length > 1)
          .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
        const shown = common.slice(0, MOST_SHOWN);
        const isCut = ids.some((id) => rows.filter((row) => row.id === id).length >= MOST_ELEMENTS);
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
