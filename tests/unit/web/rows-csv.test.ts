import { describe, expect, it } from 'vitest';
import { rowsCsv } from '../../../web/network/table/rows-csv.ts';

const mark = { headings: ['Export', 'Handling'] as const, number: 'AAAAA-11111', marking: 'H1 H0' };
const row = (id: string, name: string, kind: string) => ({
  id,
  cells: { name: { text: name }, kind: { text: kind } },
});

describe('the table as a file', () => {
  it('has the columns that are shown, in their order, and the mark in every row', async () => {
    const rows = [row('1', 'Sınaqov, Elçin', 'Person'), row('2', '+994557001001', 'Phone')];
    expect(await rowsCsv(['Kind', 'Name'], ['kind', 'name'], rows, mark)).toBe(
      '\uFEFFKind,Name,Export,Handling\n' +
        'Person,"Sınaqov, Elçin",AAAAA-11111,H1 H0\n' +
        'Phone,+994557001001,AAAAA-11111,H1 H0\n',
    );
  });

  it('runs nothing that a name would have a sheet compute', async () => {
    const file = await rowsCsv(['Name'], ['name'], [row('1', '=HYPERLINK("http://x")', 'Person')], mark);
    expect(file).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
