import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { checkedFile } from '../../../server/files/checked-file.ts';
import { fileProblem } from '../../../server/files/file-problems.ts';
import { createReader } from '../../../server/imports/reading/reader.ts';
import { aZip } from '../../support/files.ts';
import { workbookOf, zipOf, type ZipEntry } from '../imports/a-zip.ts';

const { faulty } = fileProblem;
const text = (value: string) => ({ value, type: String });
const BOOK = await writeWorkbook([
  { sheet: 'Qeyd', data: [[text('Nothing here')]] },
  {
    sheet: 'Zənglər',
    data: [
      [text('Nömrə'), text('Gün')],
      [null, null],
      [text('0501000001'), { value: new Date('2025-03-01T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }],
      [text('=HYPERLINK("http://x")'), text('<b>x</b>')],
    ],
  },
]).toBuffer();
const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ad</t></is></c></row>';
const check = (bytes: Uint8Array, fileName = 'cədvəl.xlsx') =>
  checkedFile({ fileName, hadPath: false, bytes: Buffer.from(bytes) });
const withPart = (...more: ZipEntry[]) => check(zipOf(workbookOf(ROW, more)));
const relations = (one: string): ZipEntry => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  content: `<Relationships>${one}</Relationships>`,
});

describe('a workbook', () => {
  test('is known by its content, and has to be called what it is', () => {
    expect(check(BOOK)).toEqual({ type: 'XLSX', problem: null });
    expect(check(zipOf(workbookOf(ROW)))).toEqual({ type: 'XLSX', problem: null });
    expect(check(BOOK, 'a.csv')).toEqual({ type: null, problem: fileProblem.named('XLSX', ['.xlsx']) });
    expect(check(Buffer.from('ad;gün\n'), 'a.xlsx').type).toBeNull();
    expect(check(aZip(), 'a.xlsx').problem).toBe(fileProblem.unknown);
  });

  test('may have links that a reader follows, and none that are fetched', () => {
    const link = (kind: string) =>
      relations(
        `<Relationship Id="r" Type="http://x/relationships/${kind}" Target="http://x" TargetMode="External"/>`,
      );
    expect(withPart(link('hyperlink')).problem).toBeNull();
    expect(withPart(link('image')).problem).toBe(faulty.REACHES);
    expect(withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }).problem).toBe(
      faulty.REACHES,
    );
    expect(withPart({ name: 'xl/connections.xml', content: '<a/>' }).problem).toBe(faulty.REACHES);
  });

  test.each([
    ['a program', 'xl/vbaProject.bin'],
    ['a macro sheet of old', 'xl/macrosheets/sheet1.xml'],
    ['a control', 'xl/activeX/activeX1.xml'],
    ['an object of another program', 'xl/embeddings/oleObject1.bin'],
  ])('is refused with %s in it', (_what, name) => {
    expect(withPart({ name, content: 'x' }).problem).toBe(faulty.MACROS);
  });

  test('that says it has macros is refused also when it is called otherwise', () => {
    const kinds = {
      name: '[Content_Types].xml',
      content:
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    };
    expect(withPart(kinds).problem).toBe(faulty.MACROS);
  });

  test('is refused when it is locked, grows, holds an archive, is cut off, or anything lies before, between or behind its parts', () => {
    const whole = Buffer.from(zipOf(workbookOf(ROW)));
    const locked = zipOf(workbookOf(ROW).map((entry) => ({ ...entry, isLocked: true })));
    expect(check(locked).problem).toBe(faulty.LOCKED);
    expect(withPart({ name: 'xl/media/a.xml', content: new Uint8Array(20_000_000) }).problem).toBe(
      faulty.GROWS,
    );
    expect(withPart({ name: 'xl/a.zip', content: 'x' }).problem).toBe(faulty.CARRIES);
    expect(check(whole.subarray(0, -30)).problem).toBe(faulty.BROKEN);
    expect(check(Buffer.concat([whole, Buffer.from('more')])).type).toBeNull();
    expect(check(Buffer.concat([whole, aZip()])).type).toBeNull();
    const old = Buffer.alloc(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(check(old).problem).toBe(fileProblem.oldTable);
  });
});

describe('a table that is looked at', () => {
  const reader = createReader();
  const page = (bytes: Uint8Array, sheet: string | null = null, from = 0) =>
    reader.page({ file: { bytes, fileName: 'a' }, sheet, from });

  test('gives its rows as text, each with its number in the file, and says which sheets there are', async () => {
    expect(await page(BOOK, 'Zənglər')).toEqual({
      sheets: ['Qeyd', 'Zənglər'],
      sheet: 'Zənglər',
      rows: [
        { row: 1, cells: ['Nömrə', 'Gün'] },
        { row: 3, cells: ['0501000001', '2025-03-01'] },
        { row: 4, cells: ['=HYPERLINK("http://x")', '<b>x</b>'] },
      ],
      total: 3,
      columns: 2,
      isCut: false,
    });
    expect((await page(BOOK)).sheet).toBe('Qeyd');
    await expect(page(BOOK, 'Yoxdur')).rejects.toThrow(/no sheet of that name/u);
  });

  test('gives so many rows at once, and says how many there are', async () => {
    const lines = Array.from({ length: 450 }, (_, at) => `${at};ə${'x'.repeat(700)}`).join('\n');
    const bytes = Buffer.from(lines, 'utf8');
    const first = await page(bytes);
    expect([first.rows.length, first.total, first.sheets]).toEqual([200, 450, []]);
    expect(first.rows[0]?.cells[1]).toHaveLength(501);
    const last = await page(bytes, null, 400);
    expect(last.rows.map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, at) => 401 + at));
  });

  test('that cannot be read says what to do', async () => {
    await expect(page(Buffer.from(BOOK.subarray(0, BOOK.length - 300)))).rejects.toThrow(/damaged/u);
  });
});
