import { describe, expect, test } from 'vitest';
import type { RowDraft } from '../../../server/imports/draft.ts';
import { draftsOfFile, isRefused, saidOf } from './a-file.ts';

const HEADING = 'Ad Soyad;Doğum tarixi;FİN;Telefon;Vətəndaşlıq;Rol;Qeyd';

const rowOf = async (row: string): Promise<RowDraft | undefined> =>
  (await draftsOfFile(`${HEADING}\n${row}\n`))[0];

describe('a row is refused, and told what to mend', () => {
  test.each([
    ['a day that never was', 'Aydan Sınaqova;31.02.1990;;;;;', 'The date “31.02.1990” does not exist.'],
    ['a year of two digits', 'Aydan Sınaqova;03.05.87;;;;;', 'The century of “03.05.87” is not known.'],
    ['a name without letters', '-;1990;;;;;', 'The name has no letters.'],
    ['no name at all', ';1990;TEST0A1;;;;', 'There is no name.'],
    ['a FİN that is too short', 'Aydan Sınaqova;;TEST;;;;', 'A FİN has 7 digits or Latin letters.'],
    ['a role that nobody has', 'Aydan Sınaqova;;;;;kəndli;', 'The role is not known.'],
    ['more cells than headings', 'Aydan Sınaqova;;;;;;a;b', 'The row has 8 cells, the heading 7.'],
    ['a name longer than any', `${'A'.repeat(201)};;;;;;`, 'The name is longer than 200 characters.'],
  ])('%s', async (_what, row, said) => {
    const draft = await rowOf(row);
    expect(isRefused(draft)).toBe(true);
    expect(saidOf(draft).join(' ')).toContain(said);
    expect(draft?.people).toEqual([]);
    expect(draft?.cells?.join(';')).toBe(row);
  });
});

describe('a row goes in, and what was mended is said', () => {
  test('O and I in a FİN become 0 and 1', async () => {
    const draft = await rowOf('Aydan Sınaqova;;TESTOI1;;;;');
    expect(draft?.things[0]?.key).toBe('IDENTIFIER:AZ_FIN:TEST011');
    expect(saidOf(draft)[0]).toContain('read as TEST011');
  });

  test('Cyrillic letters that look Latin become Latin in a FİN', async () => {
    expect((await rowOf('Aydan Sınaqova;;ТЕST0А1;;;;'))?.things[0]?.value).toBe('TEST0A1');
  });

  test('marks that turn the direction of writing go from a name', async () => {
    const draft = await rowOf('Aydan \u202Eavoqanıs\u202C;;;;;;');
    expect(draft?.people[0]?.names[0]?.text).toBe('Aydan avoqanıs');
    expect(saidOf(draft)[0]).toContain('direction of writing');
  });

  test('NULs go', async () => {
    expect((await rowOf('Ay\u0000dan Sınaqova;;;;;;x\u0000y'))?.people[0]).toMatchObject({
      names: [{ text: 'Aydan Sınaqova' }],
      note: 'xy',
    });
  });

  test('a country that no code names is left out', async () => {
    const draft = await rowOf('Aydan Sınaqova;;;;914;;');
    expect(draft?.people[0]?.citizenship).toBeUndefined();
    expect(saidOf(draft)[0]).toContain('The country is not known.');
    expect(isRefused(draft)).toBe(false);
  });

  test('a note is cut at ten thousand characters', async () => {
    const draft = await rowOf(`Aydan Sınaqova;;;;;;${'q'.repeat(10_001)}`);
    expect(draft?.people[0]?.note).toHaveLength(10_000);
    expect(saidOf(draft)[0]).toContain('cut off');
  });

  test('cells that are missing at the end are blank', async () => {
    const draft = await rowOf('Aydan Sınaqova;1990');
    expect(draft?.people[0]?.birth?.text).toBe('1990');
    expect(saidOf(draft)[0]).toContain('taken as blank');
  });

  test('a month in the place of the day is read the only way that it can be', async () => {
    const [draft] = await draftsOfFile('Ad Soyad;Doğum tarixi\nAydan Sınaqova;05/23/1990\n', {
      change: { dateOrder: 'DAY_FIRST' },
    });
    expect(draft?.people[0]?.birth?.from).toBe('1990-05-23');
    expect(saidOf(draft)[0]).toContain('the month stands first');
  });
});

describe('text stays text', () => {
  test('a tag, a formula and the name of every object are names and notes like others', async () => {
    const drafts = await draftsOfFile(
      'Mənbə ID;Ad Soyad;Qeyd\n__proto__;<b>Əli Sınaqov</b>;=cmd()\nconstructor;toString;@x\n',
    );
    expect(drafts.map(({ people: [person] }) => [person?.key, person?.names[0]?.text, person?.note])).toEqual(
      [
        ['source:__proto__', '<b>Əli Sınaqov</b>', '=cmd()'],
        ['source:constructor', 'toString', '@x'],
      ],
    );
    expect(drafts.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  test('a heading may be called anything, twice', async () => {
    const [draft] = await draftsOfFile('__proto__,Ad Soyad,Qeyd,Qeyd\nx,Aydan Sınaqova,a,b\n');
    expect(draft?.people[0]?.note).toBe('a\nb');
  });
});

test('two names on one FİN are said to be two, and both go in', async () => {
  const drafts = await draftsOfFile(
    'Ad Soyad;FİN\nAydan Sınaqova;TEST0A1\nSınaqova Aydan;TEST0A1\nElçin Nümunəyev;TEST0A1\n',
  );
  expect(drafts.map((draft) => draft.people[0]?.key)).toEqual(['row:2', 'row:3', 'row:4']);
  expect(drafts.map((draft) => saidOf(draft).length)).toEqual([0, 0, 1]);
  expect(saidOf(drafts[2])[0]).toContain('Row 2 has this number under another name');
});

test('a link is handed out with the later of its ends, and one that leads nowhere is left out', async () => {
  const drafts = await draftsOfFile(
    'ID;Ad Soyad;Əlaqəli ID;Əlaqə növü\nA;Aydan Sınaqova;B;bacı\nB;Elçin Sınaqov;Z;dost\n',
  );
  expect(drafts.map(({ links }) => links)).toEqual([
    [],
    [{ type: 'RELATED_TO', from: 'source:A', to: 'source:B', detail: 'bacı' }],
  ]);
  expect(saidOf(drafts[1])[0]).toContain('no other row that goes in has this id');
});

test('a name in parts, one in a passport line and one in Cyrillic are names of one person', async () => {
  const [draft] = await draftsOfFile(
    'Soyad,Ad,Ata adı,MRZ,ФИО\nSınaqova,Aydan,Elçin qızı,P<AZESINAQOVA<<AYDAN<<<<,Сынагова Айдан\n',
  );
  expect(draft?.people[0]?.names).toEqual([
    {
      text: 'Sınaqova Aydan Elçin qızı',
      script: 'Latn',
      kind: 'LEGAL',
      family: 'Sınaqova',
      given: 'Aydan',
      father: 'Elçin qızı',
    },
    { text: 'SINAQOVA AYDAN', script: 'Latn', kind: 'MRZ', family: 'SINAQOVA', given: 'AYDAN' },
    { text: 'Сынагова Айдан', script: 'Cyrl', kind: 'TRANSLITERATED' },
  ]);
});
