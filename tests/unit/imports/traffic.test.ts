import { describe, expect, test } from 'vitest';
import { mappingProblems } from '../../../server/imports/import-problems.ts';
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

  test('of which one has only a year begin in that year, and on no day of it', async () => {
    const drafts = await draftsOfFile(
      [
        'Zəng edən;Zəng edilən;Tarix;Müddət',
        '0501000001;0501000002;2023;30',
        '0501000001;0501000002;03.02.2024;5',
        '0501000001;0501000002;;5',
      ].join('\n'),
    );
    expect(drafts[0]?.links).toMatchObject([{ count: 3, validFrom: '2023', validTo: '2024-02-03' }]);
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

describe('an extract of one phone', () => {
  const EXTRACT = [
    'Zəng növü;Telefon nömrəsi;Kontakt;Tarix;Müddət',
    'Gələn;0501000002;Sınaq;01.02.2024;10',
    'Gedən;0501000002;Sınaq;03.02.2024;20',
    'Buraxılmış;0501000003;;04.02.2024;0',
    'Gedən;;;04.02.2024;5',
    'yuxarı;0501000004;;04.02.2024;5',
  ].join('\n');

  test('is known by its heading, and its number is asked for', async () => {
    const { suggestion } = await inspectionOf(EXTRACT);
    expect(suggestion.kind).toBe('CALLS');
    expect(suggestion.columns.map(({ meaning }) => meaning)).toEqual([
      'DIRECTION',
      'OTHER_SIDE',
      'IGNORE',
      'HAPPENED_ON',
      'DURATION',
    ]);
    const mapping = { ...suggestion, source: 'Sınaq telefonu' };
    expect(mappingProblems(mapping).map(({ field }) => field)).toEqual(['own']);
    expect(mappingProblems({ ...mapping, own: 'nömrə' }).map(({ field }) => field)).toEqual(['own']);
    expect(mappingProblems({ ...mapping, own: '050 100 00 01' })).toEqual([]);
  });

  test('links the number of the phone with those that its rows name', async () => {
    const drafts = await draftsOfFile(EXTRACT, { change: { own: '050 100 00 01' } });
    const good = drafts.filter((draft) => !isRefused(draft));
    expect(good.flatMap(({ links }) => links)).toMatchObject([
      { from: 'PHONE:+994501000001', to: 'PHONE:+994501000002', count: 2, seconds: 30 },
      { from: 'PHONE:+994501000001', to: 'PHONE:+994501000003', count: 1 },
    ]);
    const refused = drafts.filter((draft) => isRefused(draft));
    expect(refused.map(({ remarks }) => remarks.find(({ isRefused: is }) => is)?.column)).toEqual([
      'Telefon nömrəsi',
      'Zəng növü',
    ]);
  });
});

describe('a statement of one account', () => {
  const paid = async (csv: string) => {
    const { suggestion } = await inspectionOf(csv);
    expect(suggestion.kind).toBe('PAYMENTS');
    const drafts = await draftsOfFile(csv, { change: { own: 'TEST0000001' } });
    return drafts.flatMap(({ links, remarks }) => [
      ...links.map(({ from, to, amount }) => `${from.slice(-1)}>${to.slice(-1)} ${amount}`),
      ...remarks.filter(({ isRefused: is }) => is).map(({ text }) => text.en),
    ]);
  };

  test('says by two columns whether money came or went', async () => {
    expect(
      await paid(
        'Tarix;Qarşı tərəf;Mədaxil;Məxaric\n01.02.2024;TEST0000002;10,50;0\n01.02.2024;TEST0000003;;7',
      ),
    ).toEqual(['1>3 7.00', '2>1 10.50']);
  });

  test('says it by a minus', async () => {
    expect(
      await paid(
        'date,counterparty,amount\n2024-02-01,TEST0000002,5\n2024-02-01,TEST0000003,-7.25\n2024-02-01,TEST0000004,(8)',
      ),
    ).toEqual(['1>3 7.25', '1>4 8.00', '2>1 5.00']);
  });

  test('refuses a row with both', async () => {
    expect(await paid('date;counterparty;paid in;paid out\n2024-02-01;TEST0000002;5;6')).toEqual([
      'The row has two amounts. Remove one.',
    ]);
  });
});

test('a negative amount between two accounts went the other way, and that is said', async () => {
  const [draft] = await draftsOfFile('from,to,amount\nTEST0000001,TEST0000002,-5\n');
  expect(draft?.links).toMatchObject([{ from: 'BANK_ACCOUNT:TEST0000002', to: 'BANK_ACCOUNT:TEST0000001' }]);
  expect(draft?.remarks.map(({ text }) => text.en)).toContain(
    'The amount is negative; the money was taken to have gone the other way.',
  );
});
