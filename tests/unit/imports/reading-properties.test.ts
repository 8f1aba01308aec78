import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { IMPORT_KINDS, MEANINGS } from './all-meanings.ts';
import { draftsOf } from '../../../server/imports/mapping/drafts.ts';
import { readDate } from '../../../server/imports/mapping/read-date.ts';
import { FileProblem } from '../../../server/imports/reading/file-problem.ts';
import { inspect } from '../../../server/imports/reading/inspect.ts';
import { openTable } from '../../../server/imports/reading/open-table.ts';
import { unguardCell } from '../../../server/imports/reading/guarded-cell.ts';
import { refusedRowsCsv } from '../../../server/imports/reading/refused-rows.ts';
import { inspectionOf, isRefused } from './a-file.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Reads bytes with any mapping; how many rows there were, how many went in and how many did not. */
const countsOf = async (
  bytes: Uint8Array,
  kind: (typeof IMPORT_KINDS)[number],
  meanings: readonly (typeof MEANINGS)[number][],
): Promise<{ rows: number; units: number } | null> => {
  try {
    const table = await openTable({ bytes, fileName: 'a' });
    const { rows, suggestion } = await inspect(table, kind);
    const columns = meanings.map((meaning, position) => ({ position, meaning, detail: null }));
    let units = 0;
    for await (const draft of draftsOf(table, { ...suggestion, kind, columns }))
      units += isRefused(draft)
        ? 1
        : Math.max(1, ...draft.links.map(({ rows: behind }) => behind?.count ?? 1));
    return { rows, units };
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
};

const meanings = fc.array(fc.constantFrom(...MEANINGS), { maxLength: 6 });
const kinds = fc.constantFrom(...IMPORT_KINDS);

test('no bytes at all make reading fail with anything but a problem of the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      kinds,
      meanings,
      async (bytes, kind, columns) => {
        await countsOf(bytes, kind, columns);
      },
    ),
    { numRuns: 300 },
  );
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Aydan Sınaqova', '0501000001', '31.02.1990', 'TEST0A1', '12,50', '__proto__', '', '-', 'AZN', '2024-01-01'),
); // prettier-ignore

test('each row is taken in or refused, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }), fc.constantFrom('PEOPLE', 'EDGES', 'NOTICES'), meanings, async (rows, kind, columns) => {
      const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\n');
      const counts = await countsOf(new TextEncoder().encode(`Ad Soyad;a;b;c;d;e\n${quoted}\n`), kind, columns);
      if (counts !== null) expect(counts.units).toBe(counts.rows);
    }),
    { numRuns: 300 },
  );
}); // prettier-ignore

test('the rows of traffic are all behind links or refused', async () => {
  const number = fc.constantFrom('0501000001', '0501000002', '0501000003', 'x', '');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }), async (calls) => {
      const table = await openTable({
        bytes: new TextEncoder().encode(
          `from;to;duration\n${calls.map((ends) => `${ends.join(';')};1`).join('\n')}\n`,
        ),
        fileName: 'a.csv',
      });
      const { rows, suggestion } = await inspect(table, 'CALLS');
      let behind = 0;
      for await (const draft of draftsOf(table, suggestion))
        behind += isRefused(draft) ? 1 : draft.links.reduce((sum, link) => sum + (link.rows?.count ?? 0), 0);
      expect(behind).toBe(rows);
    }),
  );
});

test('a day that is written is the day that is read, whichever way round', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = day.split('-');
        expect(readDate(day, 'DAY_FIRST')).toMatchObject({ value: { from: day, to: day } });
        expect(readDate(`${number}.${month}.${year}`, 'DAY_FIRST')).toMatchObject({ value: { from: day } });
        expect(readDate(`${month}/${number}/${year}`, 'MONTH_FIRST')).toMatchObject({ value: { from: day } });
      },
    ),
  );
});

test('what is guarded against formulas comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^['=+@\-a-z]{1,6}$/u), async (text) => {
      const csv = refusedRowsCsv(
        'CSV',
        ['Ad Soyad', 'Qeyd'],
        [{ row: 2, cells: ['Aydan', text], problems: [] }],
        'az',
      );
      const { samples } = await inspectionOf(csv);
      expect(samples).toEqual([['Aydan', text]]);
      expect(unguardCell('Aydan')).toBe('Aydan');
    }),
  );
});
