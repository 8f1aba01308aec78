import { describe, expect, test } from 'vitest';
import { classifiedCsv, classifiedRows } from '../../../server/reports/ictip.ts';

const COUNTED = [
  { field: 'AllVictims', value: '', victims: 46 },
  { field: 'prs_Gender', value: 'Female', victims: 46 },
  { field: 'hte_Country, hte_Type = Exploitation', value: 'PK', victims: 'HIDDEN' as const },
  { field: 'vic_Vulnerabilities', value: '', victims: null },
];
const REPORT = [
  { id: 'A2', value: 152 },
  { id: 'A13', value: 10 },
  { id: 'A13.2', value: 'HIDDEN' as const },
  { id: 'A14', value: null },
];

describe('what is known by the elements of IC-TIP', () => {
  const rows = classifiedRows(COUNTED, REPORT);
  const of = (element: string, characteristic: string) =>
    rows
      .filter((row) => row.element === element && row.characteristic === characteristic)
      .map(({ value, count }) => [value, count]);

  test('is told by event, victim and perpetrator, hidden where it is hidden', () => {
    expect(of('EVENT', 'Offence')[0]).toEqual(['Trafficking in persons', 152]);
    expect(of('VICTIM', 'Sex')).toEqual([['Female', 46]]);
    expect(of('VICTIM', 'Country of exploitation')).toEqual([['PK', 'HIDDEN']]);
    expect(of('PERPETRATOR', 'Sex of the charged')).toEqual([
      ['Female', null],
      ['Male', 'HIDDEN'],
    ]);
  });

  test('says what nobody records, and of a year that is not whole that it is not known', () => {
    expect(of('REPORTING ENTITY', 'Type of organisation')).toEqual([['', null]]);
    expect(of('PERPETRATOR', 'Stage')).toContainEqual(['Committed for trial', null]);
    const none = classifiedRows(null, []);
    expect(none.every(({ count }) => count === null)).toBe(true);
    expect(none.filter(({ element }) => element === 'VICTIM').length).toBeGreaterThan(8);
  });

  test('is a table of which each row carries number and marking', () => {
    const file = {
      year: 2025,
      number: 'K7Q2-9XYZ',
      author: 'Sınaq',
      upTo: '2026-11-30',
      at: new Date('2026-11-30T10:00:00Z'),
      language: 'en' as const,
      places: new Map<string, { az: string; en: string }>(),
    };
    const [head, ...lines] = Buffer.from(classifiedCsv(rows, file)).toString('utf8').trim().split('\n');
    expect(head).toContain('Standard,Element,Characteristic,Value,Count');
    expect(lines).toHaveLength(rows.length);
    expect(lines.every((line) => line.includes('K7Q2-9XYZ'))).toBe(true);
    expect(lines.join('\n')).toContain('IC-TIP (2025),VICTIM,Country of exploitation,PK,hidden');
  });
});
