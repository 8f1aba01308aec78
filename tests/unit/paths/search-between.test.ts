import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../server/paths/paths.queries.ts';
import { searchBetween } from '../../../server/paths/search-between.ts';
import { searchByLength } from '../../../server/paths/search-by-length.ts';
import { createSurroundings, type Reading } from '../../../server/paths/surroundings.ts';

type Link = { one: string; other: string; day: string | null };

const stepsIn = (links: readonly Link[], id: string): Step[] =>
  links.flatMap(({ one, other, day }) =>
    one === id ? [{ other, isFact: false, day }] : other === id ? [{ other: one, isFact: false, day }] : [],
  );

/** A graph in which an element with more than `most` links is a hub, of which `most` are read. */
const reading = (links: readonly Link[], most = Infinity): Reading => {
  const read = (id: string, isWanted: (step: Step) => boolean) => {
    const steps = stepsIn(links, id);
    const isHub = steps.length > most;
    return [id, { steps: isHub ? [] : steps.filter(isWanted), isHub }] as const;
  };
  return {
    steps: async ({ ids }) => new Map(ids.map((id) => read(id, () => true))),
    between: async ({ ids }, towards) =>
      new Map(ids.map((id) => read(id, ({ other }) => towards.ids.includes(other)))),
    betweenHubs: async (ones, others) =>
      links.flatMap(({ one, other }) => {
        if (ones.includes(one) && others.includes(other)) return [[one, other] as const];
        return ones.includes(other) && others.includes(one) ? [[other, one] as const] : [];
      }),
    ofHubs: async (ids) =>
      new Map(
        ids.map((id) => {
          const steps = stepsIn(links, id);
          return [id, { steps: steps.slice(0, most), isCut: steps.length > most }];
        }),
      ),
  };
};

const MOST_LENGTH = 6;

const search = async (
  links: readonly Link[],
  options: {
    most?: number;
    barred?: string[];
    isInTimeOrder?: boolean;
    isShortestOnly?: boolean;
    meetsFrom?: number;
  },
) => {
  const around = createSurroundings(reading(links, options.most), options.barred ?? []);
  const between = searchBetween(around, ['a', 'b'], options.meetsFrom);
  const { paths } = await searchByLength(
    (length, most) => between.ofLength(length, most, options.isInTimeOrder ?? false),
    { maxLength: MOST_LENGTH, most: 5_000, isShortestOnly: options.isShortestOnly ?? false },
  );
  return { paths: paths.map(({ ids }) => ids.join('')).sort(), cutAt: between.cutAt };
};

/** Every way from a to b, found by trying all. */
const allWays = (links: readonly Link[], barred: readonly string[], isInTimeOrder: boolean): string[] => {
  const ways = new Set<string>();
  const goOn = (way: string[], latest: string): void => {
    const at = way.at(-1) ?? '';
    if (at === 'b') ways.add(way.join(''));
    if (at === 'b' || way.length > MOST_LENGTH) return;
    for (const { other, day } of stepsIn(links, at)) {
      const goesBack = isInTimeOrder && day !== null && day < latest;
      if (!way.includes(other) && !barred.includes(other) && !goesBack) goOn([...way, other], day ?? latest);
    }
  };
  goOn(['a'], '');
  return [...ways].sort();
};

const node = fc.constantFrom(...'abcdefgh');
/** From so many elements at an edge the last ring is read as far as it meets the other edge. */
const meetsFrom = fc.constantFrom(1, 2, 3, Infinity);
const graph = fc
  .array(fc.record({ one: node, other: node, day: fc.constantFrom(null, '2023', '2024', '2025') }), {
    maxLength: 16,
  })
  .map((links) => links.filter(({ one, other }) => one !== other));

describe('a search between two elements', () => {
  test('finds what trying every way finds, whatever is barred and in the order of time', async () => {
    await fc.assert(
      fc.asyncProperty(
        graph,
        fc.subarray([...'cdefgh']),
        fc.boolean(),
        meetsFrom,
        async (links, barred, isInTimeOrder, from) => {
          const { paths, cutAt } = await search(links, { barred, isInTimeOrder, meetsFrom: from });
          expect(paths).toEqual(allWays(links, barred, isInTimeOrder));
          expect([...cutAt]).toEqual([]);
        },
      ),
    );
  });

  test('that reads a few links of each finds no way that is none, and says so when it may have missed one', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 3 }), meetsFrom, async (links, most, from) => {
        const all = allWays(links, [], false);
        const { paths, cutAt } = await search(links, { most, meetsFrom: from });
        expect(paths.filter((path) => !all.includes(path))).toEqual([]);
        if (cutAt.size === 0) expect(paths).toEqual(all);
      }),
    );
  });

  test('meets a hub from the other end, and misses nothing that leads over it', async () => {
    const crowd = Array.from({ length: 50 }, (_, i) => ({ one: 'h', other: `x${i}`, day: null }));
    const links = [
      { one: 'a', other: 'h', day: null },
      ...crowd,
      { one: 'h', other: 'c', day: null },
      { one: 'c', other: 'd', day: null },
      { one: 'd', other: 'b', day: null },
    ];
    expect(await search(links, { most: 10, isShortestOnly: true })).toEqual({
      paths: ['ahcdb'],
      cutAt: new Set(),
    });
  });

  test('reads between two wide edges what ties them, and not what else leads on from there', async () => {
    const crowdOf = (end: string): Link[] =>
      Array.from({ length: 20 }, (_, i) => [
        { one: end, other: `${end}${i}`, day: null },
        ...Array.from({ length: 20 }, (_more, k) => ({
          one: `${end}${i}`,
          other: `${end}${i}x${k}`,
          day: null,
        })),
      ]).flat();
    const links = [...crowdOf('a'), ...crowdOf('b'), { one: 'a7', other: 'b3', day: null }];
    const asked: number[] = [];
    const read = reading(links);
    const around = createSurroundings(
      { ...read, between: (from, towards) => (asked.push(towards.ids.length), read.between(from, towards)) },
      [],
    );
    const between = searchBetween(around, ['a', 'b'], 20);
    expect(await between.ofLength(3, 5, false)).toEqual([{ ids: ['a', 'a7', 'b3', 'b'], undated: false }]);
    expect(asked).toEqual([20]);
    expect(around.nextTo('a7x1').size + around.nextTo('b3x1').size).toBe(0);
  });

  test('ends at its bound', async () => {
    const links = Array.from({ length: 200 }, (_, i) => ({ one: 'a', other: `x${i}`, day: null }));
    const around = createSurroundings(reading([...links, { one: 'b', other: 'y', day: null }]), [], 100);
    const between = searchBetween(around, ['a', 'b']);
    const found = await searchByLength((length, most) => between.ofLength(length, most, false), {
      maxLength: MOST_LENGTH,
      most: 5,
      isShortestOnly: true,
    });
    expect(found).toEqual({ outcome: 'TIMED_OUT', paths: [] });
  });
});
