import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, statement } from '../../seed/builders/evidence.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { type Session, startApp, type TestApp } from '../support/app.ts';
import {
  documentOf,
  draftedDossiers,
  kinds,
  PERMIT,
  textsOf,
  timeline,
  written,
} from '../support/drafted-dossiers.ts';

let app: TestApp;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

const { openAs, save, begun, cite } = draftedDossiers(() => ({ app, writer, reader }));

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
