import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standardCounts, standardReport, standardRows, standardTables } from '../../server/reports/htcds.ts';
import type { CountedRow } from '../../server/reports/figures.ts';
import type { Question } from '../../server/reports/questions.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { SMALL, tablesOf } from '../../server/reports/report-tables.ts';
import { reportOf, type Figure } from '../../server/reports/reports.queries.ts';
import { suppressed } from '../../server/reports/suppression.ts';
import { isolated } from '../support/attack-on-tables.ts';
import { openWorld, type OpenWorld } from './open-world.ts';
import { exportWorld, type Exported } from './second-count.ts';
import { countedAgain } from './second-questions.ts';

const TODAY = lookedAtBy({}, new Date());
let world: OpenWorld;
let exported: Exported;
let counted: CountedRow[];
let figures: Figure[];
beforeAll(async () => {
  world = await openWorld();
  exported = await exportWorld(world);
  counted = await standardCounts(world.count(), 2025, TODAY);
  figures = await reportOf(world.count(), 2025, TODAY);
});
afterAll(() => world.close());

const again = (first: Question['first']): Record<string, number> =>
  countedAgain(exported, {
    subject: 'VICTIMS',
    from: '2025-01-01',
    to: '2025-12-31',
    first,
    second: null,
    filters: [],
  });
const numbersOf = (field: string): Record<string, number> =>
  Object.fromEntries(
    counted.filter(({ figure }) => figure === field).map(({ key, count }) => [key ?? '', count]),
  );
const renamed = (numbers: Record<string, number>, names: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([name, count]) => {
      const key = name.startsWith('FIRST ') ? name.slice(6) : null;
      return key === null ? [] : [[names[key] ?? key, count]];
    }),
  );

describe('the victims of 2025 by the fields of the standard', () => {
  test('are those of a count of its own over the exported world', () => {
    expect(numbersOf('ALL')).toEqual({ '?': again('SEX')['ALL'] });
    expect(numbersOf('Gender')).toEqual(renamed(again('SEX'), { F: 'Female', M: 'Male' }));
    expect(numbersOf('AgeBand')).toEqual(renamed(again('AGE')));
    expect(numbersOf('CountryOfExploitation')).toEqual(renamed(again('COUNTRY')));
    const forms = { SEXUAL: 'SexualExploitation', FORCED_LABOUR: 'ForcedLabour' };
    expect(numbersOf('TypeOfExploitation')).toEqual(renamed(again('FORM'), forms));
  });

  test('leave without a number below five, and none follows from them and the report', async () => {
    const rows = await standardReport(world.count(), 2025, TODAY);
    const numbers = (rows ?? []).map(({ victims }) => victims);
    expect(numbers.some((one) => typeof one === 'number' && one >= 5)).toBe(true);
    expect(numbers.filter((one) => typeof one === 'number' && one > 0 && one < 5)).toEqual([]);
    const tables = standardTables(counted, { year: 2025, figures });
    const hidden = suppressed(tables, SMALL.threshold);
    const there = suppressed(tablesOf(figures, 2025), SMALL.threshold);
    expect(isolated(tables, new Set([...hidden, ...there]), SMALL.threshold)).toEqual([]);
  });

  test('what the report hides is hidden here, and what nobody records is not known', () => {
    const rows = standardRows(counted, { year: 2025, figures });
    const of = (field: string, value: string) =>
      rows.find((one) => one.field === field && one.value === value)?.victims;
    expect(of('hte_Country, hte_Type = Exploitation', 'PK')).toBe('HIDDEN');
    expect(of('hte_Country, hte_Type = Exploitation', 'TR')).toBe(33);
    expect(of('vic_Vulnerabilities', '')).toBeNull();
  });

  test('of a year that is not wholly recorded are not known', async () => {
    expect(await standardReport(world.count(), 2010, TODAY)).toBeNull();
  });
});
