import { describe, expect, test } from 'vitest';
import { bytesOf, draftsOfFile, inspectionOf, problemOf } from './a-file.ts';

const TABLE = 'Ad Soyad;Telefon\nŞəfəq Nümunəyeva;0501000001\nElçin Sınaqov;0501000002\n';

const joined = (first: readonly number[], rest: Uint8Array): Uint8Array =>
  new Uint8Array([...first, ...rest]);

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** One byte a letter by the pairs given; others are plain. */
const inCodePage = (text: string, pairs: Record<string, number>): Uint8Array =>
  new Uint8Array([...text].map((letter) => pairs[letter] ?? letter.charCodeAt(0)));

const cyrillic1251 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

describe('the encoding is found', () => {
  test.each([
    ['utf-8', false, bytesOf(TABLE)],
    ['utf-8', true, joined([0xef, 0xbb, 0xbf], bytesOf(TABLE))],
    ['utf-16le', true, joined([0xff, 0xfe], utf16(TABLE))],
    ['utf-16le', false, utf16(TABLE)],
  ])('%s, with a mark at the beginning: %s', async (encoding, hasBom, bytes) => {
    const { reading, header, samples } = await inspectionOf(bytes);
    expect(reading).toMatchObject({ container: 'CSV', encoding, hasBom, delimiter: ';' });
    expect(header).toEqual(['Ad Soyad', 'Telefon']);
    expect(samples[0]).toEqual(['Şəfəq Nümunəyeva', '0501000001']);
  });

  test('Turkish letters of one byte are told from Russian ones', async () => {
    const turkish = inCodePage('Ad Soyad;Şehir\nGülşen Örnekoğlu;İzmir\n', {
      Ş: 0xde, ş: 0xfe, ü: 0xfc, Ö: 0xd6, ğ: 0xf0, İ: 0xdd,
    }); // prettier-ignore
    expect(await inspectionOf(turkish)).toMatchObject({
      reading: { encoding: 'windows-1254' },
      samples: [['Gülşen Örnekoğlu', 'İzmir']],
    });
    expect(await inspectionOf(cyrillic1251('ФИО;Телефон\nПримерова Анна;0501000001\n'))).toMatchObject({
      reading: { encoding: 'windows-1251' },
      samples: [['Примерова Анна', '0501000001']],
      suggestion: { columns: [{ meaning: 'NAME' }, { meaning: 'PHONE' }] },
    });
  });

  test('another one can be asked for, if there is such', async () => {
    const bytes = cyrillic1251('ФИО\nПримерова Анна\n');
    expect(await inspectionOf(bytes, { reading: { encoding: 'windows-1254' } })).toMatchObject({
      header: ['ÔÈÎ'],
    });
    await expect(inspectionOf(bytes, { reading: { encoding: 'latin-5' } })).rejects.toThrow(/Choose one of/u);
  });
});

describe('the delimiter is found', () => {
  test.each([',', ';', '\t', '|'])('%j', async (delimiter) => {
    const table = ['Ad Soyad', 'Qeyd'].join(delimiter) + `\nAydan${delimiter}"a, b; c"\nElçin${delimiter}\n`;
    expect(await inspectionOf(table)).toMatchObject({ reading: { delimiter }, rows: 2 });
  });

  test('none for a table of one column', async () => {
    expect(await inspectionOf('Ad Soyad\nAydan Sınaqova\n')).toMatchObject({
      reading: { delimiter: null },
      rows: 1,
    });
  });

  test('the line that Excel writes for it is no row', async () => {
    expect(await inspectionOf('sep=|\nAd Soyad|Rayon\nAydan Sınaqova|Quba\n')).toMatchObject({
      header: ['Ad Soyad', 'Rayon'],
      rows: 1,
    });
  });
});

describe('the heading is found', () => {
  test('below a title and a blank line, and rows keep their numbers in the file', async () => {
    const [draft] = await draftsOfFile('Siyahı,,\n,,\nAd Soyad,Telefon,Rayon\nAydan Sınaqova,,Quba\n');
    expect(draft?.row).toBe(4);
  });

  test('columns have letters when there is none, and mean what their values look like', async () => {
    const { header, rows, suggestion } = await inspectionOf(
      'Aydan,+994501000001,03.05.1987\nElçin,0501000002,1990-01-02\n',
    );
    expect(header).toEqual(['A', 'B', 'C']);
    expect(rows).toBe(2);
    expect(suggestion.columns.map(({ meaning }) => meaning)).toEqual(['IGNORE', 'PHONE', 'BIRTH_DATE']);
  });

  test('two of one name are told apart', async () => {
    expect((await inspectionOf('Qeyd,Ad Soyad,Qeyd\na,b,c\n')).header).toEqual([
      'Qeyd',
      'Ad Soyad',
      'Qeyd (2)',
    ]);
  });
});

describe('a file that is no table is refused, with what to do', () => {
  test.each([
    ['blank', '\n \n', 'The table is empty.'],
    ['a heading alone', 'Ad Soyad;Telefon\n', 'a heading but no rows'],
    ['a quotation mark left open', 'Ad;Qeyd\na;"b\nc;d\n', 'quotation mark'],
    ['too many columns', `${Array.from({ length: 1_000_000 }, () => 'a').join(',')}\n1\n`, '1000000 columns'],
    ['JSON cut off', '{"entity_id": "2026/1", "na', 'cannot be read as JSON'],
    ['a PDF', '%PDF-1.7', 'This is a PDF'],
  ])('%s', async (_what, text, said) => {
    expect(await problemOf(text)).toContain(said);
  });
});

test('the day stands first unless the dates say otherwise', async () => {
  const orderOf = async (...dates: string[]): Promise<string> =>
    (await inspectionOf(`Ad Soyad;Doğum tarixi\n${dates.map((date) => `Aydan;${date}`).join('\n')}\n`))
      .suggestion.dateOrder;
  expect(await orderOf('03/05/1987')).toBe('DAY_FIRST');
  expect(await orderOf('03/05/1987', '03/25/1987')).toBe('MONTH_FIRST');
  expect(await orderOf('1987-05-03')).toBe('YEAR_FIRST');
});
