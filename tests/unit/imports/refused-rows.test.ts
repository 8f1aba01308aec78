import { expect, test } from 'vitest';
import { refusedRowsCsv } from '../../../server/imports/reading/refused-rows.ts';
import { draftsOfFile, inspectionOf, isRefused } from './a-file.ts';

const FILE =
  'Ad Soyad;Doğum tarixi;Telefon;Qeyd\nAydan Sınaqova;31.02.1990;+994501000001;=cmd()\nElçin Sınaqov;1990;;a\n-;1990;;"\'=b"\n';

const refusedOf = async (language: 'az' | 'en'): Promise<string> => {
  const { header } = await inspectionOf(FILE);
  const refused = (await draftsOfFile(FILE)).filter((draft) => isRefused(draft));
  return refusedRowsCsv(
    'CSV',
    header,
    refused.map(({ row, cells = [], remarks }) => ({
      row,
      cells,
      problems: remarks.filter((remark) => remark.isRefused),
    })),
    language,
  );
};

test('refused rows are given with their number, column and reason in the language asked', async () => {
  const english = await inspectionOf(await refusedOf('en'));
  expect(english.rows).toBe(2);
  expect(await refusedOf('en')).toContain('The date “31.02.1990” does not exist.');
  expect(await refusedOf('az')).toContain('“31.02.1990” tarixi mövcud deyil.');
});

test('nothing in them runs in a spreadsheet', async () => {
  const cells = (await refusedOf('az')).split('\n').flatMap((line) => line.split(','));
  expect(cells.filter((cell) => /^"?[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test('mended, they can be imported by themselves as the file was', async () => {
  const mended = (await refusedOf('az'))
    .replace('31.02.1990', '28.02.1990')
    .replace(/^-|^'-/mu, 'Şəfəq Nümunəyeva');
  expect((await inspectionOf(mended)).header).toEqual((await inspectionOf(FILE)).header);
  const drafts = await draftsOfFile(mended);
  expect(drafts.map(({ people: [person] }) => [person?.names[0]?.text, person?.note])).toEqual([
    ['Aydan Sınaqova', '=cmd()'],
    ['Şəfəq Nümunəyeva', "'=b"],
  ]);
  expect(drafts[0]?.things).toMatchObject([{ key: 'PHONE:+994501000001' }]);
});

test('lines of JSON are given in one column and can be mended there', async () => {
  const bad = '{"id":"p1","schema":"Person","properties":{"name":["-"]}}';
  const [draft] = await draftsOfFile(bad);
  const csv = refusedRowsCsv(
    'JSON_LINES',
    ['id', 'schema', 'name'],
    [{ row: 1, cells: draft?.cells ?? [], problems: [] }],
    'az',
  );
  const [mended] = await draftsOfFile(csv.replace('[""-""]', '[""Aydan Sınaqova""]'));
  expect(mended?.people[0]).toMatchObject({ key: 'source:p1', names: [{ text: 'Aydan Sınaqova' }] });
});
