import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { workbookOf, zipOf } from './a-zip.ts';
import { draftsOfFile, inspectionOf, problemOf } from './a-file.ts';

const PEOPLE = await writeWorkbook([
  {
    sheet: 'Notes & others',
    data: [[{ value: 'Qeyd', type: String }], [{ value: 'Nothing here', type: String }]],
  },
  {
    sheet: 'Siyahı',
    data: [
      ['Ad Soyad', 'Doğum tarixi', 'Telefon', 'Pasport', 'Qeyd'].map((value) => ({ value, type: String })),
      [
        { value: 'Aydan Sınaqova', type: String },
        { value: new Date('1987-05-03T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        { value: 994501000001, type: Number },
        { value: '00041700', type: String },
        { value: '=cmd()', type: String },
      ],
      [
        { value: 'Elçin Sınaqov', type: String },
        { value: 1990, type: Number },
        { value: '0501000002', type: String },
        null,
        null,
      ],
    ],
  },
]).toBuffer();

describe('a spreadsheet', () => {
  test('is read from the sheet asked for, the first by itself', async () => {
    const first = await inspectionOf(PEOPLE, { fileName: 'a.xlsx' });
    expect(first.reading).toMatchObject({
      container: 'XLSX',
      sheets: ['Notes & others', 'Siyahı'],
      sheet: 'Notes & others',
      encoding: null,
    });
    expect(first.header).toEqual(['Qeyd']);
    await expect(inspectionOf(PEOPLE, { reading: { sheet: 'B' } })).rejects.toThrow(/no sheet of that name/u);
  });

  test('keeps dates as dates, numbers as digits, and text that looks like either as text', async () => {
    const file = { fileName: 'a.xlsx', reading: { sheet: 'Siyahı' } };
    const { samples } = await inspectionOf(PEOPLE, file);
    expect(samples[0]).toEqual(['Aydan Sınaqova', '1987-05-03', '994501000001', '00041700', '=cmd()']);
    const drafts = await draftsOfFile(PEOPLE, file);
    expect(drafts[0]).toMatchObject({
      row: 2,
      people: [{ birth: { from: '1987-05-03', precision: 'DAY' }, note: '=cmd()' }],
      things: [{ key: 'DOCUMENT:00041700' }, { key: 'PHONE:+994501000001' }],
      remarks: [],
    });
    expect(drafts[1]?.people[0]?.birth?.precision).toBe('YEAR');
  });

  test('gives what a formula came to, as text', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Ad Soyad</t></is></c></row><row r="2"><c r="A2" t="str"><f>CONCATENATE("Aydan"," S")</f><v>Aydan S</v></c></row>';
    const [draft] = await draftsOfFile(zipOf(workbookOf(sheet)));
    expect(draft?.people[0]?.names[0]?.text).toBe('Aydan S');
  });
});

describe('a spreadsheet is refused before it is unpacked when it', () => {
  const whole = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ad</t></is></c></row>';

  test('is cut off', async () => {
    expect(await problemOf(new Uint8Array(PEOPLE.subarray(0, PEOPLE.length - 300)))).toContain(
      'damaged or was cut off',
    );
    expect(await problemOf(new Uint8Array(PEOPLE.subarray(0, 10)))).toContain('damaged or was cut off');
  });

  test('grows beyond measure', async () => {
    const bomb = zipOf(workbookOf(whole, [{ name: 'xl/media/a.xml', content: new Uint8Array(20_000_000) }]));
    expect(bomb.length).toBeLessThan(50_000);
    expect(await problemOf(bomb)).toContain('grows beyond measure');
  });

  test('claims to be larger in all than may be', async () => {
    const many = Array.from({ length: 500 }, (_nothing, index) => ({
      name: `xl/media/${index}.xml`,
      content: 'x',
      declares: 1024 * 1024,
    }));
    expect(await problemOf(zipOf(workbookOf(whole, many)))).toContain('grows beyond measure');
  });

  test('has more entries than a workbook has', async () => {
    const many = Array.from({ length: 1001 }, (_nothing, index) => ({ name: `${index}.xml`, content: 'x' }));
    expect(await problemOf(zipOf(workbookOf(whole, many)))).toContain('grows beyond measure');
  });

  test('has an archive in it', async () => {
    expect(await problemOf(zipOf(workbookOf(whole, [{ name: 'xl/a.zip', content: 'x' }])))).toContain(
      'another archive inside',
    );
  });

  test('is locked, with a password of the archive or of Excel', async () => {
    const locked = workbookOf(whole).map((entry) => ({ ...entry, isLocked: true }));
    expect(await problemOf(zipOf(locked))).toContain('protected by a password');
    const compound = new Uint8Array(600);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(compound, 'a.xlsx')).toContain(
      'protected by a password or in the old .xls format',
    );
  });

  test('is an archive of something else', async () => {
    expect(await problemOf(zipOf([{ name: 'a.txt', content: 'x' }]))).toContain('not an Excel workbook');
  });
});

test('a directory that lies about a size cannot make a sheet grow', async () => {
  const entries = workbookOf('<row r="1"/>'.repeat(2_000_000));
  const lying = entries.map((entry) => ({
    ...entry,
    ...(entry.name.includes('sheet1') && { declares: 2000 }),
  }));
  expect(await problemOf(zipOf(lying))).not.toBeNull();
});
