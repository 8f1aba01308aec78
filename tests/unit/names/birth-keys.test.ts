import { assert, constant, date, integer, oneof, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthKeysOf, birthsLike } from '../../../server/names/birth-keys.ts';
import type { Birth } from '../../../server/names/compare-births.ts';
import { areBornApart } from '../../../server/matches/compared-record.ts';

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const day = date({ min: new Date('1930-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map(
  dayOf,
);

const later = (from: string, days: number): string => dayOf(new Date(Date.parse(from) + days * 86_400_000));

/** Days, months, years and long guesses. */
const birth: Arbitrary<Birth> = tuple(
  day,
  oneof(constant(0), constant(30), constant(365), integer({ min: 0, max: 9_000 })),
).map(([from, days]) => ({ from, to: later(from, days) }));

/** Another date as a clerk makes it of the first: digits mistyped or exchanged, day and month exchanged, some days off. */
const mistyped: Arbitrary<readonly [Birth, Birth]> = tuple(
  day,
  integer({ min: 0, max: 9 }),
  integer({ min: 0, max: 9 }),
  integer({ min: -40, max: 40 }),
  integer({ min: 0, max: 3 }),
).map(([from, at, digit, days, how]) => {
  const written = [
    `${from.slice(0, at)}${from[at] === '-' ? '-' : digit}${from.slice(at + 1)}`,
    `${from.slice(0, at)}${from[at + 1] ?? ''}${from[at]}${from.slice(at + 2)}`,
    `${from.slice(0, 4)}-${from.slice(8)}-${from.slice(5, 7)}`,
    later(from, days),
  ][how];
  const other = written !== undefined && !Number.isNaN(Date.parse(written)) ? written : from;
  return [
    { from, to: from },
    { from: other, to: other },
  ] as const;
});

const record = (born: Birth | null): { birthFrom: string | null; birthTo: string | null } => ({
  birthFrom: born?.from ?? null,
  birthTo: born?.to ?? null,
});

const isLookedFor = (asked: Birth | null, held: Birth | null): boolean => {
  const likes = birthsLike(asked);
  const keys = birthKeysOf(held);
  return likes === null || likes.some((like) => keys.includes(like));
};

describe('births that may be one are looked for', () => {
  test('whatever is known of them', () => {
    assert(
      property(birth, birth, (a, b) => areBornApart(record(a), record(b)) || isLookedFor(a, b)),
      { numRuns: 3_000 },
    );
  });

  test('when one is mistyped', () => {
    assert(
      property(mistyped, ([a, b]) => areBornApart(record(a), record(b)) || isLookedFor(a, b)),
      { numRuns: 3_000 },
    );
  });

  test('when one or both are not known', () => {
    assert(
      property(birth, (a) => isLookedFor(a, null) && isLookedFor(null, a)),
      { numRuns: 300 },
    );
  });
});

test('births of other years are not looked for', () => {
  const born = (text: string): Birth => ({ from: text, to: text });
  expect(isLookedFor(born('1980-03-12'), born('1991-07-24'))).toBe(false);
  expect(isLookedFor(born('1980-03-12'), { from: '1991-01-01', to: '1991-12-31' })).toBe(false);
});

test('a text that is no date is looked for among all', () => {
  expect(birthsLike({ from: 'x', to: 'y' })).toBeNull();
  expect(birthKeysOf({ from: 'x', to: 'y' })).toEqual(['Y']);
});
