import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartJson } from '../../../server/exports/chart-json.ts';
import { elementsCsv, linesCsv } from '../../../server/exports/csv-tables.ts';
import { numberOf } from '../../../server/exports/export-mark.ts';
import { codesOf, strictest } from '../../../server/exports/handling.ts';
import { aChart, element, line, mark } from './charts.ts';

const rowsOf = (text: string): string[][] => parse(text, { bom: true });

describe('a table', () => {
  it('never has a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(aChart, (chart) => {
        for (const table of [elementsCsv(chart), linesCsv(chart)])
          for (const cell of rowsOf(table).flat()) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/u);
      }),
    );
  });

  it('has the number of the export and the handling codes in every row', () => {
    const chart = { mark, elements: [element('A'), element('B')], lines: [line('A', 'B')] };
    for (const table of [elementsCsv(chart), linesCsv(chart)])
      for (const row of rowsOf(table).slice(1)) expect(row.slice(-2)).toEqual(['ABCDE-FGHJK', 'H2 H1']);
  });

  it('names the ends of a line', () => {
    const chart = { mark, elements: [element('A'), element('B', { label: '=B' })], lines: [line('A', 'B')] };
    expect(rowsOf(linesCsv(chart))[1]?.slice(0, 5)).toEqual([
      'Şəxs A',
      "'=B",
      'CONTACTED',
      'CONFIRMED',
      'B2',
    ]);
  });
});

it('JSON gives the chart back as it was', () => {
  fc.assert(
    fc.property(aChart, (chart) => {
      expect(JSON.parse(chartJson(chart))).toMatchObject(JSON.parse(JSON.stringify(chart)) as object);
    }),
  );
});

describe('the marking', () => {
  it('names every restriction, what may not leave the unit first', () => {
    expect(codesOf(['H0', 'H3', null, 'H1', 'H2', 'H1'])).toEqual(['H2', 'H1', 'H3']);
    expect(codesOf([null, 'H0'])).toEqual(['H0']);
    expect(codesOf([])).toEqual(['H0']);
  });
  it('takes the strictest of what one thing carries', () => {
    expect(strictest(['H0', 'H1', 'H3'])).toBe('H1');
    expect(strictest([null])).toBeNull();
  });
  it('has a number that is the end of the id in the audit trail', () => {
    expect(numberOf('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBe('FFQ69-G5FAV');
  });
});
