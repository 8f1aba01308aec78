import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayInBaku, daysBetween, isDay } from '../../../server/calendar.ts';
import { deadlinesOf, endOfPeriod, type LegalPeriod } from '../../../server/proceedings/legal-deadlines.ts';
import { rowOf } from './rows.ts';

const TWO_DAYS: LegalPeriod = {
  key: 'CHARGE',
  after: 'DETENTION',
  amount: 2,
  unit: 'DAYS',
  isRight: false,
  validFrom: '2000-01-01',
  validTo: null,
  source: null,
  titleAz: 'x',
  titleEn: 'x',
};

const stateOf = (facts: Parameters<typeof deadlinesOf>[0], today: string, key: string) => {
  const found = deadlinesOf(facts, today).find((deadline) => deadline.key === key);
  return found && { due: found.due, state: found.state, daysLeft: found.daysLeft, metOn: found.metOn };
};

describe('days of the calendar', () => {
  test('go over leap years and the ends of months', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-02-28', 2)).toBe('2026-03-02');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });

  test('a month ends on the day of the same number, or on its last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-10-31', 4)).toBe('2027-02-28');
    expect(addMonths('2026-11-15', 2)).toBe('2027-01-15');
  });

  test('the thirtieth of February is none', () => {
    expect(['2024-02-29', '2026-02-29', '2026-02-30', '2026-2-3', 'x'].map((day) => isDay(day))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('the day ends at midnight in Bakı, four hours before it does in Greenwich', () => {
    expect(dayInBaku(new Date('2026-11-28T19:59:59.000Z'))).toBe('2026-11-28');
    expect(dayInBaku(new Date('2026-11-28T20:00:00.000Z'))).toBe('2026-11-29');
  });
});

describe('a period of the law', () => {
  test('does not count the day on which it begins', () => {
    expect(endOfPeriod('2026-11-29', { amount: 20, unit: 'DAYS' })).toBe('2026-12-19');
    expect(endOfPeriod('2026-10-31', { amount: 4, unit: 'MONTHS' })).toBe('2027-02-28');
  });

  test('holds for what began while it was in force', () => {
    const detention = rowOf({ kind: 'DETENTION', on: '2026-05-10', personId: 'p' });
    const law = [
      { ...TWO_DAYS, validTo: '2026-05-10' },
      { ...TWO_DAYS, amount: 3, validFrom: '2026-05-11' },
    ];
    expect(deadlinesOf([detention], '2026-05-10', law)[0]?.due).toBe('2026-05-12');
    expect(deadlinesOf([{ ...detention, on: '2026-05-11' }], '2026-05-11', law)[0]?.due).toBe('2026-05-14');
  });

  test('without a source says that nobody has checked it', () => {
    const detention = rowOf({ kind: 'DETENTION', on: '2026-05-10' });
    expect(deadlinesOf([detention], '2026-05-10', [TWO_DAYS])[0]?.isChecked).toBe(false);
    const sourced = { ...TWO_DAYS, source: 'article 1' };
    expect(deadlinesOf([detention], '2026-05-10', [sourced])[0]).toMatchObject({
      isChecked: true,
      source: 'article 1',
    });
  });
});

describe('a detention', () => {
  const detention = rowOf({
    id: 'd',
    kind: 'DETENTION',
    on: '2026-01-30',
    until: '2026-02-28',
    personId: 'p',
  });
  const ends = (facts: Parameters<typeof deadlinesOf>[0], today: string) =>
    stateOf(facts, today, 'DETENTION_ENDS');

  test('runs until its last day, and is overdue on the next', () => {
    expect(ends([detention], '2026-02-28')).toMatchObject({ state: 'RUNNING', daysLeft: 0 });
    expect(ends([detention], '2026-03-01')).toMatchObject({ state: 'OVERDUE', daysLeft: -1 });
  });

  test('ends with a release, and goes on in one that prolongs it', () => {
    expect(ends([{ ...detention, releasedOn: '2026-02-10' }], '2026-03-01')).toMatchObject({
      state: 'MET',
      metOn: '2026-02-10',
    });
    const longer = rowOf({
      id: 'e',
      kind: 'DETENTION',
      on: '2026-02-27',
      until: '2026-04-30',
      personId: 'p',
      follows: ['d'],
    });
    const found = deadlinesOf([detention, longer], '2026-03-01').filter(
      ({ key }) => key === 'DETENTION_ENDS',
    );
    expect(found.map(({ factId, state }) => [factId, state])).toEqual([
      ['e', 'RUNNING'],
      ['d', 'MET'],
    ]);
  });

  test('asks for a charge, which one of somebody else and one that waits are not', () => {
    const charge = rowOf({ kind: 'CHARGE', on: '2026-01-31', personId: 'p' });
    const asks = (facts: Parameters<typeof deadlinesOf>[0]) => stateOf(facts, '2026-03-01', 'CHARGE')?.state;
    expect(asks([detention, charge])).toBe('MET');
    expect(asks([detention, { ...charge, personId: 'q' }])).toBe('OVERDUE');
    expect(asks([detention, { ...charge, approval: 'WAITING' }])).toBe('OVERDUE');
    expect(asks([detention, { ...charge, approval: 'APPROVED' }])).toBe('MET');
    expect(asks([{ ...charge, on: '2025-12-01' }, detention])).toBe('MET');
  });
});

describe('what follows from the rest', () => {
  test('an investigation is over with the next stage', () => {
    const stage = rowOf({ id: 's', kind: 'STAGE', stage: 'INVESTIGATION', on: '2026-07-01' });
    const court = rowOf({ id: 't', kind: 'STAGE', stage: 'COURT', on: '2026-10-01' });
    expect(stateOf([stage], '2026-10-31', 'INVESTIGATION')).toMatchObject({ due: '2026-11-01', daysLeft: 1 });
    expect(stateOf([stage, court], '2026-12-01', 'INVESTIGATION')).toMatchObject({ metOn: '2026-10-01' });
  });

  test('a right that was not used has lapsed and is nobody’s delay', () => {
    const decision = rowOf({ id: 'x', kind: 'DECISION', instance: 'FIRST', on: '2026-10-01' });
    expect(stateOf([decision], '2026-10-22', 'APPEAL')).toMatchObject({ state: 'LAPSED', daysLeft: null });
    const appeal = rowOf({ kind: 'APPEAL', on: '2026-10-20', follows: ['x'] });
    expect(stateOf([decision, appeal], '2026-10-22', 'APPEAL')?.state).toBe('MET');
  });

  test('what is overdue stands first, then what runs out soonest', () => {
    const late = rowOf({ id: 'a', kind: 'DETENTION', on: '2026-01-01', until: '2026-01-05', personId: 'p' });
    const soon = rowOf({ id: 'b', kind: 'DETENTION', on: '2026-01-08', until: '2026-01-12', personId: 'q' });
    const then = rowOf({ id: 'c', kind: 'DETENTION', on: '2026-01-08', until: '2026-02-12', personId: 'r' });
    const found = deadlinesOf([late, soon, then], '2026-01-09', []);
    expect(found.map(({ factId }) => factId)).toEqual(['a', 'b', 'c']);
  });
});
