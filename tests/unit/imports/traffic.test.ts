import { describe, expect, test } from 'vitest';
import { rowsBehind } from '../../../server/imports/mapping/rows-behind.ts';
import { openTable } from '../../../server/imports/reading/open-table.ts';
import { bytesOf, draftsOfFile, inspectionOf, isRefused } from './a-file.ts';

const CALLS = [
  'Zəng edən;Zəng edilən;Tarix;Müddət',
  '0501000002;0501000001;03.02.2024 10:00:00;00:01:15',
  '0501000001;+994501000002;01.02.2024 09:00:00;30',
  '0501000001;102;01.02.2024 09:00:00;30',
  '0501000003;0501000001;05.02.2024;5',
].join('\n');

describe('calls', () => {
  test('are one link for two numbers, after the rows that are refused', async () => {
    const drafts = await draftsOfFile(CALLS);
    expect(drafts.map((draft) => isRefused(draft))).toEqual([true, false, false]);
    expect(drafts[0]?.row).toBe(4);
    expect(drafts[1]?.links).toEqual([
      {
        type: 'CONTACTED',
        from: 'PHONE:+994501000001',
        to: 'PHONE:+994501000002',
        count: 2,
        seconds: 105,
        validFrom: '2024-02-01',
        validTo: '2024-02-03',
        rows: { first: 2, last: 3, count: 2 },
      },
    ]);
  });

  test('can be read again by the two numbers, in either order', async () => {
    const table = await openTable({ bytes: bytesOf(CALLS), fileName: 'calls.csv' });
    const { suggestion } = await inspectionOf(CALLS);
    expect(suggestion.kind).toBe('CALLS');
    const ends = { from: 'PHONE:+994501000002', to: 'PHONE:+994501000001' };
    const behind = await rowsBehind(table, suggestion, ends);
    expect(behind.rows.map(([from]) => from)).toEqual(['0501000002', '0501000001']);
    expect(behind.isCut).toBe(false);
  });
});

describe('payments', () => {
  test('have a direction and a sum for each currency', async () => {
    const drafts = await draftsOfFile(
      [
        'Ödəyən,Benefisiar,Tarix,Məbləğ,Valyuta',
        'TEST0000001,TEST0000002,2024-01-01,"1.234,50",AZN',
        'TEST0000001,TEST0000002,2024-01-05,0.1,₼',
        'TEST0000001,TEST0000002,2024-01-03,20,USD',
        'TEST0000002,TEST0000001,2024-01-03,20,USD',
        'TEST0000002,TEST0000001,2024-01-03,çox,USD',
      ].join('\n'),
    );
    expect(drafts.map((draft) => isRefused(draft))).toEqual([true, false, false]);
    expect(drafts[1]?.links).toMatchObject([
      { type: 'PAID', amount: '1234.60', currency: 'AZN', count: 2, validTo: '2024-01-05' },
      { type: 'PAID', amount: '20.00', currency: 'USD', count: 1 },
    ]);
    expect(drafts[2]?.links).toMatchObject([
      { from: 'BANK_ACCOUNT:TEST0000002', to: 'BANK_ACCOUNT:TEST0000001' },
    ]);
  });

  test('to an IBAN whose check does not fit are refused', async () => {
    const drafts = await draftsOfFile('from,to,amount\nAZ00TEST00000000000000000000,TEST0000001,5\n');
    expect(drafts.map((draft) => isRefused(draft))).toEqual([true]);
  });
});
