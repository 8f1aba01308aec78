import { describe, expect, test } from 'vitest';
import { draftsOfFile, inspectionOf, isRefused, saidOf } from './a-file.ts';

describe('notices in the shape of the public API', () => {
  const notice = (more: object): object => ({
    forename: 'AYDAN',
    name: 'SINAQOVA',
    date_of_birth: '1987/05/03',
    entity_id: '2026/90001',
    nationalities: ['AZ'],
    _links: { self: { href: 'https://api.example/notices/v1/yellow/2026-90001' } },
    ...more,
  });

  test('a list gives a person and a notice for each', async () => {
    const list = JSON.stringify({
      total: 3,
      _embedded: { notices: [notice({}), notice({ name: 'NÜMUNƏYEV' }), notice({ entity_id: '2026/90002', date_of_birth: '1990', nationalities: ['914'] })] },
    }); // prettier-ignore
    const drafts = await draftsOfFile(list, { fileName: 'notices.json' });
    expect(drafts[0]).toMatchObject({
      people: [
        {
          key: 'source:2026/90001',
          names: [{ text: 'SINAQOVA AYDAN', family: 'SINAQOVA', given: 'AYDAN' }],
          birth: { from: '1987-05-03' },
          citizenship: 'AZ',
        },
      ],
      notices: [{ person: 'source:2026/90001', number: '2026/90001', colour: 'YELLOW' }],
    });
    expect(isRefused(drafts[1])).toBe(true);
    expect(saidOf(drafts[1])[0]).toContain('Row 1 has a notice of this number');
    expect(drafts[2]?.people[0]?.birth?.precision).toBe('YEAR');
    expect(saidOf(drafts[2])[0]).toContain('The country is not known');
  });

  test('the detail gives who asks and why', async () => {
    const detail = JSON.stringify(
      notice({
        _links: {},
        sex_id: 'F',
        place_of_birth: 'Izmir ',
        distinguishing_marks: 'scar',
        arrest_warrants: [{ issuing_country_id: 'TR', charge: 'Human trafficking' }],
      }),
    );
    const [draft] = await draftsOfFile(detail, { fileName: 'notice.json' });
    expect(draft?.people[0]).toMatchObject({
      sex: 'F',
      birthPlace: 'Izmir',
      note: 'scar\ncharge: Human trafficking',
    });
    // Neither the day of the publication nor the purpose is said: none is invented.
    expect(draft?.notices).toEqual([
      { person: 'source:2026/90001', number: '2026/90001', colour: 'RED', requestedBy: 'TR' },
    ]);
  });

  test('a table tells by its heading where somebody was born, and goes in without what is no place', async () => {
    const [first, second] = await draftsOfFile(
      `Ad Soyad;Doğum tarixi;Doğum yeri\nAydan Sınaqova;1987;Şəki rayonu\nElçin Sınaqov;1990;${'x'.repeat(121)}\n`,
    );
    expect(first?.people).toMatchObject([{ birth: { text: '1987' }, birthPlace: 'Şəki rayonu' }]);
    expect(second?.people[0]?.birthPlace).toBeUndefined();
    expect(isRefused(second)).toBe(false);
    expect(saidOf(second)[0]).toContain('at most 120 characters');
  });

  test('a table of notices is read by its headings', async () => {
    const [first, second] = await draftsOfFile(
      'Bildiriş nömrəsi;Ad Soyad;Rəng;Sorğu edən ölkə;Dərc tarixi\n2026/9;Aydan Sınaqova;qırmızı;Türkiyə;03.05.2024\n2026/9;Elçin Sınaqov;mavi;;\n',
    );
    expect(first?.notices).toEqual([
      { person: 'row:2', number: '2026/9', colour: 'RED', requestedBy: 'TR', publishedOn: '2024-05-03' },
    ]);
    expect(isRefused(second)).toBe(true);
  });

  test('a day of publication that is only a month or a year is not made a day, and the end of the validity is its last day, both said', async () => {
    const drafts = await draftsOfFile(
      'Bildiriş nömrəsi;Ad Soyad;Dərc tarixi;Etibarlıdır\n2026/1;Aydan Sınaqova;2024;2029\n2026/2;Elçin Sınaqov;03.2024;03.05.2029\n',
      {
        change: {
          kind: 'NOTICES',
          columns: [
            { position: 0, meaning: 'NOTICE_NUMBER' },
            { position: 1, meaning: 'NAME' },
            { position: 2, meaning: 'VALID_FROM' },
            { position: 3, meaning: 'VALID_TO' },
          ],
        },
      },
    );
    expect(drafts.map(({ notices }) => notices[0])).toEqual([
      { person: 'row:2', number: '2026/1', colour: 'RED', publishedIn: '2024', validTo: '2029-12-31' },
      { person: 'row:3', number: '2026/2', colour: 'RED', publishedIn: '2024-03', validTo: '2029-05-03' },
    ]);
    expect(saidOf(drafts[0]).join(' ')).toMatch(/goes in without it.+last day of that month or year/u);
    expect(saidOf(drafts[1]).join(' ')).not.toContain('last day of that month or year');
  });

  test('a table of links keeps a year or a month as it stands', async () => {
    const [first, second] = await draftsOfFile(
      'source,target,type,since,until\nAydan,Elçin,brother,2019,05.2021\nAydan,Leyla,brother,2018-2020,03.05.2022\n',
      {
        change: {
          kind: 'EDGES',
          columns: [
            { position: 0, meaning: 'FROM' },
            { position: 1, meaning: 'TO' },
            { position: 2, meaning: 'LINK_KIND' },
            { position: 3, meaning: 'VALID_FROM' },
            { position: 4, meaning: 'VALID_TO' },
          ],
        },
      },
    );
    expect(first?.links).toMatchObject([{ validFrom: '2019', validTo: '2021-05' }]);
    expect(second?.links).toMatchObject([{ validFrom: '2018', validTo: '2022-05-03' }]);
  });
});

describe('FollowTheMoney entities', () => {
  const line = (id: string, schema: string, properties: object): string =>
    JSON.stringify({ id, schema, properties });

  const FILE = [
    line('l1', 'Family', { person: ['p1'], relative: ['p2'], relationship: ['sister'] }),
    line('p1', 'Person', { name: ['Aydan Sınaqova', 'Айдан Сынагова'], birthDate: ['1987-05'], birthPlace: ['Gəncə'], nationality: ['az'], phone: ['+994501000001'] }),
    line('__proto__', 'Person', { name: ['Elçin Sınaqov'] }),
    line('p2', 'Person', { name: ['Şəfəq Nümunəyeva'] }),
    line('c1', 'Company', { name: ['Nümunə MMC'] }),
    line('o1', 'Ownership', { owner: ['p1'], asset: ['c1'], startDate: ['2020'] }),
    line('d1', 'Passport', { holder: ['__proto__'], number: ['TEST00417'] }),
    line('l2', 'Associate', { person: ['p1'], associate: ['nobody'] }),
    line('x', 'Vessel', { name: ['Nümunə'] }),
    '{"id": "broken',
  ].join('\n'); // prettier-ignore

  test('are people, things and links between them, each link with the later of its ends', async () => {
    expect((await inspectionOf(FILE)).suggestion.kind).toBe('ENTITIES');
    const drafts = await draftsOfFile(FILE);
    expect(drafts).toHaveLength(10);
    expect(drafts[0]?.links).toEqual([]);
    expect(drafts[1]?.people[0]).toMatchObject({
      key: 'source:p1',
      names: [{ kind: 'LEGAL' }, { kind: 'TRANSLITERATED', script: 'Cyrl' }],
      birth: { from: '1987-05-01', to: '1987-05-31', precision: 'MONTH' },
      birthPlace: 'Gəncə',
      citizenship: 'AZ',
    });
    expect(drafts[3]?.links).toEqual([
      { type: 'RELATED_TO', from: 'source:p1', to: 'source:p2', detail: 'sister' },
    ]);
    expect(drafts[5]?.links).toMatchObject([{ type: 'OWNS', from: 'source:p1', validFrom: '2020' }]);
    expect(drafts[6]?.links).toEqual([
      { type: 'HOLDS_DOCUMENT', from: 'source:__proto__', to: 'DOCUMENT:TEST00417' },
    ]);
    expect(drafts.slice(7).map((draft) => isRefused(draft))).toEqual([true, true, true]);
  });
});

describe('a list of links', () => {
  test('ties people, numbers and accounts', async () => {
    const drafts = await draftsOfFile(
      'Kimdən;Kimə;Əlaqə növü\nAydan Sınaqova;Elçin Sınaqov;qardaş\nElçin  Sınaqov;0501000001;\nAydan Sınaqova;aydan sınaqova;\nAydan Sınaqova;Elçin Sınaqov;kürəkən\n',
    );
    expect(drafts.map(({ links: [link] }) => link?.type)).toEqual([
      'RELATED_TO',
      'USES',
      undefined,
      'ASSOCIATE_OF',
    ]);
    expect(drafts[0]?.links[0]?.to).toBe(drafts[1]?.links[0]?.from);
    expect(isRefused(drafts[2])).toBe(true);
    expect(saidOf(drafts[3])[0]).toContain('The kind of link is not known');
  });
});
