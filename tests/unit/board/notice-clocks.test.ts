import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../server/calendar.ts';
import { deadlinesOf, isLapsing } from '../../../server/board/notice-clocks.ts';
import type { CountryRule } from '../../../server/countries/country-rules.ts';
import type { Happening } from '../../../server/fugitives/search-standing.ts';
import periods from '../../../server/countries/country-rules.json';

const LAW: CountryRule[] = [
  {
    kind: 'PROVISIONAL_ARREST',
    country: 'RU',
    days: 40,
    validFrom: '2020-01-01',
    validTo: null,
    source: 'art. 1',
  },
  {
    kind: 'DOCUMENTS',
    country: 'RU',
    days: 18,
    validFrom: '2020-01-01',
    validTo: '2024-12-31',
    source: null,
  },
];
const at = (kind: Happening['kind'], on: string, code = 'RU'): Happening => ({ kind, on, country: { code } });
const red = { state: 'PUBLISHED', validTo: null } as const;
const clocks = (facts: Happening[], today: string) =>
  deadlinesOf(red, facts, today, LAW).map(({ kind, due, state, daysLeft, metOn }) => [
    kind,
    due,
    state,
    daysLeft,
    metOn,
  ]);

describe('after an arrest abroad', () => {
  test('day 40 is the last, the day of the arrest not counted, also over 29 February', () => {
    expect(clocks([at('ARREST', '2025-03-01')], '2025-04-10')).toEqual([
      ['PROVISIONAL_ARREST', '2025-04-10', 'RUNNING', 0, null],
    ]);
    expect(clocks([at('ARREST', '2025-03-01')], '2025-04-11')).toEqual([
      ['PROVISIONAL_ARREST', '2025-04-10', 'OVERDUE', -1, null],
    ]);
    expect(clocks([at('ARREST', '2024-02-10')], '2024-02-10').map(([, due]) => due)).toEqual([
      '2024-02-28',
      '2024-03-21',
    ]);
  });

  test('a request or a release in that country meets it, what another country does not', () => {
    const arrest = at('ARREST', '2025-03-01');
    for (const kind of ['SURRENDER_REQUESTED', 'RELEASE', 'SURRENDERED', 'SURRENDER_REFUSED'] as const) {
      expect(clocks([arrest, at(kind, '2025-03-20')], '2025-06-01')).toEqual([
        ['PROVISIONAL_ARREST', '2025-04-10', 'MET', null, '2025-03-20'],
      ]);
      expect(clocks([arrest, at(kind, '2025-03-20', 'GE')], '2025-03-21')[0]?.[2]).toBe('RUNNING');
    }
  });

  test('a second arrest runs for itself, and one at home has no such clock', () => {
    const facts = [
      at('ARREST', '2025-03-01'),
      at('RELEASE', '2025-04-10'),
      at('ARREST', '2025-06-01'),
      at('ARREST', '2025-07-01', 'AZ'),
    ];
    expect(clocks(facts, '2025-06-11')).toEqual([
      ['PROVISIONAL_ARREST', '2025-07-11', 'RUNNING', 30, null],
      ['PROVISIONAL_ARREST', '2025-04-10', 'MET', null, '2025-04-10'],
    ]);
  });

  test('of a country whose period nobody has entered it is told that none is known', () => {
    const [line] = deadlinesOf(red, [at('ARREST', '2025-03-01', 'PK')], '2025-03-02', LAW);
    expect(line).toMatchObject({ kind: 'PROVISIONAL_ARREST', due: null, daysLeft: null, isChecked: false });
    expect(line && isLapsing(line)).toBe(true);
  });
});

describe('the validity', () => {
  const valid = (state: 'PUBLISHED' | 'SUSPENDED' | 'WITHDRAWN' | 'DRAFT', today: string) =>
    deadlinesOf({ state, validTo: '2027-08-31' }, [], today, LAW);

  test('is announced in its last six months to the day, runs on its last day, and is over on the next', () => {
    expect(valid('PUBLISHED', '2027-02-27').map((day) => isLapsing(day))).toEqual([false]);
    expect(valid('PUBLISHED', '2027-02-28').map((day) => isLapsing(day))).toEqual([true]);
    expect(valid('PUBLISHED', '2027-08-31')).toMatchObject([{ state: 'RUNNING', daysLeft: 0 }]);
    expect(valid('SUSPENDED', '2027-09-01')).toMatchObject([
      { state: 'OVERDUE', daysLeft: -1, isNear: true },
    ]);
  });

  test('does not run before publication nor after the end', () => {
    expect(valid('DRAFT', '2027-08-31')).toEqual([]);
    expect(valid('WITHDRAWN', '2027-08-31')).toEqual([]);
  });
});

test('over all days of a century the days left are those of the calendar, and fall by one from day to day', () => {
  fc.assert(
    fc.property(fc.nat(36_500), fc.nat(60), (days, later) => {
      const on = addDays('2000-01-01', days);
      const law: CountryRule[] = [
        {
          kind: 'PROVISIONAL_ARREST',
          country: 'RU',
          days: 40,
          validFrom: '1990-01-01',
          validTo: null,
          source: null,
        },
      ];
      const [line] = deadlinesOf(red, [at('ARREST', on)], addDays(on, later), law);
      expect(line?.daysLeft).toBe(40 - later);
      expect(daysBetween(on, line?.due ?? '')).toBe(40);
    }),
  );
});

test('each entry of the file of periods has a country, days and an answer to who has checked it', () => {
  for (const { kind, country, days, source } of periods) {
    expect(['DOCUMENTS', 'PROVISIONAL_ARREST']).toContain(kind);
    expect(country).toMatch(/^[A-Z]{2}$/u);
    expect(days).toBeGreaterThan(0);
    expect(source === null || typeof source === 'string').toBe(true);
  }
  expect(new Set(periods.map(({ kind, country, validFrom }) => `${kind}${country}${validFrom}`)).size).toBe(
    periods.length,
  );
});
