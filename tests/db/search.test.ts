import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { keyNames } from '../../server/search/key-names.ts';
import { link } from '../../seed/builders/facts.ts';
import { placeRecord, place } from '../../seed/builders/organisations.ts';
import { personRecord, type NameForm } from '../../seed/builders/people.ts';
import { thing, type ThingKind, HOLDING } from '../../seed/builders/things.ts';
import { codesOf, startApp, type TestApp } from '../support/app.ts';
import {
  groupIn,
  inventedName,
  legalName,
  newCase,
  noticeOn,
  personIn,
  type TestCase,
} from '../support/builders.ts';
import { hitsOf, NOTHING, peopleFound, SEARCH, searched } from '../support/search.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  // The database plans a statement when it is first asked; that is no test's time.
  await searched(app, await app.signInAs('ANALYST'), 'anybody');
});
afterAll(() => app.close());

const analystWithCase = async () => {
  const analyst = await app.signInAs('ANALYST');
  return { analyst, file: await newCase(app.run, [{ user: analyst }]) };
};

const digits = (): string => String(Math.floor(Math.random() * 1e9)).padStart(9, '0');

/** A thing that a person has, in the compartment of the case. */
const thingOf = (file: TestCase, holder: string, kind: ThingKind, value: string, scheme?: string) => {
  const id = newUlid();
  return {
    id,
    rows: [
      thing({ id, kind, value, ...(scheme ? { scheme } : {}) }),
      link(HOLDING[kind], newUlid(), holder, id, file.stamp),
    ],
  };
};

describe('the search for a name works', () => {
  test('words in any order, a beginning and one mistake find the person; the whole word comes before the beginning', async () => {
    const { analyst, file } = await analystWithCase();
    const [family, given] = [inventedName(), inventedName()];
    const whole = personIn(file, { name: `${family} ${given}` });
    const longer = personIn(file, { name: `${family}lu ${given}` });
    await file.plant(whole, longer);
    expect(await peopleFound(app, analyst, `${given} ${family}`)).toEqual([whole.id, longer.id]);
    expect(await peopleFound(app, analyst, family.slice(0, 9))).toHaveLength(2);
    expect(await peopleFound(app, analyst, `${family.slice(0, 6)}ö${family.slice(7)}`)).toContain(whole.id);
    expect(await peopleFound(app, analyst, `${family} ${inventedName()}`)).toEqual([]);
  });

  test('a name is found however a clerk, a Russian office or a passport has written its letters', async () => {
    const { analyst, file } = await analystWithCase();
    const rest = inventedName();
    const suspect = personIn(file, { name: `Şıxəliyeva ${rest}` });
    await file.plant(suspect);
    for (const text of ['ŞIXƏLİYEVA', 'Shikhaliyeva', 'sixeliyeva', 'Şixəliyeva', 'Шихалиева', 'Шыхәлијева'])
      expect(await peopleFound(app, analyst, `${text} ${rest}`), text).toEqual([suspect.id]);
  });

  test('a name that is recorded in Cyrillic or Arabic script is found in Latin letters, and the reverse', async () => {
    const { analyst, file } = await analystWithCase();
    const names: [NameForm, string][] = [
      [{ text: 'Гурбангулиев Фейзулла', script: 'Cyrl', kind: 'TRANSLITERATED' }, 'Qurbanquliyev Feyzulla'],
      [{ text: 'Tağıbəyov Müslümxan', script: 'Latn', kind: 'LEGAL' }, 'Тагибеков Муслимхан'],
      [{ text: 'محمد رضا کریمی', script: 'Arab', kind: 'LEGAL' }, 'محمد كريمي'],
    ];
    for (const [name, typed] of names) {
      const suspect = personIn(file, { names: [name] });
      await file.plant(suspect);
      expect(await peopleFound(app, analyst, typed), typed).toContain(suspect.id);
    }
  });

  test('a person with three spellings is one hit, under the spelling that fits', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    const names = [
      legalName(name),
      { ...legalName(`${name}a`), kind: 'ALIAS' as const },
      { ...legalName(`${name}b`), kind: 'MRZ' as const },
    ];
    const suspect = personIn(file, { names });
    await file.plant(suspect);
    const hits = hitsOf(await searched(app, analyst, `${name}b`), 'PERSON');
    expect(hits.map(({ id, matched }) => [id, matched])).toEqual([[suspect.id, `${name}b`]]);
  });

  test('a hit says who it is, in which of the reader’s cases, and why it was found', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    await file.plant(personIn(file, { name }));
    expect(hitsOf(await searched(app, analyst, name), 'PERSON')).toMatchObject([
      {
        matched: name,
        why: { az: expect.stringMatching(/./u), en: expect.stringMatching(/./u) },
        sex: 'M',
        birth: { text: '1987-05' },
        nationality: { code: 'AZ' },
        cases: [{ id: file.id, number: file.number }],
        roles: ['SUSPECT'],
      },
    ]);
  });

  test('pages follow one another and leave nobody out', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    const people = Array.from({ length: 5 }, () => personIn(file, { name }));
    await file.plant(...people);
    const pages = [0, 2, 4].map(async (after) => searched(app, analyst, name, { first: 2, after }));
    const [one, two, three] = await Promise.all(pages);
    expect([one, two, three].map((page) => page?.groups[0]?.hasMore)).toEqual([true, true, false]);
    expect([one, two, three].map((page) => page?.groups[0]?.count)).toEqual([5, 5, 5]);
    const ids = [one, two, three].flatMap((page) => hitsOf(page ?? NOTHING, 'PERSON').map(({ id }) => id));
    expect(ids.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
  });

  test.each(['x', ' ', '-', '?*~', '" OR 1'])('%j finds nobody and breaks nothing', async (text) => {
    const { analyst } = await analystWithCase();
    expect(await searched(app, analyst, text)).toEqual(NOTHING);
  });
});

describe('the search for a number works', () => {
  test.each<[string, ThingKind, string | undefined, (n: string) => string, (n: string) => string, string]>([
    [
      'a phone as one dials it at home',
      'PHONE',
      undefined,
      (n) => `+994${n}`,
      (n) => `0${n.slice(0, 2)} ${n.slice(2, 5)} ${n.slice(5)}`,
      'phone number',
    ],
    [
      'a phone from its beginning',
      'PHONE',
      undefined,
      (n) => `+994${n}`,
      (n) => `+994${n.slice(0, 7)}`,
      'phone number',
    ],
    [
      'a plate without its dashes',
      'VEHICLE',
      undefined,
      (n) => `10-ZX-${n.slice(0, 3)}`,
      (n) => `10zx${n.slice(0, 3)}`,
      'number plate',
    ],
    [
      'a FİN in small letters',
      'IDENTIFIER',
      'AZ_FIN',
      (n) => `TS${n.slice(0, 5)}`,
      (n) => `ts${n.slice(0, 5)}`,
      'FİN',
    ],
    ['an IMEI', 'HANDSET', undefined, (n) => `000000${n}`, (n) => `000000${n}`, 'IMEI'],
  ])('%s', async (_what, kind, scheme, held, typed, why) => {
    const { analyst, file } = await analystWithCase();
    const number = `5${digits().slice(1)}`;
    const holder = personIn(file, { name: inventedName() });
    const { id, rows } = thingOf(file, holder.id, kind, held(number), scheme);
    await file.plant(holder, ...rows);
    const answer = await searched(app, analyst, typed(number));
    expect(hitsOf(answer, 'PERSON')).toMatchObject([
      { id: holder.id, matched: held(number), why: { en: why } },
    ]);
    expect(hitsOf(answer, 'THING')).toMatchObject([
      {
        id,
        element: { label: held(number) },
        people: [{ id: holder.id }],
        cases: [{ id: file.id }],
        why: { en: why },
      },
    ]);
  });

  test('a case is found by its number and by words of its title, a notice by its number', async () => {
    const { analyst, file } = await analystWithCase();
    const suspect = personIn(file, { name: inventedName() });
    const notice = noticeOn(file, suspect.id, file.scope, [['PUBLISHED', '2025-03-01']]);
    await file.plant(suspect, notice);
    expect(hitsOf(await searched(app, analyst, file.number), 'CASE')).toMatchObject([
      { id: file.id, case: { number: file.number }, element: null },
    ]);
    expect(hitsOf(await searched(app, analyst, `sinaq ${file.id}`), 'CASE')).toMatchObject([{ id: file.id }]);
    expect(hitsOf(await searched(app, analyst, `N-${notice.id}`), 'NOTICE')).toMatchObject([
      { id: notice.id, notice: { number: `N-${notice.id}` }, people: [{ id: suspect.id }] },
    ]);
  });

  test('a group and a place are found by a word of their title, a country and a district by a name in four languages', async () => {
    const { analyst, file } = await analystWithCase();
    const word = inventedName();
    const [group, placeId] = [groupIn(file, [], { titleAz: `${word} dəstəsi` }), newUlid()];
    await file.plant(
      group,
      place(placeId),
      placeRecord(
        { id: newUlid(), of: placeId, title: `${word}, mənzil 7`, placeKind: 'FLAT', country: 'TR' },
        file.stamp,
      ),
    );
    const answer = await searched(app, analyst, word);
    expect(hitsOf(answer, 'GROUP').map(({ id }) => id)).toEqual([group.id]);
    expect(hitsOf(answer, 'PLACE').map(({ id }) => id)).toEqual([placeId]);
    for (const text of ['Türkiye', 'turkiy', 'Турция'])
      expect(
        hitsOf(await searched(app, analyst, text), 'PLACE').map(({ matched }) => matched),
        text,
      ).toContain('Türkiyə');
    expect(hitsOf(await searched(app, analyst, 'Agcabedi'), 'PLACE').map(({ matched }) => matched)).toContain(
      'Ağcabədi rayonu',
    );
  });
});

describe('the filters', () => {
  test('leave those who fit and count the values of each filter as if it alone were open', async () => {
    const { analyst, file } = await analystWithCase();
    const second = await newCase(app.run, [{ user: analyst }], { mainCountry: 'PK' });
    const name = inventedName();
    const man = personIn(file, { name });
    const woman = personIn(file, { name, sex: 'F', birth: '1999', citizenship: 'TR' });
    const elsewhere = personIn(second, { name, role: 'WITNESS_IN', birth: '1950-01-02' });
    await file.plant(man, woman);
    await second.plant(elsewhere);
    const ids = async (filter: Record<string, unknown>) =>
      (await peopleFound(app, analyst, name, { filter })).toSorted();
    expect(await ids({ sexes: ['F'] })).toEqual([woman.id]);
    expect(await ids({ nationalities: ['TR'] })).toEqual([woman.id]);
    expect(await ids({ caseIds: [second.id] })).toEqual([elsewhere.id]);
    expect(await ids({ countries: ['PK'] })).toEqual([elsewhere.id]);
    expect(await ids({ roles: ['SUSPECT'] })).toEqual([man.id, woman.id].toSorted());
    expect(await ids({ bornFrom: 1987, bornTo: 1987 })).toEqual([man.id]);
    expect(await ids({ bornTo: 1960, sexes: ['M'] })).toEqual([elsewhere.id]);
    expect(await ids({ kinds: ['CASE'] })).toEqual([]);
    const { facets } = await searched(app, analyst, name, { filter: { sexes: ['F'] } });
    const valuesOf = (facet: string) => facets.find((each) => each.name === facet)?.values;
    expect(valuesOf('SEX')).toEqual([
      { value: 'M', count: 2 },
      { value: 'F', count: 1 },
    ]);
    expect(valuesOf('NATIONALITY')).toEqual([{ value: 'TR', count: 1 }]);
    expect(valuesOf('CASE')).toEqual([{ value: file.id, count: 1 }]);
  });

  test('a hundred and more is all that is told of a large number', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    await file.plant(...Array.from({ length: 120 }, () => personIn(file, { name })));
    const { groups, facets } = await searched(app, analyst, name);
    expect(groups[0]?.count).toBe(101);
    expect(facets.find((facet) => facet.name === 'SEX')?.values).toEqual([{ value: 'M', count: 101 }]);
  });
});

describe('names from before there were keys', () => {
  test('are found in every script once the start has given them keys, which it does once', async () => {
    const { analyst, file } = await analystWithCase();
    const rest = inventedName();
    const suspect = personIn(file, { name: `Quliyev ${rest}` });
    await file.plant(suspect);
    await app.change('MATCH (r:Record {id: $id})-[:NAMED]->(n:Name) REMOVE n.keys, n.search', {
      id: suspect.recordId,
    });
    await app.change('MATCH (k:NameKeys) DELETE k', {});
    expect(await peopleFound(app, analyst, `Кулиев ${rest}`)).toEqual([]);
    expect(await keyNames(app.run)).toBeGreaterThan(0);
    expect(await peopleFound(app, analyst, `Кулиев ${rest}`)).toEqual([suspect.id]);
    expect(await keyNames(app.run)).toBe(0);
  });
});

describe('who may find', () => {
  test('the analyst of another case finds no name, number, title, count or suggestion', async () => {
    const { analyst, file } = await analystWithCase();
    const stranger = await app.signInAs('ANALYST');
    await newCase(app.run, [{ user: stranger }]);
    const [name, word, number] = [inventedName(), inventedName(), `+99455${digits().slice(0, 7)}`];
    const suspect = personIn(file, { name });
    const notice = noticeOn(file, suspect.id, file.scope, [['PUBLISHED', '2025-03-01']]);
    const phone = thingOf(file, suspect.id, 'PHONE', number);
    await file.plant(suspect, notice, groupIn(file, [], { titleAz: word }), ...phone.rows);
    for (const text of [
      name,
      name.slice(0, 8),
      word,
      number,
      number.slice(0, 10),
      file.number,
      `N-${notice.id}`,
    ]) {
      expect((await searched(app, analyst, text)).groups, text).not.toEqual([]);
      expect(await searched(app, stranger, text), text).toEqual(NOTHING);
    }
  });

  test('sixty hidden namesakes and near namesakes change neither the answer nor its order nor a count', async () => {
    const { analyst, file } = await analystWithCase();
    const others = await newCase(app.run);
    const name = inventedName();
    const people = [name, `${name}a`, `${name.slice(0, 5)}${name.slice(6)}`].map((text) =>
      personIn(file, { name: text }),
    );
    await file.plant(...people);
    const questions = [name, name.slice(0, 9), `${name.slice(0, 7)}ü${name.slice(8)}`];
    const ask = () => Promise.all(questions.map(async (text) => searched(app, analyst, text)));
    const before = await ask();
    const letters = 'abcdefghijklmnopqrstuvyz';
    await others.plant(
      ...Array.from({ length: 60 }, (_, i) => {
        const at = i % name.length;
        const near = `${name.slice(0, at)}${letters[i % letters.length] ?? ''}${name.slice(at + 1)}`;
        return personIn(others, { name: i % 2 === 0 ? name : near });
      }),
    );
    expect(await ask()).toEqual(before);
    expect(before.map((answer) => hitsOf(answer, 'PERSON').map(({ id }) => id)[0])).toEqual(
      questions.map(() => people[0]?.id),
    );
  });

  test('a number of which only a hidden fact tells is not found, though its phone is known', async () => {
    const { analyst, file } = await analystWithCase();
    const others = await newCase(app.run);
    const [shared, theirs] = [`+99450${digits().slice(0, 7)}`, `+99451${digits().slice(0, 7)}`];
    const [mine, holder] = [
      personIn(file, { name: inventedName() }),
      personIn(others, { name: inventedName() }),
    ];
    const phone = thingOf(file, mine.id, 'PHONE', shared);
    await file.plant(mine, ...phone.rows);
    await others.plant(
      holder,
      link('USES', newUlid(), holder.id, phone.id, others.stamp),
      ...thingOf(others, holder.id, 'PHONE', theirs).rows,
    );
    const answer = await searched(app, analyst, shared);
    expect(hitsOf(answer, 'PERSON').map(({ id }) => id)).toEqual([mine.id]);
    expect(hitsOf(answer, 'THING')[0]?.people).toMatchObject([{ id: mine.id }]);
    expect(await searched(app, analyst, theirs)).toEqual(NOTHING);
  });

  test('who holds more compartments than the index takes clauses finds as much, and no more', async () => {
    const { analyst, file } = await analystWithCase();
    const [others, name] = [await newCase(app.run), inventedName()];
    const [mine, theirs] = [personIn(file, { name }), personIn(others, { name })];
    await file.plant(mine);
    await others.plant(theirs);
    await app.change(
      `MATCH (u:User {id: $user}) UNWIND range(1, 1200) AS i
       CREATE (u)-[:MEMBER {level: 'READ', identity: false, source: false}]->(c:Case {id: $many + i})-[:HOLDS]->(:Compartment {id: 'case:' + $many + i, kind: 'CASE'})`,
      { user: analyst.id, many: newUlid() },
    );
    expect(await peopleFound(app, analyst, name)).toEqual([mine.id]);
  });

  test('a name that was corrected is no longer found', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    const suspect = personIn(file);
    const corrected = { ...file.stamp, supersededAt: '2025-06-01T09:00:00.000Z' };
    await file.plant(
      suspect,
      personRecord({ id: newUlid(), of: suspect.id, names: [legalName(name)] }, corrected),
    );
    expect(await searched(app, analyst, name)).toEqual(NOTHING);
  });

  test('once a visible record protects a person she is found under no name that another record gives', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    const victim = personIn(file, { name });
    await file.plant(victim);
    expect(await peopleFound(app, analyst, name)).toEqual([victim.id]);
    await file.plant(personRecord({ id: newUlid(), of: victim.id, pseudonym: 'V-417' }, file.stamp));
    expect(await searched(app, analyst, name)).toEqual(NOTHING);
  });

  test('what was opened last is shown anew only while it may be seen', async () => {
    const { analyst, file } = await analystWithCase();
    const others = await newCase(app.run);
    const [mine, theirs] = [
      personIn(file, { name: inventedName() }),
      personIn(others, { name: inventedName() }),
    ];
    await file.plant(mine);
    await others.plant(theirs);
    const query =
      'query ($ids: [ID!]!) { stillVisible(ids: $ids) { id kind element { label } case { number } } }';
    const opened = [file.id, theirs.id, newUlid(), others.id, mine.id];
    const ids = async () =>
      (await app.read<{ stillVisible: { id: string }[] }>(analyst, query, { ids: opened })).stillVisible.map(
        ({ id }) => id,
      );
    expect(await ids()).toEqual([file.id, mine.id]);
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m', {
      user: analyst.id,
      id: file.id,
    });
    expect(await ids()).toEqual([]);
  });

  test('the trail has who was found and never what was typed', async () => {
    const { analyst, file } = await analystWithCase();
    const name = inventedName();
    const suspect = personIn(file, { name });
    await file.plant(suspect);
    await searched(app, analyst, name);
    const lines = (await app.auditOf(analyst)).filter(({ action }) => action === 'search:read');
    expect(lines).toMatchObject([{ outcome: 'DONE', ids: [suspect.id], purpose: 'feature test' }]);
    expect(JSON.stringify(lines)).not.toContain(name);
  });
});

describe('the search refuses', () => {
  test('a text of more than two hundred characters', async () => {
    const analyst = await app.signInAs('ANALYST');
    const answer = await app.ask(analyst, SEARCH, { text: 'a'.repeat(201) });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(answer.text).not.toContain('aaaa');
  });

  test('a filter by what is no case, and one of more values than anybody chooses', async () => {
    const analyst = await app.signInAs('ANALYST');
    for (const filter of [{ caseIds: ['no id'] }, { nationalities: Array.from({ length: 51 }, () => 'AZ') }])
      expect(codesOf(await app.ask(analyst, SEARCH, { text: 'anybody', filter }))).toEqual(['BAD_INPUT']);
  });

  test('more than twenty ids of what was opened, and what is no id', async () => {
    const analyst = await app.signInAs('ANALYST');
    const query = 'query ($ids: [ID!]!) { stillVisible(ids: $ids) { id } }';
    for (const ids of [Array.from({ length: 21 }, newUlid), ['no id']])
      expect(codesOf(await app.ask(analyst, query, { ids }))).toEqual(['BAD_INPUT']);
  });
});
