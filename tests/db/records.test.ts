import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type Member, type TestCase } from '../support/builders.ts';

const CHECK = `query ($element: ElementInput!) { checkElement(element: $element) {
  value mended { az en } parts { family given father } isSealed problems { field }
  resembling { element { id kind label isProtected } why { az en } } } }`;
const RECORD = `mutation ($id: ID!, $element: ElementInput!) { recordElement(id: $id, element: $element) { id recordId problems { field } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawElement(id: $id) { id recordId problems { field } } }`;
const CARD = `query ($id: ID!) { card(id: $id) { element { id kind label isProtected } ownRecord { id links resting }
  values { name value } facts { id type other { id } certainty grade handling validFrom sourceText } } }`;
const RECORD_LINK = `mutation ($id: ID!, $link: LinkInput!) { recordLink(id: $id, link: $link) { id problems { field } } }`;

type Answered = { id: string | null; recordId: string | null; problems: { field: string | null }[] };
type Checked = {
  value: string | null;
  mended: { az: string } | null;
  parts: { family: string | null; given: string | null; father: string | null } | null;
  isSealed: boolean;
  problems: { field: string | null }[];
  resembling: { element: { id: string; label: string }; why: { en: string } }[];
};
type Card = {
  element: { kind: string; label: string; isProtected: boolean };
  ownRecord: { id: string; links: number; resting: number } | null;
  values: { name: string; value: string }[];
  facts: { id: string; type: string; other: { id: string } }[];
};
type Asked = Record<string, unknown>;

/** Each goes through several requests, some of which meet a statement for the first time. */
const SEVERAL = { timeout: 120_000 };

let app: TestApp;
let analyst: Session;
let colleague: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  colleague = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const EDITOR = (): Member[] => [{ user: analyst, level: 'EDIT' }];
const WITH_IDENTITY = (): Member[] => [{ user: analyst, level: 'EDIT', identity: true }];

const SOURCED = {
  certainty: 'PROBABLE',
  reliability: 'B',
  credibility: 3,
  handling: 'H1',
  sourceText: ' Report 14, page 2 ',
};
const aNumber = (): string => `+99450${String(Math.floor(Math.random() * 9_000_000) + 1_000_000)}`;
const aFin = (): string =>
  `7${newUlid()
    .slice(-6)
    .replaceAll(/[ILOU]/gu, '8')}`;

const elementIn = ({ id }: TestCase, own: Asked): Asked => ({ ...SOURCED, caseId: id, ...own });
const check = async (element: Asked, reader = analyst): Promise<Checked> =>
  (await app.read<{ checkElement: Checked }>(reader, CHECK, { element })).checkElement;
const record = async (element: Asked, reader = analyst, id = newUlid()): Promise<Answered> =>
  (await app.read<{ recordElement: Answered }>(reader, RECORD, { id, element })).recordElement;
const withdraw = async (id: string | null, reader = analyst): Promise<Answered> =>
  (await app.read<{ withdrawElement: Answered }>(reader, WITHDRAW, { id })).withdrawElement;
const cardOf = async (id: string | null, reader = analyst): Promise<Card> =>
  (await app.read<{ card: Card }>(reader, CARD, { id })).card;
const isGone = async (id: string | null, reader = analyst): Promise<boolean> =>
  codesOf(await app.ask(reader, CARD, { id })).includes('NOT_FOUND');

const plantPerson = async (file: TestCase, own: Parameters<typeof personIn>[1] = {}) => {
  const planted = personIn(file, own.pseudonym === undefined ? { name: inventedName(), ...own } : own);
  await file.plant(planted);
  return planted;
};

describe('a thing that is recorded by hand', SEVERAL, () => {
  test('is read as an import reads it, and is there with its link, its grade and its source, once', async () => {
    const file = await newCase(app.run, EDITOR());
    const user = await plantPerson(file);
    const number = aNumber();
    const element = elementIn(file, {
      kind: 'Phone',
      value: `0${number.slice(4, 6)} ${number.slice(6, 9)}-${number.slice(9)}`,
      link: { other: user.id, isFromOther: true, type: 'USES', validFrom: '2024-03' },
    });
    expect(await check(element)).toMatchObject({ value: number, problems: [], resembling: [] });
    const id = newUlid();
    const first = await record(element, analyst, id);
    expect(await record(element, analyst, id)).toEqual(first);
    const card = await cardOf(first.id);
    expect(card.element).toMatchObject({ kind: 'Phone', label: number });
    expect(card.ownRecord).toEqual({ id: first.recordId, links: 1, resting: 0 });
    expect(card.facts).toMatchObject([
      {
        type: 'USES',
        other: { id: user.id },
        certainty: 'PROBABLE',
        grade: 'B3',
        handling: 'H1',
        validFrom: '2024-03',
        sourceText: 'Report 14, page 2',
      },
    ]);
    const kept = await app.rows(
      `MATCH (t:Phone {key: $key})-[r]-() RETURN type(r) AS type, r.scope AS scope, r.recordedBy AS by ORDER BY type`,
      { key: `PHONE:${number}` },
    );
    expect(kept).toEqual([
      { type: 'DESCRIBES', scope: file.scope, by: analyst.id },
      { type: 'USES', scope: file.scope, by: analyst.id },
    ]);
  });

  test('is there without a link too, is found by its number, and is seen in its case alone', async () => {
    const file = await newCase(app.run, EDITOR());
    const number = aNumber();
    const { id } = await record(elementIn(file, { kind: 'Phone', value: number }));
    expect((await cardOf(id)).element.label).toBe(number);
    const SEARCH = `query ($text: String!) { search(text: $text) { groups { hits { id cases { id } } } } }`;
    const found = await app.read<{ search: { groups: { hits: { id: string }[] }[] } }>(analyst, SEARCH, {
      text: number,
    });
    expect(found.search.groups).toEqual([
      { hits: [expect.objectContaining({ id, cases: [{ id: file.id }] })] },
    ]);
    await newCase(app.run, [{ user: colleague, level: 'EDIT' }]);
    expect(await isGone(id, colleague)).toBe(true);
    const others = await app.read<{ search: { groups: unknown[] } }>(colleague, SEARCH, { text: number });
    expect(others.search.groups).toEqual([]);
  });

  test.each([
    ['Vehicle', '10 tt 417', '10-TT-417'],
    ['Email', 'Kimse@Example.az', 'kimse@example.az'],
    ['Account', 'https://telegram.example/kimse', 'telegram.example/kimse'],
    ['Document', 'c 0012 3456', 'C00123456'],
  ])('is a %s: %s is written %s', async (kind, typed, value) => {
    const file = await newCase(app.run, EDITOR());
    const element = elementIn(file, { kind, value: typed });
    expect((await check(element)).value).toBe(value);
    const { id } = await record(element);
    expect((await cardOf(id)).element).toMatchObject({ kind, label: value });
  });

  test('is what each source calls it: what another compartment calls the same number shows nowhere', async () => {
    const [mine, theirs] = await Promise.all([
      newCase(app.run, EDITOR()),
      newCase(app.run, [{ user: colleague, level: 'EDIT' }]),
    ]);
    const holder = await plantPerson(mine);
    const value = `T${newUlid().slice(-8)}`;
    const document = (scheme: string): Asked => ({ kind: 'Document', value, scheme });
    await record(elementIn(theirs, document('ID_CARD')), colleague);
    const holds = { other: holder.id, isFromOther: true, type: 'HOLDS_DOCUMENT' };
    const { id } = await record(elementIn(mine, { ...document('PASSPORT'), link: holds }));
    const typesFor = async (reader: Session): Promise<string[]> =>
      (await cardOf(id, reader)).values
        .filter(({ name }) => name === 'DOCUMENT_TYPE')
        .map((said) => said.value);
    expect(new Set(await typesFor(analyst))).toEqual(new Set(['PASSPORT']));
    expect(await typesFor(colleague)).toEqual(['ID_CARD']);
  });

  test('is a group of its own each time, and a place or an organisation by its name', async () => {
    const file = await newCase(app.run, EDITOR());
    const title = `${inventedName()} dəstəsi`;
    const one = await record(elementIn(file, { kind: 'Group', value: title }));
    const like = await check(elementIn(file, { kind: 'Group', value: title }));
    expect(like.resembling).toMatchObject([{ element: { id: one.id, label: title } }]);
    const two = await record(elementIn(file, { kind: 'Group', value: title }));
    expect(two.id).not.toBe(one.id);
    const GROUP = 'query ($id: ID!) { group(id: $id) { title { az en } form } }';
    expect(await app.read(analyst, GROUP, { id: one.id })).toEqual({
      group: { title: { az: title, en: title }, form: 'UNKNOWN' },
    });
    const place = elementIn(file, { kind: 'Place', value: `Nizami 12, ${title}` });
    const first = await record(place);
    expect((await check(place)).resembling).toMatchObject([{ element: { id: first.id } }]);
    expect((await record(place)).id).toBe(first.id);
  });
});

describe('a person who is recorded by hand', SEVERAL, () => {
  test('stands there as an import writes her: a record, its name with its keys, the role, the number', async () => {
    const file = await newCase(app.run, EDITOR());
    const family = inventedName();
    const fin = aFin();
    const element = elementIn(file, {
      kind: 'Person',
      value: `${family} Elçin Vəli oğlu`,
      fin: ` ${fin.toLocaleLowerCase('en')}`,
      birth: '05.1987',
      birthPlace: ' Gəncə,\u202E Azərbaycan SSR ',
      sex: 'M',
      role: 'SUSPECT',
    });
    const impossible = await check({
      ...element,
      birth: '31.02.1990',
      birthPlace: 'x'.repeat(121),
      sex: 'Z',
    });
    expect(impossible.problems.map(({ field }) => field)).toEqual(['birth', 'birthPlace', 'sex']);
    expect(await check(element)).toMatchObject({
      value: `${family} Elçin Vəli oğlu`,
      parts: { family, given: 'Elçin', father: 'Vəli' },
      isSealed: false,
    });
    const { id, recordId } = await record(element);
    const [kept] = await app.rows(
      `MATCH (p:Person {id: $id})<-[d:DESCRIBES]-(r:Record)-[n:NAMED]->(name:Name), (p)-[s:SUSPECT_IN]->(c:Case), (p)-[h:HAS_IDENTIFIER]->(t:Identifier)
       RETURN r.id AS record, r.scope AS scope, r.sourceText AS source, r.reliability AS reliability, r.handling AS handling, p.key AS key,
              name.family AS family, name.keys <> '' AS hasKeys, name.recordId AS ofRecord, s.recordId AS roleOf, c.id AS inCase, t.value AS fin, h.recordId AS finOf,
              r.birthFrom AS birthFrom, r.birthTo AS birthTo, r.birthPlace AS birthPlace, r.sex AS sex`,
      { id },
    );
    expect(kept).toEqual({
      record: recordId,
      scope: file.scope,
      source: 'Report 14, page 2',
      reliability: 'B',
      handling: 'H1',
      key: `PERSON:${id}`,
      family,
      hasKeys: true,
      ofRecord: recordId,
      roleOf: recordId,
      inCase: file.id,
      fin,
      finOf: recordId,
      birthFrom: '1987-05-01',
      birthTo: '1987-05-31',
      birthPlace: 'Gəncə, Azərbaycan SSR',
      sex: 'M',
    });
  });

  test('resembles whom the writer may see by name and by number, and nobody whom he may not', async () => {
    const file = await newCase(app.run, EDITOR());
    const hidden = await newCase(app.run, [{ user: colleague, level: 'EDIT' }]);
    const [name, other] = [`${inventedName()} Elçin`, `${inventedName()} Kamran`];
    const known = await plantPerson(file, { name });
    const holder = await plantPerson(file, { name: other });
    const secret = await plantPerson(hidden, { name });
    const fin = aFin();
    const identifier = newUlid();
    await file.plant(
      thing({ id: identifier, kind: 'IDENTIFIER', scheme: 'AZ_FIN', value: fin }),
      link('HAS_IDENTIFIER', newUlid(), holder.id, identifier, file.stamp),
    );
    const { resembling } = await check(elementIn(file, { kind: 'Person', value: name, role: 'SUSPECT' }));
    expect(resembling.map(({ element }) => element.id)).toEqual([known.id]);
    const byNumber = await check(elementIn(file, { kind: 'Person', value: other, fin, role: 'SUSPECT' }));
    expect(byNumber.resembling.map(({ element }) => element.id)).toEqual([holder.id]);
    expect(JSON.stringify(resembling)).not.toContain(secret.id);
    const lines = await app.auditOf(analyst);
    const line = lines.findLast(({ action }) => action === 'element:write');
    expect(line).toMatchObject({ outcome: 'DONE', ids: [holder.id] });
    expect(JSON.stringify(lines)).not.toContain(name);
  });

  test('is compared as every new record is: the pair waits in the queue', async () => {
    const file = await newCase(app.run, EDITOR());
    const name = `${inventedName()} Elçin`;
    const known = await plantPerson(file, { name });
    const { id } = await record(elementIn(file, { kind: 'Person', value: name, role: 'SUSPECT' }));
    const pairs = await app.rows(
      `MATCH (c:MatchCandidate {state: 'OPEN'})-[:COMPARES]->(:Record)-[:DESCRIBES]->(:Person {id: $id}) WHERE c.supersededAt IS NULL
       MATCH (c)-[:COMPARES]->(:Record)-[:DESCRIBES]->(o:Person) WHERE o.id <> $id RETURN o.id AS other`,
      { id },
    );
    expect(pairs).toEqual([{ other: known.id }]);
  });

  test('whose thing is used in a case of others gives their owners a hit', async () => {
    const file = await newCase(app.run, EDITOR());
    const hidden = await newCase(app.run, [{ user: colleague, level: 'LEAD' }]);
    const [user, stranger, number, phone] = [
      await plantPerson(file),
      await plantPerson(hidden),
      aNumber(),
      newUlid(),
    ];
    await hidden.plant(
      thing({ id: phone, kind: 'PHONE', value: number }),
      link('USES', newUlid(), stranger.id, phone, hidden.stamp),
    );
    const element = elementIn(file, {
      kind: 'Phone',
      value: number,
      link: { other: user.id, isFromOther: true, type: 'USES' },
    });
    expect((await check(element)).resembling).toEqual([]);
    await record(element);
    const hits = await app.rows(
      `MATCH (c:MatchCandidate {kind: 'THING'})-[:COMPARES]->(:Record {id: $id}) RETURN count(c) AS hits`,
      { id: user.recordId },
    );
    expect(hits).toEqual([{ hits: 1 }]);
  });
});

describe('a person who is recorded as a victim', SEVERAL, () => {
  test('is sealed at once: her name stands nowhere in the graph, the index, the trail or the log', async () => {
    const file = await newCase(app.run, WITH_IDENTITY());
    const suspect = await plantPerson(file);
    const family = inventedName();
    const fin = aFin();
    const element = elementIn(file, {
      kind: 'Person',
      value: `${family} Leyla`,
      fin,
      role: 'VICTIM',
      birthPlace: `${family} kəndi`,
      link: { other: suspect.id, isFromOther: false, type: 'ASSOCIATE_OF' },
    });
    expect(await check(element)).toMatchObject({ isSealed: true, problems: [], resembling: [] });
    const { id } = await record(element);
    const everything = await app.rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS own');
    expect(everything.filter(({ own }) => JSON.stringify(own).includes(family))).toEqual([]);
    const ties = await app.rows('MATCH ()-[r]->() RETURN properties(r) AS own');
    expect(ties.filter(({ own }) => JSON.stringify(own).includes(family))).toEqual([]);
    const folder = join(app.folder, 'audit');
    const trail = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(trail.join('')).not.toContain(family);
    expect(app.errorsLogged()).toEqual([]);
    const facts = await app.rows(
      `MATCH (p:Person {id: $id})-[r]-() RETURN type(r) AS type, r.scope AS scope ORDER BY type`,
      { id },
    );
    expect(facts).toEqual([
      { type: 'ASSOCIATE_OF', scope: file.scope },
      { type: 'DESCRIBES', scope: file.scope },
      { type: 'HAS_IDENTIFIER', scope: `${file.scope}:identity` },
      { type: 'IDENTIFIES', scope: `${file.scope}:identity` },
      { type: 'VICTIM_IN', scope: file.scope },
    ]);
    expect((await cardOf(id)).element).toMatchObject({
      isProtected: true,
      label: expect.stringMatching(/^Q-\w{7}$/u),
    });
  });

  test('is recorded by nobody without the right to identities, who is told so while he types', async () => {
    const file = await newCase(app.run, EDITOR());
    const element = elementIn(file, { kind: 'Person', value: inventedName(), role: 'INJURED_PARTY' });
    expect((await check(element)).problems).toEqual([{ field: null }]);
    expect(await record(element)).toEqual({ id: null, recordId: null, problems: [{ field: null }] });
    const people = await app.rows('MATCH (r:Record {scope: $scope}) RETURN count(r) AS records', {
      scope: file.scope,
    });
    expect(people).toEqual([{ records: 0 }]);
  });

  test('has her phone with her identity, and nobody without it sees that it is there', async () => {
    const members: Member[] = [...WITH_IDENTITY(), { user: colleague, level: 'EDIT' }];
    const file = await newCase(app.run, members);
    const victim = await plantPerson(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const element = elementIn(file, {
      kind: 'Phone',
      value: aNumber(),
      link: { other: victim.id, isFromOther: true, type: 'USES' },
    });
    expect((await check(element, colleague)).problems).toEqual([{ field: null }]);
    expect((await record(element, colleague)).id).toBeNull();
    const { id, recordId } = await record(element);
    expect((await cardOf(id)).facts).toMatchObject([{ type: 'USES', other: { id: victim.id } }]);
    expect(await isGone(id, colleague)).toBe(true);
    expect((await check({ ...element, link: null }, colleague)).resembling).toEqual([]);
    await withdraw(recordId);
    expect(await isGone(id)).toBe(true);
  });

  test('is found by nobody who types the name that she had before', async () => {
    const file = await newCase(app.run, EDITOR());
    const name = `${inventedName()} Leyla`;
    const { id } = await plantPerson(file, { name });
    const protecting = { id: newUlid(), of: id, sex: 'F' as const, pseudonym: `Q-${newUlid().slice(-4)}` };
    await file.plant(personRecord(protecting, file.stamp));
    expect((await check(elementIn(file, { kind: 'Person', value: name }))).resembling).toEqual([]);
  });
});

describe('an element is not recorded', SEVERAL, () => {
  test.each([
    ['of a kind that there is not', { kind: 'constructor' }, 'kind'],
    ['under a name without letters', { kind: 'Person', value: '12' }, 'value'],
    ['with a FİN that is none', { kind: 'Person', fin: 'abc' }, 'fin'],
    ['as an accused, which a charge makes', { kind: 'Person', role: 'ACCUSED' }, 'role'],
    ['with a phone number that cannot be read', { kind: 'Phone', value: 'qwerty' }, 'value'],
    ['with a number of nobody knows whose', { kind: 'Identifier', scheme: 'XX' }, 'scheme'],
    ['without a source', { sourceText: ' ' }, 'sourceText'],
    ['with a grade that there is not', { reliability: 'G' }, 'reliability'],
  ])('%s, which is said by field, before and when it is sent', async (_title, change, field) => {
    const file = await newCase(app.run, EDITOR());
    const element = elementIn(file, { kind: 'Person', value: inventedName(), ...change });
    expect((await check(element)).problems.map((problem) => problem.field)).toContain(field);
    const answer = await record(element);
    expect(answer.id).toBeNull();
    expect(answer.problems.map((problem) => problem.field)).toContain(field);
  });

  test('with a link that does not fit, or to what the writer does not see', async () => {
    const file = await newCase(app.run, EDITOR());
    const hidden = await newCase(app.run, [{ user: colleague, level: 'EDIT' }]);
    const [user, stranger] = [await plantPerson(file), await plantPerson(hidden)];
    const phone = elementIn(file, { kind: 'Phone', value: aNumber() });
    const misfit = { ...phone, link: { other: user.id, isFromOther: false, type: 'USES' } };
    expect((await record(misfit)).problems).toEqual([{ field: 'type' }]);
    for (const other of [stranger.id, newUlid()]) {
      const element = { ...phone, link: { other, isFromOther: true, type: 'USES' } };
      expect(codesOf(await app.ask(analyst, CHECK, { element }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), element }))).toEqual(['NOT_FOUND']);
    }
  });

  test('in a case that the writer only reads, and in one that is not his: the same answer', async () => {
    const read = await newCase(app.run, [{ user: analyst, level: 'READ' }]);
    const hidden = await newCase(app.run, [{ user: colleague, level: 'EDIT' }]);
    for (const caseId of [read.id, hidden.id, newUlid()]) {
      const element = { ...SOURCED, caseId, kind: 'Phone', value: aNumber() };
      expect(codesOf(await app.ask(analyst, CHECK, { element }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), element }))).toEqual(['NOT_FOUND']);
    }
  });
});

describe('a record is withdrawn', SEVERAL, () => {
  test('by its author alone, with all that came with it, none of which is lost', async () => {
    const file = await newCase(app.run, WITH_IDENTITY());
    await file.letIn({ user: colleague, level: 'EDIT', identity: true });
    const name = `${inventedName()} Elçin`;
    const friend = await plantPerson(file, { name });
    const element = elementIn(file, {
      kind: 'Person',
      value: name,
      fin: aFin(),
      role: 'SUSPECT',
      link: { other: friend.id, isFromOther: true, type: 'ASSOCIATE_OF' },
    });
    const { id, recordId } = await record(element);
    expect((await cardOf(id)).ownRecord).toEqual({ id: recordId, links: 2, resting: 0 });
    expect((await cardOf(id, colleague)).ownRecord).toBeNull();
    expect(codesOf(await app.ask(colleague, WITHDRAW, { id: recordId }))).toEqual(['NOT_FOUND']);
    expect(await withdraw(recordId)).toEqual({ id, recordId, problems: [] });
    expect(await isGone(id)).toBe(true);
    expect(codesOf(await app.ask(analyst, WITHDRAW, { id: recordId }))).toEqual(['NOT_FOUND']);
    expect((await cardOf(friend.id)).facts).toEqual([]);
    const left = await app.rows(
      `MATCH (p:Person {id: $id})-[r]-(o) RETURN type(r) AS type, r.supersededAt IS NULL AS stands ORDER BY type`,
      { id },
    );
    expect(left.length).toBe(4);
    expect(left.every(({ stands }) => stands === false)).toBe(true);
    const open = await app.rows(
      `MATCH (c:MatchCandidate)-[:COMPARES]->(:Record {id: $id}) WHERE c.supersededAt IS NULL RETURN count(c) AS pairs`,
      { id: recordId },
    );
    expect(open).toEqual([{ pairs: 0 }]);
    const lines = (await app.auditOf(analyst)).filter(({ ids }) => ids.includes(recordId ?? ''));
    expect(lines.map(({ action, outcome }) => `${action} ${outcome}`)).toContain('element:write STARTED');
  });

  test('only while nothing else of the case rests on it', async () => {
    const file = await newCase(app.run, EDITOR());
    await file.letIn({ user: colleague, level: 'EDIT' });
    const friend = await plantPerson(file);
    const { id, recordId } = await record(elementIn(file, { kind: 'Person', value: inventedName() }));
    const own = { ...SOURCED, caseId: file.id, source: friend.id, target: id, type: 'ASSOCIATE_OF' };
    const linkId = newUlid();
    await app.read(colleague, RECORD_LINK, { id: linkId, link: own });
    expect((await cardOf(id)).ownRecord).toMatchObject({ links: 0, resting: 1 });
    expect(await withdraw(recordId)).toEqual({ id: null, recordId: null, problems: [{ field: null }] });
    expect(await isGone(id)).toBe(false);
    await app.read(
      colleague,
      `mutation ($id: ID!, $source: ID!, $target: ID!) { withdrawLink(id: $id, type: "ASSOCIATE_OF", source: $source, target: $target) { id } }`,
      { id: linkId, source: friend.id, target: id },
    );
    expect((await withdraw(recordId)).id).toBe(id);
  });

  test('and not while somebody has judged it to be of a person whom others describe', async () => {
    const file = await newCase(app.run, EDITOR());
    const name = `${inventedName()} Elçin`;
    await plantPerson(file, { name });
    const { recordId } = await record(elementIn(file, { kind: 'Person', value: name }));
    await app.change(`MATCH (c:MatchCandidate)-[:COMPARES]->(:Record {id: $id}) SET c.state = 'PROPOSED'`, {
      id: recordId,
    });
    expect((await withdraw(recordId)).problems).toEqual([{ field: null }]);
  });

  test('of a number that others use too leaves them theirs', async () => {
    const file = await newCase(app.run, EDITOR());
    const second = await newCase(app.run, EDITOR());
    const stranger = await plantPerson(second);
    const element = elementIn(file, { kind: 'Phone', value: aNumber() });
    const mine = await record(element);
    const theirs = await record({
      ...element,
      caseId: second.id,
      link: { other: stranger.id, isFromOther: true, type: 'USES' },
    });
    expect(theirs.id).toBe(mine.id);
    await withdraw(mine.recordId);
    expect((await cardOf(mine.id)).facts).toMatchObject([{ type: 'USES', other: { id: stranger.id } }]);
  });
});
