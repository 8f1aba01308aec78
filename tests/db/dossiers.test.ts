import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { groupIn, inScope, newCase } from '../support/builders.ts';
import {
  ADD,
  documentOf,
  draftedDossiers,
  FIND,
  kinds,
  LIST,
  OPEN,
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

  test('a save whose answer was lost is no other’s: the next of the window is taken, a late one is not, and neither after somebody else', async () => {
    const { id, fact, file } = await begun();
    const [first, second] = [documentOf(written([fact])), documentOf(written([fact], 'Said anew.'))];
    const tab = newUlid();
    const sent = async (turn: number, document: unknown): Promise<number> =>
      (await save(writer, id, 1, document, { tab, turn })).status;
    expect(await sent(1, first)).toBe(200);
    // The window did not hear of it: it sends what it has now, on the revision that it knows.
    expect(await sent(2, second)).toBe(200);
    expect(await sent(1, first)).toBe(409);
    expect(await sent(2, second)).toBe(200);
    expect((await openAs(writer, id)).document).toEqual(second);
    const colleague = await app.signInAs('ANALYST');
    await file.letIn({ user: colleague, level: 'EDIT' });
    const { revision } = (await openAs(writer, id)).dossier;
    expect((await save(colleague, id, revision, first)).status).toBe(200);
    expect(await sent(3, second)).toBe(409);
    expect((await openAs(writer, id)).document).toEqual(first);
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
