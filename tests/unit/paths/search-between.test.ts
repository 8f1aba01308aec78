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
const reading = (links: readonly Link[], most = Infinity): Reading => ({
  steps: async ({ ids }) =>
    new Map(
      ids.map((id) => {
        const steps = stepsIn(links, id);
        const isHub = steps.length > most;
        return [id, { steps: isHub ? [] : steps, isHub }];
      }),
    ),
  ofHub: async (id) => {
    const steps = stepsIn(links, id);
    return { steps: steps.slice(0, most), isCut: steps.length > most };
  },
});

const MOST_LENGTH = 6;

const search = async (
  links: readonly Link[],
  options: { most?: number; barred?: string[]; isInTimeOrder?: boolean; isShortestOnly?: boolean },
) => {
  const between = searchBetween(createSurroundings(reading(links, options.most), options.barred ?? []), [
    'a',
    'b',
  ]);
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
        async (links, barred, isInTimeOrder) => {
          const { paths, cutAt } = await search(links, { barred, isInTimeOrder });
          expect(paths).toEqual(allWays(links, barred, isInTimeOrder));
          expect([...cutAt]).toEqual([]);
        },
      ),
    );
  });

  test('that reads a few links of each finds no way that is none, and says so when it may have missed one', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 3 }), async (links, most) => {
        const all = allWays(links, [], false);
        const { paths, cutAt } = await search(links, { most });
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
