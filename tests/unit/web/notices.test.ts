import { describe, expect, it } from 'vitest';
import {
  filteredNotices,
  hidingCountries,
  NO_NOTICE_FILTER,
  type NoticeRow,
} from '../../../web/notices/notice-filter.ts';
import { validityOf } from '../../../web/notices/notice-validity.ts';

const TODAY = '2026-11-23';

const notice = (id: string, over: Partial<NoticeRow>, ...countries: string[]): NoticeRow => ({
  id,
  number: id,
  colour: 'RED',
  state: 'PUBLISHED',
  isOurs: true,
  purpose: 'PROSECUTION',
  validTo: null,
  person: { id, kind: 'Person', label: id, isProtected: false },
  requestedBy: { code: 'AZ', name: { az: 'Azərbaycan', en: 'Azerbaijan' } },
  case: null,
  presumedCountries: countries.map((code) => ({
    country: { code, name: { az: code, en: code } },
    certainty: 'PRESUMED',
    grade: 'B2',
    since: null,
  })),
  ...over,
});

describe('the validity of a notice', () => {
  it('is warned of in the half year before it ends', () => {
    expect(validityOf('2027-02-14', 'PUBLISHED', TODAY)).toEqual({ kind: 'LAPSES_IN', days: 83 });
    expect(validityOf('2027-05-25', 'PUBLISHED', TODAY)).toEqual({ kind: 'LAPSES_IN', days: 183 });
    expect(validityOf('2027-05-26', 'PUBLISHED', TODAY)).toEqual({ kind: 'QUIET' });
  });

  it('lasts through its last day', () => {
    expect(validityOf(TODAY, 'PUBLISHED', TODAY)).toEqual({ kind: 'LAPSES_TODAY' });
    expect(validityOf('2026-11-22', 'PUBLISHED', TODAY)).toEqual({ kind: 'LAPSED' });
  });

  it('no longer matters once the notice has ended', () => {
    for (const state of ['CANCELLED', 'WITHDRAWN', 'REFUSED', 'EXPIRED'] as const) {
      expect(validityOf('2026-12-01', state, TODAY)).toEqual({ kind: 'QUIET' });
    }
  });

  it('without an end needs no warning', () => {
    expect(validityOf(null, 'PUBLISHED', TODAY)).toEqual({ kind: 'NO_END' });
  });
});

describe('the list of notices', () => {
  const rows = [
    notice('N01', {}, 'TR'),
    notice('N09', { colour: 'BLUE' }, 'RU', 'TR'),
    notice('F01', { state: 'CANCELLED' }),
  ];
  const ids = (filter: Partial<typeof NO_NOTICE_FILTER>) =>
    filteredNotices(rows, { ...NO_NOTICE_FILTER, ...filter }).map(({ id }) => id);

  it('is narrowed by colour, state and any presumed country', () => {
    expect(ids({})).toEqual(['N01', 'N09', 'F01']);
    expect(ids({ country: 'TR' })).toEqual(['N01', 'N09']);
    expect(ids({ country: 'TR', colour: 'BLUE' })).toEqual(['N09']);
    expect(ids({ state: 'CANCELLED' })).toEqual(['F01']);
  });

  it('offers each hiding country once', () => {
    expect(hidingCountries(rows).map(({ code }) => code)).toEqual(['TR', 'RU']);
  });
});
