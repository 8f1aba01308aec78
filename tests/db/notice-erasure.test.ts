import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, type TestCase } from '../support/builders.ts';
import { CONTENT, ERASE, ERASED, erasure, erasuresOf, placesOf } from '../support/erasures.ts';
import { importFile, mappingOf, type Job } from '../support/imports.ts';
import { incoming, messagesOf } from '../support/messages.ts';
import { LIFE, noticesOf } from '../support/notices.ts';

let app: TestApp;
let liaison: Session;
let colleague: Session;
let reader: Session;
let outsider: Session;
let erasures: ReturnType<typeof erasuresOf>;
let notices: ReturnType<typeof noticesOf>;
beforeAll(async () => {
  app = await startApp();
  [liaison, colleague, reader, outsider] = await Promise.all([
    app.signInAs('LIAISON'),
    app.signInAs('LIAISON'),
    app.signInAs('LIAISON'),
    app.signInAs('LIAISON'),
  ]);
  erasures = erasuresOf(app);
  notices = noticesOf(app);
});
afterAll(() => app.close());

const SEVERAL = { timeout: 300_000 };
const NOT_THERE = ['NOT_FOUND'];
const READINESS = `mutation ($id: ID!, $noticeId: ID!, $fact: ReadinessFactInput!) { recordReadinessFact(id: $id, soughtBy: $noticeId, fact: $fact) { id } }`;
const SIGHTING = `mutation ($id: ID!, $noticeId: ID!, $fact: FugitiveFactInput!) { recordFugitiveFact(id: $id, soughtBy: $noticeId, fact: $fact) { id } }`;

const ownCase = (): Promise<TestCase> =>
  newCase(app.run, [
    { user: liaison, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);

const MAPPING = mappingOf('NOTICES', {
  columns: [
    { position: 0, meaning: 'NAME' },
    { position: 1, meaning: 'NOTICE_NUMBER' },
    { position: 2, meaning: 'REQUESTED_BY' },
    { position: 3, meaning: 'BIRTH_DATE' },
    { position: 4, meaning: 'NOTE' },
    { position: 5, meaning: 'DOCUMENT' },
  ],
});
const brought = (file: TestCase, rows: string[], fileName = 'bildirişlər.csv'): Promise<Job> =>
  importFile(app, liaison, file.id, {
    csv: `Ad,Nömrə,Ölkə,Doğum,Qeyd,Sənəd\n${rows.join('\n')}\n`,
    mapping: MAPPING,
    fileName,
  });
const noticeNumbered = async (number: string): Promise<{ id: string; personId: string }> => {
  const [row] = await app.rows(
    'MATCH (n:Notice {number: $number})-[:SEEKS]->(p) RETURN n.id AS id, p.id AS personId',
    {
      number,
    },
  );
  return { id: String(row?.['id']), personId: String(row?.['personId']) };
};
const filesKept = (): Promise<string[]> => readdir(join(app.folder, 'imports'));
const nowhere = { nodes: 0, relationships: 0, searched: 0, titled: 0 };

describe("what another country's notice said is erased", SEVERAL, () => {
  test('from every version, index, import and file; its id, kind and country stay', async () => {
    const file = await ownCase();
    const canary = inventedName();
    const number = `${canary}/2026`;
    const row = `Rəşad ${canary},${number},TR,03.05.1987,born of ${canary},P${canary}`;
    const job = await brought(file, [row, `Rəşad ${canary},${number},TR,03.05.1987,again,`], `${canary}.csv`);
    expect(job.refused).toBe(1);
    // A file that repeats the number brings one more record, and no second notice.
    const again = await brought(file, [row]);
    const { id, personId } = await noticeNumbered(number);
    const suspended = await notices.record(
      liaison,
      id,
      notices.event('SUSPENDED', dayInBaku(new Date()), { ground: `letter about ${canary}` }),
    );
    await notices.withdraw(liaison, id, suspended.id ?? '');
    // What it said before it was corrected goes too, and what repeats a number that it had.
    for (const changed of [`${canary}/2027`, number])
      expect(
        await notices.correct(liaison, id, { number: changed, caveat: `as ${canary} asked` }),
      ).toMatchObject({
        problems: [],
        newer: null,
      });
    const told = await messagesOf(app).record(
      liaison,
      incoming({
        caseId: file.id,
        subject: `Notice ${canary}`,
        text: canary,
        people: [personId],
        notices: [id],
      }),
    );
    const fact = { kind: 'FINGERPRINTS', answer: 'HAVE', on: '2026-02-03', document: `card of ${canary}` };
    await app.read(liaison, READINESS, { id: newUlid(), noticeId: id, fact });
    const seen = { kind: 'SIGHTING', on: '2026-02-03', country: 'GE', document: 'our own report' };
    await app.read(liaison, SIGHTING, { id: newUlid(), noticeId: id, fact: seen });
    const before = await placesOf(app, canary);
    expect(before['nodes']).toBeGreaterThan(8);
    expect(before['searched']).toBeGreaterThan(0);

    expect(await erasures.content(liaison, id)).toMatchObject({
      events: 1,
      answers: 1,
      records: 2,
      names: 2,
      staying: 1,
      otherRecords: 0,
      carriers: [],
    });
    const erasureId = newUlid();
    const input = erasure(number, { messages: [told.id ?? ''] });
    expect(await erasures.erase(liaison, id, input, erasureId)).toMatchObject({
      id: erasureId,
      problems: [],
    });

    expect(await placesOf(app, canary)).toEqual(nowhere);
    expect(await app.rows('MATCH (n:Fact {importId: $id}) RETURN n.id', { id: again.id })).toEqual([]);
    expect(await filesKept()).not.toContain(`${job.sha256}.sealed`);
    expect(await erasures.erased(reader, id)).toMatchObject({
      id,
      colour: 'RED',
      requestedBy: { code: 'TR' },
      on: '2026-03-02',
      ground: 'decision 12/2026',
      isPending: false,
      isFileKept: false,
      mayErase: false,
    });
    // What we recorded ourselves stays, on the person.
    expect(
      await app.rows('MATCH (s:Sighting)-[:OF]->(:Person {id: $personId}) RETURN s.sourceText AS said', {
        personId,
      }),
    ).toEqual([{ said: 'our own report' }]);
    // Sent again after a lost answer it is the same erasure; another finds nothing to erase.
    expect((await erasures.erase(liaison, id, input, erasureId)).id).toBe(erasureId);
    expect((await erasures.erase(colleague, id, input)).problems).toHaveLength(1);
    const trail = await readFile(
      join(
        app.folder,
        'audit',
        (await readdir(join(app.folder, 'audit'))).find((name) => name.includes('test')) ?? '',
      ),
      'utf8',
    );
    expect(trail).toContain(id);
    expect(trail.toLocaleLowerCase('en')).not.toContain(canary.toLocaleLowerCase('en'));
  });

  test('and nothing uses it any more: not its page, the board, the person, the search, nor an earlier day', async () => {
    const file = await ownCase();
    const number = `N-${inventedName()}`;
    await brought(file, [`Rəşad ${inventedName()},${number},TR,1987,,`]);
    const { id } = await noticeNumbered(number);
    const moment = new Date().toISOString();
    expect((await erasures.erase(liaison, id, erasure(number))).problems).toEqual([]);
    for (const session of [liaison, colleague, await app.signInAs('LIAISON')])
      expect(codesOf(await app.ask(session, LIFE, { id }))).toEqual(NOT_THERE);
    const { lapsingNotices, noticeCalendar } = await app.read<{
      lapsingNotices: unknown;
      noticeCalendar: string;
    }>(liaison, '{ lapsingNotices { notice { id } } noticeCalendar }');
    expect(JSON.stringify(lapsingNotices) + noticeCalendar).not.toContain(id);
    expect(
      await app.rows(
        'MATCH (n {id: $id}) RETURN labels(n) AS labels, [key IN keys(n) WHERE n[key] = $number] AS said',
        { id, number },
      ),
    ).toEqual([{ labels: ['Fact', 'ErasedNotice'], said: [] }]);
    const past = await app.rows(
      `MATCH (n {id: $id}) RETURN n.recordedAt <= $moment AS wasThere, n.number AS number, n.validTo AS validTo, n.caveat AS caveat`,
      { id, moment },
    );
    expect(past).toEqual([{ wasThere: true, number: null, validTo: null, caveat: null }]);
  });

  test('and what other rows of its file brought stays, with the file', async () => {
    const file = await ownCase();
    const [mine, other] = [inventedName(), inventedName()];
    const job = await brought(file, [
      `Rəşad ${mine},A-${mine},TR,1987,,`,
      `Elçin ${other},A-${other},TR,1988,,`,
    ]);
    const { id } = await noticeNumbered(`A-${mine}`);
    await erasures.erase(liaison, id, erasure(`A-${mine}`));
    expect(await placesOf(app, mine)).toEqual(nowhere);
    expect((await placesOf(app, other))['searched']).toBe(1);
    expect(await filesKept()).toContain(`${job.sha256}.sealed`);
    expect(await erasures.erased(liaison, id)).toMatchObject({ isFileKept: true });
    // With the last of them the file goes too.
    const rest = await noticeNumbered(`A-${other}`);
    await erasures.erase(liaison, rest.id, erasure(`A-${other}`));
    expect(await filesKept()).not.toContain(`${job.sha256}.sealed`);
    expect(await placesOf(app, other)).toEqual(nowhere);
  });

  test('and that others hold the same file, where its reader does not see, is not told, and the file stays theirs', async () => {
    const file = await ownCase();
    const mine = inventedName();
    const rows = [`Rəşad ${mine},H-${mine},TR,1987,,`];
    const job = await brought(file, rows);
    const { id } = await noticeNumbered(`H-${mine}`);
    // The same bytes in a case that the officer does not see: its import holds a fact that is nobody's to know of here.
    const hidden = await newCase(app.run, [{ user: reader, level: 'EDIT' }]);
    const theirs = personIn(hidden, { name: inventedName() });
    await hidden.plant(theirs);
    await app.change(
      `MATCH (r:Record {id: $recordId}) SET r.importId = $importId
       CREATE (:Fact:ImportJob {id: $importId, scope: r.scope, recordedAt: r.recordedAt, recordedBy: r.recordedBy, state: 'DONE', sha256: $sha256, fileName: 'same.csv'})`,
      { recordId: theirs.recordId, importId: newUlid(), sha256: job.sha256 },
    );
    await erasures.erase(liaison, id, erasure(`H-${mine}`));
    expect(await erasures.erased(liaison, id)).toMatchObject({ isPending: false, isFileKept: false });
    expect(await filesKept()).toContain(`${job.sha256}.sealed`);
  });

  test('and the comparisons with its records go with it, wherever they lie', async () => {
    const [file, elsewhere] = [await ownCase(), await newCase(app.run, [{ user: outsider, level: 'EDIT' }])];
    const canary = inventedName();
    await elsewhere.plant(personIn(elsewhere, { name: `Rəşad ${canary}`, birth: '1987-05-03' }));
    await brought(file, [`Rəşad ${canary},M-${canary},TR,03.05.1987,,`]);
    const { id } = await noticeNumbered(`M-${canary}`);
    const compared = () =>
      app.rows(
        'MATCH (c:MatchCandidate)-[:COMPARES]->(:Record)-[:NAMED]->(n:Name) WHERE n.text CONTAINS $canary RETURN DISTINCT c.id AS id',
        { canary },
      );
    expect(await compared()).toHaveLength(1);
    await erasures.erase(liaison, id, erasure(`M-${canary}`));
    expect(await compared()).toEqual([]);
    // What the other case says from its own source is not touched.
    expect((await placesOf(app, canary))['searched']).toBe(1);
  });

  test('and before that the officer is told what carried it and to whom that was given, of what he may see', async () => {
    const [file, hidden] = [await ownCase(), await newCase(app.run, [{ user: outsider, level: 'EDIT' }])];
    const person = personIn(file, { name: inventedName() });
    const theirs = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-01']], {
      requestedBy: 'TR',
      ours: false,
    });
    await file.plant(person, theirs);
    const [seen, unseen] = [newUlid(), newUlid()];
    for (const [id, scope] of [
      [seen, file.scope],
      [unseen, hidden.scope],
    ])
      await app.change(
        `CREATE (:Fact:DossierVersion {id: $id, scope: $scope, recordedAt: $at, title: 'Request', basis: $basis})
         CREATE (:Fact:DossierCopy {id: $copyId, scope: $scope, recordedAt: $at, versionId: $id, toWhom: 'Bureau in Ankara'})`,
        { id, scope, at: file.stamp.recordedAt, basis: JSON.stringify([person.id]), copyId: newUlid() },
      );
    expect(await erasures.content(liaison, theirs.id)).toMatchObject({
      events: 1,
      records: 0,
      otherRecords: 1,
      carriers: [{ kind: 'DOSSIER', id: seen, title: 'Request', recipients: ['Bureau in Ankara'] }],
    });
    // What was sealed stays as it was sealed.
    expect((await erasures.erase(liaison, theirs.id, erasure(`N-${theirs.id}`))).problems).toEqual([]);
    expect(await app.rows('MATCH (v:DossierVersion {id: $seen}) RETURN v.title AS title', { seen })).toEqual([
      { title: 'Request' },
    ]);
  });

  test('an erasure that was broken off is finished by whoever sends one again', async () => {
    const file = await ownCase();
    const canary = inventedName();
    await brought(file, [`Rəşad ${canary},B-${canary},TR,1987,,`]);
    const { id } = await noticeNumbered(`B-${canary}`);
    const [record] = await app.rows(
      'MATCH (n:Notice {id: $id}) RETURN n.recordId AS recordId, n.importId AS importId',
      { id },
    );
    await app.change(
      `MATCH (n:Notice {id: $id}) REMOVE n:Notice SET n:ErasedNotice
       SET n = {id: n.id, scope: n.scope, recordedAt: n.recordedAt, recordedBy: n.recordedBy, handling: 'H0', colour: n.colour, requestedBy: n.requestedBy,
                erasureId: $erasureId, erasedAt: n.recordedAt, erasedBy: n.recordedBy, on: '2026-03-02', ground: 'decision 12/2026', isPending: true,
                recordIds: [$recordId], importIds: [$importId], refusalIds: [], messageIds: []}`,
      { id, erasureId: newUlid(), ...record },
    );
    expect(await erasures.erased(colleague, id)).toMatchObject({ isPending: true, mayErase: true });
    await erasures.erase(colleague, id, erasure('whatever'));
    expect(await erasures.erased(liaison, id)).toMatchObject({ isPending: false });
    expect(await placesOf(app, canary)).toEqual(nowhere);
  });
});

describe('who may erase', SEVERAL, () => {
  test('whoever only reads where it lies, or sees nothing of it, gets one answer', async () => {
    const file = await ownCase();
    const person = personIn(file, { name: inventedName() });
    const theirs = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-01']], {
      requestedBy: 'TR',
      ours: false,
    });
    await file.plant(person, theirs);
    for (const [session, noticeId] of [
      [reader, theirs.id],
      [outsider, theirs.id],
      [outsider, newUlid()],
    ] as const) {
      const sent = { id: newUlid(), noticeId, erasure: erasure(`N-${theirs.id}`) };
      expect(codesOf(await app.ask(session, ERASE, sent))).toEqual(NOT_THERE);
      expect(codesOf(await app.ask(session, CONTENT, { id: noticeId }))).toEqual(NOT_THERE);
      expect(codesOf(await app.ask(session, ERASED, { id: noticeId }))).toEqual(NOT_THERE);
    }
    expect((await erasures.erase(liaison, theirs.id, erasure(`N-${theirs.id}`))).problems).toEqual([]);
    expect(codesOf(await app.ask(outsider, ERASED, { id: theirs.id }))).toEqual(NOT_THERE);
    const analyst = await app.signInAs('ANALYST');
    const sent = { id: newUlid(), noticeId: theirs.id, erasure: erasure('x') };
    expect(codesOf(await app.ask(analyst, ERASE, sent))).toEqual(['FORBIDDEN']);
  });
});

describe('refuses', () => {
  test('a notice of ours, a number typed wrong, a day to come and a ground that is none; and erases nothing', async () => {
    const file = await ownCase();
    const person = personIn(file, { name: inventedName() });
    const own = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-01']]);
    const theirs = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-01']], {
      requestedBy: 'TR',
      ours: false,
    });
    await file.plant(person, own, theirs);
    const refusals = async (id: string, input: ReturnType<typeof erasure>) =>
      (await erasures.erase(liaison, id, input)).problems.map(({ field }) => field);
    expect(await refusals(own.id, erasure(`N-${own.id}`))).toEqual([null]);
    expect(codesOf(await app.ask(liaison, CONTENT, { id: own.id }))).toEqual(NOT_THERE);
    expect(await refusals(theirs.id, erasure('N-1'))).toEqual(['number']);
    expect(await refusals(theirs.id, erasure(`N-${theirs.id}`, { on: '2999-01-01', ground: 'x' }))).toEqual([
      'on',
      'ground',
    ]);
    for (const id of [own.id, theirs.id])
      expect(await notices.read(liaison, id)).toMatchObject({ id, state: 'PUBLISHED' });
  });
});
