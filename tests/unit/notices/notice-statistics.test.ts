import { describe, expect, it } from 'vitest';
import {
  medianOf,
  outcomeCounts,
  stepTimes,
  type SoughtLife,
} from '../../../server/board/notice-statistics.ts';
import { statisticsCsv } from '../../../server/board/statistics-file.ts';
import type { FugitiveFactKind } from '../../../server/graphql/types.generated.ts';

const life = (
  id: string,
  publishedOn: string | null,
  ...facts: [kind: FugitiveFactKind, on: string, code: string][]
): SoughtLife => ({
  noticeIds: [id],
  searchIds: [],
  caught: [],
  publishedOn,
  facts: facts.map(([kind, on, code]) => ({ kind, on, country: { code } })),
});
const days = (lives: SoughtLife[]) =>
  Object.fromEntries(
    stepTimes(lives).map(({ step, medianDays, measured, unknown }) => [
      step,
      [medianDays, measured, unknown],
    ]),
  );

describe('the statistics of notices', () => {
  it('count somebody who was arrested twice in a year as two arrests of one person', () => {
    const twice = life('A', '2025-01-01', ['ARREST', '2025-02-01', 'TR'], ['ARREST', '2025-09-01', 'TR']);
    const once = life('B', '2025-01-01', ['ARREST', '2025-03-01', 'TR'], ['SIGHTING', '2025-01-05', 'TR']);
    expect(outcomeCounts([twice, once])).toEqual([
      {
        kind: 'ARREST',
        year: 2025,
        country: { code: 'TR' },
        count: 3,
        people: 2,
        noticeIds: ['A', 'B'],
        searchIds: [],
      },
    ]);
  });

  it('count a search that ended with an arrest as one, unless that is recorded in the same country and year', () => {
    const caught = (on: string, code: string) => ({ searchId: `S-${on}`, on, country: { code } });
    const atHome: SoughtLife = {
      noticeIds: [],
      searchIds: ['S-2025-01-30'],
      caught: [caught('2025-01-30', 'AZ')],
      publishedOn: null,
      facts: [],
    };
    const recorded: SoughtLife = {
      ...life('A', '2025-01-01', ['ARREST', '2025-02-01', 'TR']),
      caught: [caught('2025-02-03', 'TR'), caught('2024-12-31', 'TR')],
    };
    const arrest = { kind: 'ARREST', count: 1, people: 1 };
    expect(outcomeCounts([atHome, recorded])).toEqual([
      { ...arrest, year: 2025, country: { code: 'AZ' }, noticeIds: [], searchIds: ['S-2025-01-30'] },
      { ...arrest, year: 2024, country: { code: 'TR' }, noticeIds: ['A'], searchIds: ['S-2024-12-31'] },
      { ...arrest, year: 2025, country: { code: 'TR' }, noticeIds: ['A'], searchIds: [] },
    ]);
    expect(stepTimes([atHome]).every(({ measured, unknown }) => measured + unknown === 0)).toBe(true);
  });

  it('give no median where nothing ended: not known is never 0', () => {
    expect(medianOf([])).toBeNull();
    expect(days([life('A', '2025-01-01')])['PUBLISHED_TO_ARREST']).toEqual([null, 0, 0]);
  });

  it('give 0 days where both happened on one day', () => {
    expect(days([life('A', '2025-01-01', ['ARREST', '2025-01-01', 'TR'])])['PUBLISHED_TO_ARREST']).toEqual([
      0, 1, 0,
    ]);
  });

  it.each([
    [[3], 3],
    [[1, 10], 5.5],
    [[9, 1, 4], 4],
    [[8, 2, 4, 6], 5],
  ])('take the middle of %j', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('measure a surrender from the arrest in the country that surrendered, over 29 February', () => {
    const moved = life(
      'A',
      '2023-12-31',
      ['ARREST', '2024-01-10', 'RU'],
      ['RELEASE', '2024-02-19', 'RU'],
      ['ARREST', '2024-02-28', 'GE'],
      ['SURRENDER_REQUESTED', '2024-02-29', 'GE'],
      ['SURRENDERED', '2024-03-05', 'GE'],
    );
    expect(days([moved])).toEqual({
      PUBLISHED_TO_ARREST: [10, 1, 0],
      ARREST_TO_REQUEST: [1, 1, 0],
      REQUEST_TO_SURRENDER: [5, 1, 0],
      ARREST_TO_SURRENDER: [6, 1, 0],
      REQUEST_TO_REFUSAL: [null, 0, 0],
    });
  });

  it('say of how many it is not recorded when the step began', () => {
    const lone = life('A', null, ['ARREST', '2025-01-02', 'TR'], ['SURRENDERED', '2025-02-01', 'GE']);
    expect(days([lone])).toMatchObject({
      PUBLISHED_TO_ARREST: [null, 0, 1],
      ARREST_TO_SURRENDER: [null, 0, 1],
    });
  });

  it('leave empty in the file what is not known, and no formula', () => {
    const lives = [life('A', null, ['ARREST', '2025-01-02', 'TR'])];
    const csv = statisticsCsv(
      { outcomes: outcomeCounts(lives), steps: stepTimes(lives), onlyFirst: null },
      new Map([['A', '=1+1']]),
    );
    expect(csv).toContain("ARREST,2025,TR,1,1,,,'=1+1,A");
    expect(csv).toContain("PUBLISHED_TO_ARREST,,,0,,,1,'=1+1,A");
  });
});

it('a file that does not count all notices says of how many it does, and one that does says nothing', () => {
  const csv = (onlyFirst: number | null) => statisticsCsv({ outcomes: [], steps: [], onlyFirst }, new Map());
  expect(csv(2000)).toContain('ONLY_FIRST_NOTICES_COUNTED,,,2000');
  expect(csv(null).trim().split('\n')).toHaveLength(1);
});
