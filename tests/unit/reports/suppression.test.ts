import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated } from '../../support/attack-on-tables.ts';
import { suppressed, type Cell, type Sum, type Tables } from '../../../server/reports/suppression.ts';

const THRESHOLD = 5;

// --- Two tables of the same people.

type Person = { country: number; age: number; sex: number; isEarly: boolean };

const crossing = (
  people: readonly Person[],
  name: string,
  of: (one: Person) => number,
  width: number,
): Tables => {
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  const count = (id: string, is: (one: Person) => boolean, isShown = true): string => {
    cells.push({ id, value: people.filter(is).length, isShown });
    return id;
  };
  const countries = [0, 1, 2, 3];
  for (const country of countries) {
    count(`country ${country}`, (one) => one.country === country);
    const parts = Array.from({ length: width }, (_, at) =>
      count(`${name} ${country}/${at}`, (one) => one.country === country && of(one) === at),
    );
    sums.push({ total: `country ${country}`, parts });
  }
  for (let at = 0; at < width; at += 1) {
    count(`${name} ${at}`, (one) => of(one) === at);
    sums.push({ total: `${name} ${at}`, parts: countries.map((country) => `${name} ${country}/${at}`) });
  }
  count('all', () => true);
  sums.push({ total: 'all', parts: countries.map((country) => `country ${country}`) });
  sums.push({ total: 'all', parts: Array.from({ length: width }, (_, at) => `${name} ${at}`) });
  return { cells, sums };
};

const joined = (a: Tables, b: Tables): Tables => ({
  cells: [...new Map([...a.cells, ...b.cells].map((cell) => [cell.id, cell])).values()],
  sums: [...a.sums, ...b.sums],
});

/** The same people in bands cut at other ages: one year of age between two cuts follows from both tables. */
const inBands = (people: readonly Person[], first: number, second: number): Tables => {
  const years = [0, 1, 2, 3, 4, 5];
  const cells: Cell[] = years.map((year) => ({
    id: `year ${year}`,
    value: people.filter(({ age }) => age === year).length,
    isShown: false,
  }));
  const sums: Sum[] = [];
  const bands = (name: string, cut: number): void => {
    const ids = [years.filter((year) => year < cut), years.filter((year) => year >= cut)].map((own, at) => {
      const id = `${name} ${at}`;
      cells.push({ id, value: people.filter(({ age }) => own.includes(age)).length, isShown: true });
      sums.push({ total: id, parts: own.map((year) => `year ${year}`) });
      return id;
    });
    sums.push({ total: 'all', parts: ids });
  };
  cells.push({ id: 'all', value: people.length, isShown: true });
  bands('first', first);
  bands('second', second);
  return { cells, sums };
};

/** The same table of a part of the people: the rest follows. */
const ofPart = (people: readonly Person[]): Tables => {
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  const names = ['early', 'late', 'all'];
  for (const country of [0, 1, 2, 3, 'all'] as const) {
    const own = people.filter((one) => country === 'all' || one.country === country);
    const early = own.filter(({ isEarly }) => isEarly).length;
    for (const [at, value] of [early, own.length - early, own.length].entries())
      cells.push({ id: `${names[at]} ${country}`, value, isShown: at !== 1 });
    sums.push({ total: `all ${country}`, parts: [`early ${country}`, `late ${country}`] });
  }
  for (const name of names)
    sums.push({ total: `${name} all`, parts: [0, 1, 2, 3].map((at) => `${name} ${at}`) });
  return { cells, sums };
};

const person = fc.record({
  country: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3),
  age: fc.nat(5),
  sex: fc.constantFrom(0, 0, 0, 1),
  isEarly: fc.boolean(),
});
const pair = fc
  .tuple(
    fc.array(person, { maxLength: 60 }),
    fc.constantFrom('crossed', 'banded', 'part'),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([people, kind, first, second]) => {
    if (kind === 'banded') return inBands(people, first, second);
    if (kind === 'part') return ofPart(people);
    return joined(
      crossing(people, 'age', ({ age }) => Math.floor(age / 2), 3),
      crossing(people, 'sex', ({ sex }) => sex, 2),
    );
  });

describe('what leaves the house', () => {
  test('10,000 random pairs of tables isolate no small cell', () => {
    fc.assert(
      fc.property(pair, (tables) => {
        expect(isolated(tables, suppressed(tables, THRESHOLD), THRESHOLD)).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20_261_129 },
    );
  }, 300_000);

  test('the attack is one: it isolates where only the small cells themselves are hidden', () => {
    let found = 0;
    fc.assert(
      fc.property(pair, (tables) => {
        const naive = tables.cells.filter(({ value, isShown }) => isShown && value > 0 && value < THRESHOLD);
        if (isolated(tables, new Set(naive.map(({ id }) => id)), THRESHOLD).length > 0) found += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(found).toBeGreaterThan(100);
  });

  const cell = (id: string, value: number, isShown = true): Cell => ({ id, value, isShown });

  test('one small part takes the next smallest with it, and its total stays', () => {
    const tables = {
      cells: [cell('all', 46), cell('TR', 33), cell('AE', 10), cell('PK', 3)],
      sums: [{ total: 'all', parts: ['TR', 'AE', 'PK'] }],
    };
    expect([...suppressed(tables, THRESHOLD)].sort()).toEqual(['AE', 'PK']);
  });

  test('two small parts of a small rest take a third with them', () => {
    const tables = {
      cells: [cell('all', 40), cell('a', 1), cell('b', 1), cell('c', 38)],
      sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect([...suppressed(tables, THRESHOLD)].sort()).toEqual(['a', 'b', 'c']);
  });

  test('a part that leaves a small rest is not shown', () => {
    const tables = {
      cells: [cell('all', 198), cell('part', 196), cell('rest', 2, false)],
      sums: [{ total: 'all', parts: ['part', 'rest'] }],
    };
    expect([...suppressed(tables, THRESHOLD)]).toEqual(['part']);
  });

  test('where nothing is small nothing is hidden, and 0 is shown', () => {
    const tables = {
      cells: [cell('all', 46), cell('F', 46), cell('M', 0)],
      sums: [{ total: 'all', parts: ['F', 'M'] }],
    };
    expect([...suppressed(tables, THRESHOLD)]).toEqual([]);
  });
});
