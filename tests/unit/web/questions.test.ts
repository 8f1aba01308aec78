import { describe, expect, it } from 'vitest';
import { begin, changed, firstAsked, secondsFor, worked } from '../../../web/report/questions/asked.ts';

const asked = firstAsked('2026-11-30');

describe('a question', () => {
  it('begins with the last whole year', () => {
    expect([asked.from, asked.to]).toEqual(['2025-01-01', '2025-12-31']);
  });

  it('of cases lets go of ways that cases have not, and of filters by them', () => {
    const of = { ...asked, first: 'AGE' as const, second: 'SEX' as const };
    const filters = [
      { dimension: 'DISTRICT' as const, keys: ['AZ-BA'] },
      { dimension: 'STAGE' as const, keys: ['COURT'] },
    ];
    expect(changed({ ...of, filters }, { subject: 'CASES' })).toMatchObject({
      first: 'YEAR',
      second: null,
      filters: [{ dimension: 'STAGE', keys: ['COURT'] }],
    });
  });

  it('is told apart by time once, and never twice by the same', () => {
    expect(secondsFor({ ...asked, first: 'YEAR' })).not.toContain('MONTH');
    expect(secondsFor(asked)).not.toContain('COUNTRY');
    expect(changed({ ...asked, second: 'YEAR' }, { first: 'MONTH' }).second).toBeNull();
  });
});

describe('a change', () => {
  it('is taken back and brought again, until another is made', () => {
    const one = worked(begin(asked), { is: 'change', part: { second: 'AGE' } });
    const undone = worked(one, { is: 'undo' });
    expect(undone.asked).toEqual(asked);
    expect(worked(undone, { is: 'redo' }).asked).toEqual(one.asked);
    const other = worked(undone, { is: 'change', part: { first: 'SEX' } });
    expect(worked(other, { is: 'redo' })).toBe(other);
  });

  it('before the first is none', () => {
    const work = begin(asked);
    expect(worked(work, { is: 'undo' })).toBe(work);
  });
});
