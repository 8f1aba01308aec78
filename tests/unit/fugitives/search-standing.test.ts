import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../server/calendar.ts';
import { looseReleases, standingOf, type Happening } from '../../../server/fugitives/search-standing.ts';

const at = (kind: Happening['kind'], on: string, code = 'TR'): Happening => ({ kind, on, country: { code } });

describe('where a search stands', () => {
  test('nowhere while nothing has happened', () => {
    expect(standingOf([])).toEqual({ kind: 'NOT_LOCATED', on: null, country: null });
  });

  test('arrested, released on day 40, refused, arrested elsewhere, surrendered', () => {
    const facts = [
      at('SIGHTING', '2025-01-10', 'RU'),
      at('ARREST', '2025-03-01', 'RU'),
      at('RELEASE', '2025-04-10', 'RU'),
      at('SURRENDER_REFUSED', '2025-04-29', 'RU'),
      at('ARREST', '2025-06-01', 'GE'),
      at('SURRENDER_REQUESTED', '2025-06-05', 'GE'),
      at('SURRENDERED', '2025-07-10', 'GE'),
    ];
    expect(facts.map((_fact, last) => standingOf(facts.slice(0, last + 1)).kind)).toEqual([
      'SIGHTED',
      'HELD',
      'RELEASED',
      'REFUSED',
      'HELD',
      'SURRENDER_ASKED',
      'SURRENDERED',
    ]);
    expect(standingOf(facts)).toEqual({ kind: 'SURRENDERED', on: '2025-07-10', country: { code: 'GE' } });
  });

  test('what one country does or somebody sees says nothing while another holds the person', () => {
    const held = [at('ARREST', '2025-03-01', 'GE')];
    for (const later of [
      at('SIGHTING', '2025-03-02', 'AE'),
      at('RELEASE', '2025-03-03', 'RU'),
      at('SURRENDER_REFUSED', '2025-03-04', 'RU'),
      at('SURRENDER_REQUESTED', '2025-03-05', 'RU'),
    ])
      expect(standingOf([...held, later])).toMatchObject({ kind: 'HELD', on: '2025-03-01' });
  });

  test('is the same in whatever order the facts come', () => {
    const fact = fc
      .record({
        kind: fc.constantFrom<Happening['kind']>(
          'SIGHTING',
          'ARREST',
          'RELEASE',
          'SURRENDER_REQUESTED',
          'SURRENDER_REFUSED',
          'SURRENDERED',
        ),
        day: fc.nat(400),
        code: fc.constantFrom('TR', 'RU', 'GE'),
      })
      .map(({ kind, day, code }) => at(kind, addDays('2024-02-01', day), code));
    fc.assert(
      fc.property(
        fc.uniqueArray(fact, { maxLength: 12, selector: ({ on, kind }) => `${on}${kind}` }),
        (facts) => {
          expect(standingOf(facts.toReversed())).toEqual(standingOf(facts));
        },
      ),
    );
  });
});

test('a release without an arrest in its country is loose, also a second one', () => {
  const row = [at('ARREST', '2025-03-01', 'RU'), at('RELEASE', '2025-04-10', 'RU')];
  expect(looseReleases(row)).toBe(0);
  expect(looseReleases([...row, at('RELEASE', '2025-04-11', 'RU')])).toBe(1);
  expect(looseReleases([...row, at('RELEASE', '2025-04-11', 'GE')])).toBe(1);
  expect(looseReleases(row.slice(1))).toBe(1);
});
