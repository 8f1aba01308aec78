import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Tree } from '../../server/dossiers/document-tree.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inScope, newCase, personIn, type TestCase } from '../support/builders.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';

let app: TestApp;
let writer: Session;
let reader: Session;
let desk: ReturnType<typeof dossierDesk>;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
  desk = dossierDesk(app);
  // Everything that a dossier reads is planned when it is first asked.
  const { file } = await called();
  await found(writer, file, '');
  await desk.freeze(writer, await desk.begin(writer, file.id, [writtenBlock([])]));
}, 240_000);
afterAll(() => app.close());

const FIND = `query ($caseId: ID!, $text: String!) { dossierFacts(caseId: $caseId, text: $text, language: EN) { id text handling sources } }`;
const OPEN = 'query ($id: ID!) { dossier(id: $id) { content ledger { kind blocks factId } } }';

type Found = { id: string; text: string; handling: string; sources: number };
const found = async (by: Session, file: TestCase, text: string): Promise<Found[]> =>
  (await app.read<{ dossierFacts: Found[] }>(by, FIND, { caseId: file.id, text })).dossierFacts;
const opened = async (by: Session, id: string) => {
  const { dossier } = await app.read<{
    dossier: { content: string; ledger: { kind: string; blocks: boolean; factId: string | null }[] };
  }>(by, OPEN, { id });
  return { tree: JSON.parse(dossier.content) as Tree, ledger: dossier.ledger };
};
const sentencesOf = ({ parts }: Tree) => parts.flatMap((part) => (part.is === 'sentence' ? [part.span] : []));

/** A case with somebody who uses a telephone, which called another; an exhibit shows it. */
const called = async (own: Partial<Stamp> = {}) => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity: true },
    { user: reader, level: 'READ' },
  ]);
  const person = personIn(file);
  const [from, to, call, shown] = [newUlid(), newUlid(), newUlid(), newUlid()];
  const stamp = { ...file.stamp, validFrom: '2024-03', ...own };
  await file.plant(
    person,
    thing({ id: from, kind: 'PHONE', value: `+99450${from}` }),
    thing({ id: to, kind: 'PHONE', value: `+99455${to}` }),
    link('USES', newUlid(), person.id, from, file.stamp),
    link('CONTACTED', call, from, to, stamp),
    exhibit(
      { id: shown, inCases: [file.id], number: '4', kind: 'CALL_RECORDS', volume: 1, sheets: '3' },
      file.stamp,
    ),
    citation({ id: newUlid(), factId: call, sourceId: shown }, file.stamp),
  );
  return { file, person: person.id, from, to, call, shown };
};

test('a call between two telephones is found by its words, and a sentence rests on it with its source', async () => {
  const { file, from, to, call, shown } = await called();
  const [fact, ...others] = await found(writer, file, `${from} ${to}`);
  expect(others).toEqual([]);
  expect(fact).toMatchObject({ id: call, sources: 1 });
  const id = await desk.begin(writer, file.id, [
    writtenBlock([call], 'The two called each other.'),
    { id: newUlid(), kind: 'TIMELINE', heading: null },
  ]);
  const { tree, ledger } = await opened(writer, id);
  expect(sentencesOf(tree)).toEqual([
    {
      text: 'The two called each other. (Exhibit 4, Call records, vol. 1, sheets 3)',
      facts: [call],
      sources: [shown],
    },
  ]);
  expect(ledger.filter(({ factId }) => factId === call)).toMatchObject([
    { kind: 'ONE_SOURCE', blocks: false },
  ]);
  // Calls are said where somebody says them; the timeline has what people did.
  const rows = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows.flat() : []));
  expect(rows.some(({ facts }) => facts.includes(call))).toBe(false);
});

test('where a group of the case operates, and of which it is a part, is a fact of its dossiers', async () => {
  const file = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
  const person = personIn(file);
  const [part, whole] = [groupIn(file, [{ id: person.id, role: 'MEMBER' }]), groupIn(file, [])];
  const [within, there] = [newUlid(), newUlid()];
  await file.plant(
    person,
    part,
    whole,
    link('SUBGROUP_OF', within, part.id, whole.id, file.stamp),
    link('OPERATES_IN', there, part.id, countryId('TR'), file.stamp),
  );
  const ids = (await found(writer, file, '')).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([within, there]));
  expect((await found(writer, file, 'Türkiye')).map(({ id }) => id)).toEqual([there]);
});

test('a call under H1 blocks an indictment that rests on it', async () => {
  const barred = await called({ handling: 'H1' });
  const blocked = await desk.begin(writer, barred.file.id, [writtenBlock([barred.call])]);
  expect((await opened(writer, blocked)).ledger).toContainEqual({
    kind: 'H1',
    blocks: true,
    factId: barred.call,
  });
});

test('an approval lapses when a call on which it rests is withdrawn, and the ledger says so', async () => {
  const { file, call } = await called();
  const id = await desk.begin(writer, file.id, [writtenBlock([call])]);
  const { version } = await desk.freeze(writer, id);
  await desk.ask(writer, version?.id ?? '');
  const approved = await desk.approve(reader, { id: version?.id ?? '', hash: version?.hash ?? '' });
  expect(approved.version?.state).toBe('APPROVED');
  await app.change('MATCH ()-[r:CONTACTED {id: $call}]->() SET r.supersededAt = $now', {
    call,
    now: new Date().toISOString(),
  });
  const [stands] = await desk.versions(reader, id);
  expect(stands?.state).toBe('LAPSED');
  expect(stands?.lapsed).toContainEqual(expect.objectContaining({ kind: 'WITHDRAWN', id: call }));
  expect((await opened(writer, id)).ledger).toMatchObject([
    { kind: 'WITHDRAWN', blocks: true, factId: call },
  ]);
});

test('a link of things that lies with identities, or in another case, is none of what another rests on', async () => {
  const { file, from, to } = await called();
  const other = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
  const [sealed, elsewhere] = [newUlid(), newUlid()];
  await file.plant(
    link('CONTACTED', sealed, to, from, inScope(`${file.scope}:identity`)),
    link('CONTACTED', elsewhere, from, to, other.stamp),
  );
  expect((await found(reader, file, '')).map(({ id }) => id)).not.toContain(sealed);
  expect((await found(writer, file, '')).map(({ id }) => id)).toContain(sealed);
  expect((await found(writer, file, '')).map(({ id }) => id)).not.toContain(elsewhere);
  const id = await desk.begin(writer, file.id, [writtenBlock([sealed], 'V-hidden')]);
  expect(JSON.stringify(await opened(reader, id))).not.toContain('V-hidden');
  await expect(desk.save(writer, id, [writtenBlock([elsewhere])])).rejects.toThrow('404');
});
