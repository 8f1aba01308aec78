import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  filteredNotices,
  hidingCountries,
  NO_NOTICE_FILTER,
  type NoticeRow,
} from '../../../web/notices/notice-filter.ts';
import {
  correctionInputOf,
  correctionOf,
  NO_BASIS,
  returnTo,
} from '../../../web/notices/notice-correction.ts';

const notice = (id: string, over: Partial<NoticeRow>, ...countries: string[]): NoticeRow => ({
  id,
  number: id,
  colour: 'RED',
  state: 'PUBLISHED',
  isOurs: true,
  purpose: 'PROSECUTION',
  validTo: null,
  missing: [],
  content: { basis: [] },
  withdrawFor: [],
  competingRequests: [],
  owner: null,
  standing: { kind: 'NOT_LOCATED', on: null, country: null },
  facts: [],
  deadlines: [],
  person: { id, kind: 'Person', label: id, isProtected: false },
  requestedBy: { code: 'AZ', name: { az: 'Azərbaycan', en: 'Azerbaijan' } },
  case: null,
  presumedCountries: countries.map((code) => ({
    country: { code, name: { az: code, en: code } },
    certainty: 'PRESUMED',
    grade: 'B2',
    since: null,
    sources: [],
  })),
  ...over,
});

const due = (
  day: string | null,
  state: 'RUNNING' | 'OVERDUE' = 'RUNNING',
): NoticeRow['deadlines'][number] => ({
  kind: 'VALIDITY',
  check: null,
  due: day,
  state,
  daysLeft: null,
  metOn: null,
  isNear: true,
  isChecked: true,
  source: null,
  country: null,
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

  it('is narrowed by case, officer and what is overdue', () => {
    const file = { id: 'c', number: 'K-1', title: { az: 'İş', en: 'Case' } };
    const more = [
      notice('N02', {
        case: file,
        owner: { officer: { id: 'U1', name: { az: 'A zabiti', en: 'Officer A' } } },
      }),
      notice('N03', { deadlines: [due('2026-11-01', 'OVERDUE')] }),
    ];
    const of = (filter: Partial<typeof NO_NOTICE_FILTER>) =>
      filteredNotices(more, { ...NO_NOTICE_FILTER, ...filter }).map(({ id }) => id);
    expect(of({ caseId: 'c' })).toEqual(['N02']);
    expect(of({ owner: 'U1' })).toEqual(['N02']);
    expect(of({ isOverdue: true })).toEqual(['N03']);
  });

  it('begins with what is to be withdrawn, then goes by the next day, an unknown day first and none last', () => {
    const urgent = [
      notice('none', {}),
      notice('late', { deadlines: [due('2027-02-14')] }),
      notice('soon', {
        deadlines: [{ ...due('2026-01-01'), metOn: '2025-12-01', state: 'MET' }, due('2026-12-01')],
      }),
      notice('unknown', { deadlines: [due(null)] }),
      notice('withdraw', { withdrawFor: ['SURRENDERED'] }),
    ];
    expect(urgent.toSorted(byUrgency).map(({ id }) => id)).toEqual([
      'withdraw',
      'unknown',
      'soon',
      'late',
      'none',
    ]);
  });
});

describe('correcting what a notice says', () => {
  const content = {
    id: 'v1',
    number: 'W-1',
    colour: 'RED',
    purpose: null,
    caveat: null,
    handling: 'H1',
    validTo: '2031-02-05',
    case: { id: 'c1', number: 'C-1', title: { az: 'iş', en: 'case' } },
    basis: [{ id: 'g1', kind: 'CHARGE', on: '2025-02-10', article: '144-1' }],
    earlier: 0,
    recordedAt: '2026-02-03T09:00:00.000Z',
    recordedBy: null,
  } as const;
  const said = {
    number: 'W-1',
    colour: 'RED',
    purpose: null,
    caveat: null,
    handling: 'H1',
    validTo: '2031-02-05',
  };

  it('leaves the case and the basis as they are unless others are chosen', () => {
    const values = correctionOf({ ...content, basis: [...content.basis] });
    expect(correctionInputOf(values)).toEqual({ ...said, caseId: null, basedOn: null });
    expect(correctionInputOf({ ...values, basedOn: NO_BASIS }).basedOn).toEqual([]);
    expect(correctionInputOf({ ...values, basedOn: 'g2', caseId: 'c2' })).toMatchObject({
      caseId: 'c2',
      basedOn: ['g2'],
    });
  });

  it('is undone by saying again what was said, basis and case too', () => {
    const before = { ...content, basis: [...content.basis] };
    expect(returnTo(before)).toEqual({ ...said, caseId: 'c1', basedOn: ['g1'] });
    expect(returnTo({ ...before, basis: [] }).basedOn).toEqual([]);
  });
});
