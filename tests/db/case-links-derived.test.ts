import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { caseLinksOf } from '../support/case-links.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';

let app: TestApp;
let lead: Session;
let approver: Session;
let cases: ReturnType<typeof caseLinksOf>;
beforeAll(async () => {
  app = await startApp();
  [lead, approver] = [await app.signInAs('ANALYST'), await app.signInAs('PROSECUTOR')];
  cases = caseLinksOf(app);
});
afterAll(() => app.close());

/** Two suspects of whom one is charged, and that they know each other. The year has nothing else in it. */
const opened = async () => {
  const file = await newCase(
    app.run,
    [
      { user: lead, level: 'LEAD' },
      { user: approver, level: 'LEAD' },
    ],
    { openedOn: '2007-01-10' },
  );
  const names = [inventedName(), inventedName()];
  const [goes, stays] = [personIn(file, { name: names[0] ?? '' }), personIn(file, { name: names[1] ?? '' })];
  const [fact, offenceId] = [newUlid(), newUlid()];
  const article = lawArticleId('144-1.1');
  await file.plant(
    goes,
    stays,
    link('ASSOCIATE_OF', fact, goes.id, stays.id, file.stamp),
    offence({ id: offenceId, inCase: file.id, article, detectedOn: '2007-02-04' }, file.stamp),
    charge(
      {
        id: newUlid(),
        against: goes.id,
        inCase: file.id,
        on: '2007-02-20',
        article,
        participation: 'PERPETRATOR',
        status: 'OPEN',
        offences: [offenceId],
      },
      file.stamp,
    ),
  );
  return { file, goes: goes.id, fact, names };
};

/** What stands behind a figure of 2007 in the case and in the one that was severed from it. */
const behind = async (figure: string, caseIds: readonly string[]): Promise<Set<string>> => {
  type Row = { id: string; case: { id: string } | null };
  const query =
    'query ($figure: ID!) { figureRecords(figure: $figure, year: 2007) { records { id case { id } } } }';
  const { figureRecords } = await app.read<{ figureRecords: { records: Row[] } }>(lead, query, { figure });
  const own = figureRecords.records.filter((one) => caseIds.includes(one.case?.id ?? ''));
  return new Set(own.map(({ id }) => id));
};

test('the report counts a severed case as one of its own, and people and offences once', async () => {
  const { file, goes } = await opened();
  const input = cases.severing(file, { personIds: [goes], on: '2007-06-01' });
  expect((await cases.sever(lead, input)).problems).toEqual([]);
  const both = [file.id, input.newId];
  expect(await behind('A10', both)).toEqual(new Set(both));
  expect(await behind('A12', both)).toEqual(new Set(both));
  expect(await behind('A13', both)).toEqual(new Set([goes]));
  expect((await behind('A1', both)).size).toBe(1);
});

test('an approval lapses for somebody who was severed since, says into which case, and stands again when that is taken back', async () => {
  const { file, goes, fact, names } = await opened();
  const desk = dossierDesk(app);
  const id = await desk.begin(lead, file.id, [writtenBlock([fact])]);
  const { version } = await desk.freeze(lead, id);
  await desk.ask(lead, version?.id ?? '');
  await desk.approve(approver, { id: version?.id ?? '', hash: version?.hash ?? '' });
  const stands = async () => (await desk.open(lead, version?.id ?? '')).version;
  expect(await stands()).toMatchObject({ state: 'APPROVED', lapsed: [] });
  const input = cases.severing(file, { personIds: [goes] });
  await cases.sever(lead, input);
  const now = await stands();
  expect(now).toMatchObject({ state: 'LAPSED', lapsed: [{ kind: 'CORRECTED', id: goes }] });
  expect(now.lapsed[0]?.before).toBe(names[0]);
  expect(now.lapsed[0]?.now).toContain(`severed into case ${input.number}`);
  // Who sees the old case alone is told nothing of the other.
  expect(JSON.stringify((await desk.open(approver, version?.id ?? '')).version)).not.toContain(input.number);
  await cases.takeBack(lead, input.newId, input.id);
  expect(await stands()).toMatchObject({ state: 'APPROVED', lapsed: [] });
});

test('a dossier of the severed case states what went along, and is read by whoever holds both compartments', async () => {
  const { file, goes, fact, names } = await opened();
  const input = cases.severing(file, {
    personIds: [goes],
    members: [{ userId: approver.id, level: 'READ' }],
  });
  await cases.sever(lead, input);
  const desk = dossierDesk(app);
  const id = await desk.begin(lead, input.newId, [writtenBlock([fact])]);
  const { version, problems } = await desk.freeze(lead, id);
  expect(problems).toEqual([]);
  const { content } = await desk.open(approver, version?.id ?? '');
  expect(content).toContain(input.number);
  expect((await desk.open(approver, version?.id ?? '')).version.needs).toEqual(['OTHER']);
  expect(names[0]).not.toBe('');
});
