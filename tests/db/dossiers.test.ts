import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { spansOf, type Tree } from '../../server/dossiers/document-tree.ts';
import type { Block, DossierDocument } from '../../server/dossiers/dossier-document.ts';
import { citation, exhibit, statement } from '../../seed/builders/evidence.ts';
import { stageChange } from '../../seed/builders/cases.ts';
import { factNode, link, type Stamp } from '../../seed/builders/facts.ts';
import { act, episode, offence } from '../../seed/builders/offences.ts';
import { charge, decision } from '../../seed/builders/proceedings.ts';
import { thing } from '../../seed/builders/things.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, districtId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inScope, inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

const ADD = `mutation ($id: ID!, $caseId: ID!, $kind: DossierKind!, $title: String!) {
  addDossier(id: $id, caseId: $caseId, kind: $kind, language: EN, title: $title) { dossier { id revision mayEdit } problems { field } } }`;
const OPEN = `query ($id: ID!) { dossier(id: $id) { dossier { title revision mayEdit } document content
  ledger { kind blocks blockId factId text } } }`;
const LIST = 'query ($caseId: ID!) { dossiers(caseId: $caseId) { id title kind } }';
const FIND = `query ($caseId: ID!, $text: String!) { dossierFacts(caseId: $caseId, text: $text, language: EN) { id text handling sources } }`;
const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!, $allows: PermittedUse!, $grantedBy: String!, $on: Day = "2025-06-01") {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: $allows, grantedBy: $grantedBy, on: $on) { problems { field } } }`;

let app: TestApp;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

type Line = { kind: string; blocks: boolean; blockId: string; factId: string | null; text: string };
type Opened = {
  dossier: { revision: number; mayEdit: boolean };
  document: DossierDocument;
  tree: Tree;
  ledger: Line[];
};

const openAs = async (session: Session, id: string): Promise<Opened> => {
  const { dossier } = await app.read<{
    dossier: { dossier: Opened['dossier']; document: string; content: string; ledger: Line[] };
  }>(session, OPEN, { id });
  return {
    ...dossier,
    document: JSON.parse(dossier.document) as DossierDocument,
    tree: JSON.parse(dossier.content) as Tree,
  };
};

const save = (session: Session, id: string, revision: number, document: unknown) =>
  fetch(`${app.url}/api/dossiers/${id}/document?revision=${revision}`, {
    method: 'PUT',
    headers: { cookie: session.cookie, 'apollo-require-preflight': '1', 'content-type': 'application/json' },
    body: JSON.stringify(document),
  });

const textsOf = ({ parts }: Tree): string =>
  parts.flatMap((part) => spansOf(part).map(({ text }) => text)).join('\n');
const written = (restsOn: string[], text = 'He recruited her.'): Block => ({
  id: newUlid(),
  kind: 'TEXT',
  heading: null,
  sentences: [{ id: newUlid(), text, restsOn }],
});
const documentOf = (...blocks: Block[]): DossierDocument => ({ format: 1, blocks, without: [] });
const timeline = (): Block => ({ id: newUlid(), kind: 'TIMELINE', heading: null });

type Wish = { kind?: string; stamp?: Partial<Stamp>; identity?: boolean };

/** A case of a writer and a reader, two people who know each other by a fact, and a dossier of the writer's. */
const begun = async ({ kind = 'INDICTMENT', stamp, identity = false }: Wish = {}) => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity },
    { user: reader, level: 'READ' },
  ]);
  const names = [inventedName(), inventedName()];
  const [one, other] = [personIn(file, { name: names[0] ?? '' }), personIn(file, { name: names[1] ?? '' })];
  const [fact, id] = [newUlid(), newUlid()];
  await file.plant(one, other, link('ASSOCIATE_OF', fact, one.id, other.id, { ...file.stamp, ...stamp }));
  await app.read(writer, ADD, { id, caseId: file.id, kind, title: 'Sınaq' });
  return { file, id, fact, names, people: [one.id, other.id] };
};

const cite = async (file: TestCase, factId: string, more = {}, stamp = file.stamp): Promise<string> => {
  const id = newUlid();
  await file.plant(
    exhibit({ id, inCases: [file.id], number: '7', kind: 'CALL_RECORDS', volume: 2, sheets: '14-15' }, stamp),
    citation({ id: newUlid(), factId, sourceId: id, ...more }, file.stamp),
  );
  return id;
};

const kinds = (ledger: readonly Line[]): string[] => ledger.map(({ kind }) => kind);

describe('a dossier works', () => {
  test('it begins from its template and shows what the case has, each cell with its facts', async () => {
    const { file, id, fact, names } = await begun();
    const group = groupIn(file, []);
    await file.plant(group);
    const { document, tree, dossier } = await openAs(writer, id);
    expect(dossier).toMatchObject({ revision: 1, mayEdit: true });
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'SUMMARY',
      'PERSONS',
      'GROUP',
      'EPISODES',
      'MOVEMENT',
      'MONEY',
      'ELEMENTS',
      'TIMELINE',
      'WITNESSES',
      'EXHIBITS',
    ]);
    for (const name of names) expect(textsOf(tree)).toContain(name);
    const rows = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows : []));
    expect(rows.flat().every(({ facts, sources }) => facts.length + sources.length > 0)).toBe(true);
    expect(await app.read(reader, LIST, { caseId: file.id })).toMatchObject({
      dossiers: [{ id, title: 'Sınaq' }],
    });
    expect(fact).not.toBe('');
  });

  test('movement has the road of every victim and every journey, money every payment, with what each rests on', async () => {
    const { file, id, people } = await begun();
    const [payer = '', traveller = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const [travelled, from, to] = [newUlid(), newUlid(), newUlid()];
    const { stamp } = file;
    await file.plant(
      victim,
      episode(
        {
          id: newUlid(),
          victim: victim.id,
          inCase: file.id,
          forms: ['SEXUAL'],
          recruitedIn: districtId('AZ-GA'),
          transited: [countryId('GE')],
          exploitedIn: countryId('TR'),
        },
        stamp,
      ),
      trip(
        {
          id: travelled,
          travellers: [traveller],
          on: '2024-03-02',
          mode: 'AIR',
          from: countryId('AZ'),
          to: countryId('TR'),
        },
        stamp,
      ),
      link('PAID', newUlid(), payer, traveller, stamp, { amount: '1200.00', currency: 'AZN' }),
      thing({ id: from, kind: 'BANK_ACCOUNT', value: `AZ${from}` }),
      thing({ id: to, kind: 'BANK_ACCOUNT', value: `AZ${to}` }),
      link('OWNS', newUlid(), payer, from, stamp),
      link('PAID', newUlid(), from, to, stamp, { amount: '15.50', currency: 'EUR' }),
    );
    const behind = await cite(file, travelled);
    const blocks: Block[] = [
      { id: newUlid(), kind: 'MOVEMENT', heading: null },
      { id: newUlid(), kind: 'MONEY', heading: null },
    ];
    await save(writer, id, 1, documentOf(...blocks));
    const { tree, ledger } = await openAs(writer, id);
    expect(kinds(ledger)).not.toContain('WITHDRAWN');
    const rows = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows : []));
    const told = rows.map((row) => row.map(({ text }) => text).join(' | '));
    expect(told.find((row) => row.includes('Gəncə'))).toMatch(/Gəncə.* \| Georgia \| Türkiye/u);
    const journey = rows.find((row) => row.some(({ text }) => text === 'by air'));
    expect(journey?.map(({ text }) => text).slice(1, 6)).toEqual([
      '02.03.2024',
      'by air',
      'Azerbaijan',
      '',
      'Türkiye',
    ]);
    expect(journey?.at(-1)?.sources).toEqual([behind]);
    expect(told.some((row) => row.includes('1200.00 AZN'))).toBe(true);
    expect(told.find((row) => row.includes('15.50 EUR'))).toMatch(new RegExp(`AZ${from}.*AZ${to}`, 'u'));
    expect(rows.flat().every(({ facts, sources }) => facts.length + sources.length > 0)).toBe(true);
  });

  test('sentences, appeals, changes of the stage and offences stand in the timeline, are found and carry a sentence', async () => {
    const { file, id, people, names } = await begun();
    const [accused = ''] = people;
    const { stamp } = file;
    const against = { against: accused, inCase: file.id };
    const ids = {
      decided: newUlid(),
      imposed: newUlid(),
      appealed: newUlid(),
      stage: newUlid(),
      offence: newUlid(),
    };
    await file.plant(
      decision(
        {
          ...against,
          id: ids.decided,
          on: '2025-09-01',
          court: 'BAKU-GRAVE',
          instance: 'FIRST',
          result: 'CONVICTED',
          sentence: { id: ids.imposed, type: 'IMPRISONMENT', years: 5, months: 6, suspended: false },
        },
        stamp,
      ),
      factNode('Appeal', ids.appealed, stamp, { on: '2025-09-15', appellant: 'DEFENCE' }, [
        ['AGAINST', accused],
        ['IN_CASE', file.id],
        ['FOLLOWS', ids.decided],
      ]),
      stageChange(ids.stage, file.id, 'COURT', '2025-06-01', stamp),
      offence(
        {
          id: ids.offence,
          inCase: file.id,
          article: lawArticleId('144-1.2.1'),
          detectedOn: '2025-01-02',
          committed: 'ATTEMPTED',
        },
        stamp,
      ),
    );
    await save(writer, id, 1, documentOf(written([ids.imposed], 'He was punished.'), timeline()));
    const { tree, ledger } = await openAs(writer, id);
    const own = new Set(Object.values(ids));
    const rows = tree.parts
      .flatMap((part) => (part.is === 'table' ? part.rows : []))
      .filter(([first]) => first?.facts.some((one) => own.has(one)));
    const [name = ''] = names;
    expect(rows.map(([on, what]) => [on?.text, what?.text])).toEqual([
      ['02.01.2025', `${file.number}: Offence: 144-1.2.1, Attempted`],
      ['01.06.2025', `${file.number}: Stage of the case: Court`],
      ['01.09.2025', `${name}: Decision: Convicted`],
      ['01.09.2025', `${name}: Sentence: Imprisonment, 5 years 6 months`],
      ['15.09.2025', `${name}: Appeal: The defence`],
    ]);
    expect(kinds(ledger)).not.toContain('WITHDRAWN');
    const found = await app.read<{ dossierFacts: { id: string }[] }>(writer, FIND, {
      caseId: file.id,
      text: 'stage court',
    });
    expect(found.dossierFacts.map((one) => one.id)).toEqual([ids.stage]);
  });

  test('what speaks against an episode or an element stands beside what speaks for it, and in what is missing', async () => {
    const { file, id, people } = await begun();
    const [accused = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const [told, recruited] = [newUlid(), newUlid()];
    const { stamp } = file;
    await file.plant(
      victim,
      episode(
        { id: told, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
        stamp,
      ),
      act('RECRUITED', recruited, accused, told, stamp),
      charge(
        {
          id: newUlid(),
          against: accused,
          inCase: file.id,
          article: lawArticleId('144-1.2.1'),
          on: '2025-03-01',
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        stamp,
      ),
    );
    await cite(file, recruited);
    await cite(file, recruited);
    const block = (kind: 'EPISODES' | 'ELEMENTS' | 'MISSING'): Block => ({
      id: newUlid(),
      kind,
      heading: null,
    });
    await save(writer, id, 1, documentOf(block('EPISODES'), block('ELEMENTS'), block('MISSING')));
    const tables = async () => {
      const { tree } = await openAs(writer, id);
      return tree.parts.flatMap((part) => (part.is === 'table' ? [part] : []));
    };
    const isOfAct = (row: readonly { text: string }[]): boolean => row[0]?.text.startsWith('Act:') === true;
    for (const { columns } of await tables()) expect(columns).not.toContain('Against');
    expect((await tables())[2]?.rows.some(isOfAct)).toBe(false);

    const alibi = newUlid();
    await file.plant(
      exhibit({ id: alibi, inCases: [file.id], number: '9', kind: 'DOCUMENT', volume: 1 }, stamp),
      citation(
        { id: newUlid(), factId: recruited, sourceId: alibi, against: true, locator: 'page 3' },
        stamp,
      ),
    );
    const [episodes, elements, missing] = await tables();
    for (const table of [episodes, elements, missing]) expect(table?.columns.at(-1)).toBe('Against');
    expect(episodes?.rows[0]?.at(-1)).toMatchObject({
      text: 'Exhibit 9, Document, page 3',
      sources: [alibi],
    });
    const shown = elements?.rows.find(isOfAct);
    expect(shown?.[1]?.text).toBe('Shown, contested');
    expect(shown?.at(-2)?.text).not.toContain('Exhibit 9');
    expect(shown?.at(-1)?.text).toBe('Exhibit 9, Document, page 3');
    expect(missing?.rows.find(isOfAct)).toEqual(shown);
  });

  test('the table of elements says where it shows what is of all counts, and of which article no list is held', async () => {
    const { file, id, people } = await begun();
    const [accused = '', other = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const told = newUlid();
    const { stamp } = file;
    const charged = (against: string, article: string, on: string, by: Stamp = stamp, chargeId = newUlid()) =>
      charge(
        {
          id: chargeId,
          against,
          inCase: file.id,
          article: lawArticleId(article),
          on,
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        by,
      );
    await file.plant(
      victim,
      episode(
        { id: told, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
        stamp,
      ),
      act('RECRUITED', newUlid(), accused, told, stamp),
      charged(accused, '144-1.1', '2025-03-01'),
      charged(other, '144-1.1', '2025-03-02'),
    );
    const block = (kind: 'ELEMENTS' | 'MISSING'): Block => ({ id: newUlid(), kind, heading: null });
    await save(writer, id, 1, documentOf(block('ELEMENTS'), block('MISSING')));
    const said = async (words: string): Promise<number> =>
      textsOf((await openAs(writer, id)).tree).split(words).length - 1;
    expect(await said('that of all charges against this person')).toBe(0);
    const [second, secret] = [newUlid(), newUlid()];
    await file.plant(
      charged(accused, '243', '2025-03-03', stamp, second),
      charged(other, '242', '2025-03-04'),
    );
    // Both counts of the first and the one of the second whose elements are held, each in both blocks.
    expect(await said('that of all charges against this person')).toBe(6);
    expect(await said('No list of the elements of this article is held')).toBe(2);
    expect(await said('also of those that this document leaves out')).toBe(0);
    const left = async (...ids: string[]): Promise<void> => {
      const { revision } = (await openAs(writer, id)).dossier;
      await save(writer, id, revision, {
        ...documentOf(block('ELEMENTS'), block('MISSING')),
        without: ids,
      });
    };
    await left(second);
    expect(await said('that of all charges against this person')).toBe(4);
    expect(
      await said('of all charges against this person, also of those that this document leaves out'),
    ).toBe(2);
    // Of a charge that may not enter such a dossier it is not even said that there is one.
    await file.plant(charged(accused, '144-1.1', '2025-03-05', { ...stamp, handling: 'H1' }, secret));
    await left(second, secret);
    expect(await said('also of those that this document leaves out')).toBe(2);
    await app.change('MATCH (c:Charge {id: $second}) SET c.handling = "H1"', { second });
    expect(await said('also of those that this document leaves out')).toBe(0);
    await left();
    expect(kinds((await openAs(writer, id)).ledger)).not.toContain('NO_FACT');
  });

  test('under an id that is none, or that of a fact which its writer may not see, none is begun', async () => {
    const { file } = await begun();
    const hidden = await newCase(app.run);
    const taken = newUlid();
    await hidden.plant(
      exhibit({ id: taken, inCases: [hidden.id], number: '7', kind: 'CALL_RECORDS' }, hidden.stamp),
    );
    const add = (id: string) =>
      app.ask(writer, ADD, { id, caseId: file.id, kind: 'INDICTMENT', title: 'Sınaq' });
    expect(codesOf(await add('x'))).toEqual(['BAD_INPUT']);
    expect(codesOf(await add(taken))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(writer, OPEN, { id: taken }))).toEqual(['NOT_FOUND']);
  });

  test('it is saved once for each revision: the second of two gets a conflict and changes nothing', async () => {
    const { id, fact } = await begun();
    const document = documentOf(written([fact]));
    expect((await save(writer, id, 1, document)).status).toBe(200);
    expect((await save(writer, id, 1, documentOf())).status).toBe(409);
    expect((await openAs(writer, id)).document).toEqual(document);
  });

  test('a sentence carries volume and sheets of what it rests on, and words typed as markup stay words', async () => {
    const { file, id, fact } = await begun();
    await cite(file, fact);
    await save(writer, id, 1, documentOf(written([fact], '<script>alert(1)</script>')));
    const { tree } = await openAs(writer, id);
    expect(textsOf(tree)).toBe('<script>alert(1)</script> (Exhibit 7, Call records, vol. 2, sheets 14-15)');
  });

  test('the same blocks over the same facts give the same tree', async () => {
    const { id, fact } = await begun();
    await save(writer, id, 1, documentOf(written([fact]), timeline()));
    expect((await openAs(writer, id)).tree).toEqual((await openAs(reader, id)).tree);
  });

  test('facts are found by their words', async () => {
    const { file, fact, names } = await begun();
    const found = await app.read<{ dossierFacts: { id: string }[] }>(writer, FIND, {
      caseId: file.id,
      text: `${names[0] ?? ''} ${names[1] ?? ''}`,
    });
    expect(found.dossierFacts.map(({ id }) => id)).toEqual([fact]);
  });
});

describe('the claim ledger', () => {
  test('lists the sentence that rests on nothing and the fact that rests on one source or on none', async () => {
    const { file, id, fact } = await begun();
    await save(writer, id, 1, documentOf(written([], 'It was so.'), written([fact])));
    expect(kinds((await openAs(writer, id)).ledger)).toEqual(['NO_FACT', 'NO_SOURCE']);
    await cite(file, fact);
    expect(kinds((await openAs(writer, id)).ledger)).toEqual(['NO_FACT', 'ONE_SOURCE']);
    await cite(file, fact);
    expect(kinds((await openAs(writer, id)).ledger)).toEqual(['NO_FACT']);
    await cite(file, fact, { against: true });
    expect(kinds((await openAs(writer, id)).ledger)).toEqual(['CONTRADICTED', 'NO_FACT']);
  });

  test('tells, and marks in the text, that a sentence refers to what was excluded or retracted, and does not block', async () => {
    const { file, id, fact, people } = await begun();
    const own = await cite(file, fact);
    const told = newUlid();
    await file.plant(
      statement(
        {
          id: told,
          by: people[0] ?? '',
          inCase: file.id,
          on: '2025-03-04',
          as: 'WITNESS',
          text: 'x',
          retractedOn: '2025-04-01',
        },
        file.stamp,
      ),
    );
    const sentences = [
      written([own], 'He paid.'),
      written([own, told], 'She said so.'),
      written([fact], 'They met.'),
      written([fact, told], 'They met again.'),
    ];
    await save(writer, id, 1, documentOf(...sentences));
    const before = await openAs(writer, id);
    expect(kinds(before.ledger)).toEqual(['DOES_NOT_COUNT', 'DOES_NOT_COUNT', 'ONE_SOURCE']);
    expect(textsOf(before.tree)).toContain('He paid. (Exhibit 7, Call records)');
    const event = { kind: 'EXCLUDED', on: '2025-05-01', by: 'Court', ground: 'No order' };
    const ruled = await app.read<{ recordExhibitEvent: { problems: unknown[] } }>(
      writer,
      `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) {
        recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { problems { text { en } } } }`,
      { id: newUlid(), sourceId: own, event },
    );
    expect(ruled.recordExhibitEvent.problems).toEqual([]);
    const { tree, ledger } = await openAs(writer, id);
    expect(textsOf(tree)).toContain('He paid. (Exhibit 7, Call records, excluded)');
    expect(textsOf(tree)).toContain('retracted)');
    expect(ledger.some(({ blocks }) => blocks)).toBe(false);
    const found = ledger.map((line) => [line.kind, line.factId]);
    // The fact is told once, each sentence with the source that it names, and those that have nothing left.
    expect(found.filter(([kind]) => kind === 'DOES_NOT_COUNT')).toEqual([
      ['DOES_NOT_COUNT', fact],
      ['DOES_NOT_COUNT', own],
      ['DOES_NOT_COUNT', own],
      ['DOES_NOT_COUNT', told],
      ['DOES_NOT_COUNT', told],
    ]);
    expect(ledger[0]?.text).toContain('← Exhibit 7, Call records, excluded');
    expect(ledger.filter(({ kind }) => kind === 'NO_FACT').map(({ text }) => text.split('.')[0])).toEqual([
      'He paid',
      'She said so',
      'They met',
      'They met again',
    ]);
    expect(kinds(ledger)).not.toContain('NO_SOURCE');
  });

  test.each([
    ['INDICTMENT', 'H1', true],
    ['INDICTMENT', 'H2', true],
    ['LEGAL_ASSISTANCE', 'H1', false],
    ['LEGAL_ASSISTANCE', 'H2', true],
    ['INTERNAL_BRIEFING', 'H1', false],
    ['INTERNAL_BRIEFING', 'H2', false],
  ])('in %s a fact under %s blocks: %s, and names the fact', async (kind, handling, blocks) => {
    const { id, fact, names } = await begun({ kind, stamp: { handling } });
    await save(writer, id, 1, documentOf(written([fact])));
    const blocking = (await openAs(writer, id)).ledger.filter((line) => line.blocks);
    expect(blocking.map((line) => line.kind)).toEqual(blocks ? [handling] : []);
    if (blocks)
      expect(blocking[0]).toMatchObject({ factId: fact, text: expect.stringContaining(names[0] ?? '') });
  });

  test('a source under H2 blocks through the fact that it shows', async () => {
    const { file, id, fact } = await begun();
    const source = await cite(file, fact, {}, { ...file.stamp, handling: 'H2' });
    await save(writer, id, 1, documentOf(written([fact])));
    const blocking = (await openAs(writer, id)).ledger.filter(({ blocks }) => blocks);
    expect(blocking).toMatchObject([{ kind: 'H2', factId: source }]);
  });

  test('a statement that is recorded by hand under H1 blocks a court file as any other source does', async () => {
    const { file, id, fact, people } = await begun();
    const told = {
      caseId: file.id,
      kind: 'STATEMENT',
      on: '2025-03-04',
      given: 'SUSPECT',
      personId: people[0],
      text: 'x',
      reliability: 'B',
      credibility: 2,
      handling: 'H1',
      place: 'CASE',
    };
    const source = newUlid();
    await app.read(
      writer,
      'mutation ($id: ID!, $told: ToldInput!) { recordTold(id: $id, told: $told) { id } }',
      {
        id: source,
        told,
      },
    );
    await file.plant(citation({ id: newUlid(), factId: fact, sourceId: source }, file.stamp));
    await save(writer, id, 1, documentOf(written([fact])));
    const blocking = (await openAs(writer, id)).ledger.filter(({ blocks }) => blocks);
    expect(blocking).toMatchObject([{ kind: 'H1', factId: source }]);
  });

  test('a charge that only heads a table blocks as any other fact does', async () => {
    const { file, id, people } = await begun();
    const charged = newUlid();
    await file.plant(
      charge(
        {
          id: charged,
          against: people[0] ?? '',
          inCase: file.id,
          article: lawArticleId('144-1.2.1'),
          on: '2025-03-01',
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        { ...file.stamp, handling: 'H2' },
      ),
    );
    await save(writer, id, 1, documentOf({ id: newUlid(), kind: 'ELEMENTS', heading: null }));
    const blocking = (await openAs(writer, id)).ledger.filter(({ blocks }) => blocks);
    expect(blocking).toMatchObject([{ kind: 'H2', factId: charged }]);
  });

  test("the provider's permission lifts the code that it names and no other", async () => {
    const { file, id, fact } = await begun({ stamp: { handling: 'H1' } });
    await save(writer, id, 1, documentOf(written([fact])));
    const permit = (allows: string, own = {}) =>
      app.read<{ recordPermission: { problems: { field: string }[] } }>(writer, PERMIT, {
        id: newUlid(),
        caseId: file.id,
        factId: fact,
        allows,
        grantedBy: 'Provider',
        ...own,
      });
    const wrong = await permit('COURT_FILE', { on: '2099-01-01', grantedBy: ' ' });
    expect(wrong.recordPermission.problems.map(({ field }) => field)).toEqual(['grantedBy', 'on']);
    await permit('LEAVING');
    expect(kinds((await openAs(writer, id)).ledger)).toContain('H1');
    await permit('COURT_FILE');
    expect(kinds((await openAs(writer, id)).ledger)).not.toContain('H1');
  });

  test('a fact that was withdrawn since is told with its words of then, and blocks', async () => {
    const { id, fact, names } = await begun();
    await save(writer, id, 1, documentOf(written([fact])));
    await app.change('MATCH ()-[r:ASSOCIATE_OF {id: $fact}]->() SET r.supersededAt = $now', {
      fact,
      now: new Date().toISOString(),
    });
    const { ledger } = await openAs(writer, id);
    expect(ledger).toMatchObject([{ kind: 'WITHDRAWN', blocks: true, factId: fact }]);
    expect(ledger[0]?.text).toContain(names[0]);
  });

  test('what is left out of the whole dossier is in no block', async () => {
    const { id, fact } = await begun({ stamp: { handling: 'H2', validFrom: '2024-03' } });
    await save(writer, id, 1, documentOf(timeline()));
    expect(kinds((await openAs(writer, id)).ledger)).toContain('H2');
    await save(writer, id, 2, { ...documentOf(timeline()), without: [fact] });
    const { ledger, tree } = await openAs(writer, id);
    expect(kinds(ledger)).not.toContain('H2');
    expect(JSON.stringify(tree)).not.toContain(fact);
  });
});

describe('who may', () => {
  test('a sentence on what a member does not see was never written for him, and stays when another saves', async () => {
    const { file, id, fact, people } = await begun({ identity: true });
    const sealed = newUlid();
    const [one = '', other = ''] = people;
    await file.plant(link('LIVES_WITH', sealed, one, other, inScope(`${file.scope}:identity`)));
    const mine = written([fact]);
    await save(writer, id, 1, documentOf(written([sealed], 'V-hidden'), mine));
    const seen = await openAs(reader, id);
    expect(JSON.stringify(seen)).not.toContain('V-hidden');
    expect(JSON.stringify(seen)).not.toContain(sealed);
    expect(seen.document.blocks).toEqual([mine]);

    const colleague = await app.signInAs('ANALYST');
    await file.letIn({ user: colleague, level: 'EDIT' });
    expect((await save(colleague, id, 2, documentOf())).status).toBe(200);
    expect(JSON.stringify((await openAs(writer, id)).document)).toContain('V-hidden');
  });

  test('a reader of the case writes nothing in it, and an outsider finds nothing', async () => {
    const { file, id } = await begun();
    const outsider = await app.signInAs('PROSECUTOR');
    expect((await openAs(reader, id)).dossier.mayEdit).toBe(false);
    expect((await save(reader, id, 1, documentOf())).status).toBe(404);
    expect((await save(outsider, id, 1, documentOf())).status).toBe(404);
    expect(codesOf(await app.ask(outsider, OPEN, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(outsider, LIST, { caseId: file.id }))).toEqual(['NOT_FOUND']);
    const again = { id: newUlid(), caseId: file.id, kind: 'INDICTMENT', title: 'x' };
    expect(codesOf(await app.ask(reader, ADD, again))).toEqual(['NOT_FOUND']);
  });

  test('nobody rests a sentence on what he does not see, whether or not it is there', async () => {
    const { file, id, people } = await begun();
    const sealed = newUlid();
    const [one = '', other = ''] = people;
    await file.plant(link('LIVES_WITH', sealed, one, other, inScope(`${file.scope}:identity`)));
    for (const ref of [sealed, newUlid()])
      expect((await save(writer, id, 1, documentOf(written([ref])))).status).toBe(404);
  });
});

describe('refuses', () => {
  test('what is no dossier, with words for the writer', async () => {
    const { id } = await begun();
    const refused = await save(writer, id, 1, { format: 1, blocks: [{ kind: 'TEXT' }], without: [] });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ problems: [{ field: 'document' }] });
  });

  test('a dossier without a name', async () => {
    const { file } = await begun();
    const answer = await app.read(writer, ADD, {
      id: newUlid(),
      caseId: file.id,
      kind: 'INDICTMENT',
      title: ' ',
    });
    expect(answer).toEqual({ addDossier: { dossier: null, problems: [{ field: 'title' }] } });
  });
});

describe('what is put away or permitted can be taken back', () => {
  const AWAY = 'mutation ($id: ID!) { withdrawDossier(id: $id) }';
  const BACK = 'mutation ($id: ID!) { restoreDossier(id: $id) }';
  const RENAME =
    'mutation ($id: ID!, $title: String!) { renameDossier(id: $id, title: $title) { problems { field } } }';
  const PUT_AWAY = 'query ($caseId: ID!) { dossiers(caseId: $caseId, isPutAway: true) { id title } }';
  const PERMISSIONS = `query ($caseId: ID!) { dossierPermissions(caseId: $caseId, language: EN) { id factId text allows grantedBy on mayWithdraw } }`;
  const WITHDRAW = 'mutation ($caseId: ID!, $id: ID!) { withdrawPermission(caseId: $caseId, id: $id) }';

  test('a dossier that was put away is opened, renamed and saved no more, and comes back as it was', async () => {
    const { id, file } = await begun();
    const { document } = await openAs(writer, id);
    expect(codesOf(await app.ask(reader, AWAY, { id }))).toEqual(['NOT_FOUND']);
    await app.read(writer, AWAY, { id });
    expect(codesOf(await app.ask(writer, OPEN, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(writer, RENAME, { id, title: 'Yeni' }))).toEqual(['NOT_FOUND']);
    expect((await save(writer, id, 1, document)).status).toBe(404);
    expect(await app.read(writer, LIST, { caseId: file.id })).toEqual({ dossiers: [] });
    const away = { dossiers: [{ id, title: 'Sınaq' }] };
    expect(await app.read(reader, PUT_AWAY, { caseId: file.id })).toEqual(away);
    expect(codesOf(await app.ask(reader, BACK, { id }))).toEqual(['NOT_FOUND']);
    await app.read(writer, BACK, { id });
    expect((await openAs(writer, id)).document).toEqual(document);
    expect(await app.read(writer, PUT_AWAY, { caseId: file.id })).toEqual({ dossiers: [] });
  });

  test('a permission that holds no more stands in the way again, and only who edits the case says so', async () => {
    const { id, file, fact } = await begun({ stamp: { handling: 'H2' } });
    await save(writer, id, 1, documentOf(written([fact])));
    expect(kinds((await openAs(writer, id)).ledger)).toContain('H2');
    const permission = newUlid();
    const granted = { id: permission, caseId: file.id, factId: fact, allows: 'LEAVING', grantedBy: 'Büro' };
    await app.read(writer, PERMIT, granted);
    expect(kinds((await openAs(writer, id)).ledger)).not.toContain('H2');
    const listed = await app.read<{ dossierPermissions: Record<string, unknown>[] }>(reader, PERMISSIONS, {
      caseId: file.id,
    });
    expect(listed.dossierPermissions).toMatchObject([
      {
        id: permission,
        factId: fact,
        allows: 'LEAVING',
        grantedBy: 'Büro',
        on: '2025-06-01',
        mayWithdraw: false,
      },
    ]);
    const variables = { caseId: file.id, id: permission };
    expect(codesOf(await app.ask(reader, WITHDRAW, variables))).toEqual(['NOT_FOUND']);
    await app.read(writer, WITHDRAW, variables);
    expect(kinds((await openAs(writer, id)).ledger)).toContain('H2');
    expect(await app.read(reader, PERMISSIONS, { caseId: file.id })).toEqual({ dossierPermissions: [] });
  });
});
