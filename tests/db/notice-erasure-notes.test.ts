import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { factNode } from '../../seed/builders/facts.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, type TestCase } from '../support/builders.ts';
import { erasure, erasuresOf } from '../support/erasures.ts';
import { importFile, mappingOf } from '../support/imports.ts';

const NOTES = `query ($caseId: ID!) { caseNotes(caseId: $caseId) { notes { id text recordedBy { en } } } caseTasks(caseId: $caseId) { tasks { id text } } }`;
const CARRIERS = `query ($id: ID!) { noticeErasure(noticeId: $id) { carriers { kind id title mayErase isEarlier case { id } by { en } } } }`;

type Carrier = {
  kind: string;
  id: string;
  title: string;
  mayErase: boolean;
  isEarlier: boolean;
  case: { id: string };
  by: { en: string };
};

let app: TestApp;
let liaison: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  [liaison, analyst] = [await app.signInAs('LIAISON'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

test('notes and tasks that quote the notice are listed with their authors; the text of the ticked goes from every version and says who erased it, nothing else is touched', async () => {
  const file = await newCase(app.run, [
    { user: liaison, level: 'EDIT' },
    { user: analyst, level: 'EDIT' },
  ]);
  const elsewhere = await newCase(app.run, [{ user: liaison }, { user: analyst, level: 'EDIT' }]);
  const hidden = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
  const canary = inventedName();
  const number = `${canary}/2026`;
  await importFile(app, liaison, file.id, {
    csv: `Ad,Nömrə,Ölkə\nRəşad ${canary}ov,${number},TR\n`,
    mapping: mappingOf('NOTICES', {
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'NOTICE_NUMBER' },
        { position: 2, meaning: 'REQUESTED_BY' },
      ],
    }),
  });
  const [row] = await app.rows('MATCH (n:Notice {number: $number}) RETURN n.id AS id', { number });
  const noticeId = String(row?.['id']);
  const noted = async (where: TestCase, text: string, struck: string[] = []): Promise<string> => {
    const id = newUlid();
    await where.plant(factNode('CaseNote', id, where.stamp, { caseId: where.id, text, struck }));
    return id;
  };
  const sealedSource = newUlid();
  await hidden.plant(
    exhibit(
      { id: sealedSource, inCases: [hidden.id], number: 'S-1', kind: 'DOCUMENT' },
      inScope(hidden.scope),
    ),
  );
  const quoting = await noted(file, `Ask the bureau about ${number.toLocaleLowerCase('en')}.`);
  const naming = await noted(file, `Rəşad ${canary}ov was seen in March.`);
  const plain = await noted(file, 'Ask for the call records.');
  const readOnly = await noted(elsewhere, `As in ${number}.`);
  await noted(hidden, `As in ${number}.`);
  // One that strikes a source is there only for who sees that source.
  const striking = await noted(file, `Not to be shown, ${number}.`, [sealedSource]);
  const [first, second] = [newUlid(), newUlid()];
  const task = (id: string, text: string, earlierIds: string[]) =>
    factNode('CaseTask', id, file.stamp, { text, ownerId: analyst.id, dueOn: '2026-12-24', earlierIds }, [
      ['IN_CASE', file.id],
    ]);
  await file.plant(
    task(first, `Answer ${number} at once.`, []),
    task(second, `Answer ${number} by Friday.`, [first]),
  );
  await app.change(
    'MATCH (t:CaseTask {id: $id})-[i:IN_CASE]->() SET t.supersededAt = t.recordedAt, i.supersededAt = t.recordedAt',
    { id: first },
  );

  // What stands now says nothing of the notice; what it said before, and what was withdrawn, did.
  const [before, after, withdrawn] = [newUlid(), newUlid(), newUlid()];
  const gone = async (id: string, text: string, more: object = {}): Promise<void> =>
    file.plant(factNode('CaseNote', id, file.stamp, { caseId: file.id, text, struck: [], ...more }));
  await gone(before, `Ask for ${number}.`);
  await gone(after, 'Ask for it.', { earlierIds: [before] });
  await gone(withdrawn, `Withdrawn: ${number}.`, { withdrawnBy: analyst.id });
  await gone(newUlid(), `Struck: ${number}.`, { struck: [sealedSource], withdrawnBy: analyst.id });
  await app.change(
    'MATCH (x:CaseNote {caseId: $caseId}) WHERE x.id = $before OR x.withdrawnBy IS NOT NULL SET x.supersededAt = x.recordedAt',
    { caseId: file.id, before },
  );

  const { noticeErasure } = await app.read<{ noticeErasure: { carriers: Carrier[] } }>(liaison, CARRIERS, {
    id: noticeId,
  });
  const listed = new Map(noticeErasure.carriers.map((one) => [one.id, one]));
  expect([...listed.keys()].toSorted()).toEqual(
    [quoting, naming, readOnly, second, before, withdrawn].toSorted(),
  );
  expect(listed.get(before)).toMatchObject({ title: `Ask for ${number}.`, isEarlier: true, mayErase: true });
  expect(listed.get(second)?.isEarlier).toBe(false);
  expect(listed.get(quoting)).toMatchObject({ kind: 'NOTE', mayErase: true, case: { id: file.id } });
  expect(listed.get(second)).toMatchObject({ kind: 'TASK', title: `Answer ${number} by Friday.` });
  expect(listed.get(readOnly)).toMatchObject({ mayErase: false, case: { id: elsewhere.id } });

  const notes = [quoting, second, plain, readOnly, striking, before, withdrawn];
  const answer = await erasuresOf(app).erase(liaison, noticeId, erasure(number, { notes }));
  expect(answer.problems).toEqual([]);
  type Kept = {
    caseNotes: { notes: { id: string; text: string }[] };
    caseTasks: { tasks: { id: string; text: string }[] };
  };
  const kept = await app.read<Kept>(analyst, NOTES, { caseId: file.id });
  const textOf = (id: string) =>
    [...kept.caseNotes.notes, ...kept.caseTasks.tasks].find((one) => one.id === id)?.text;
  for (const id of [quoting, second]) expect(textOf(id)).toContain('it quoted a notice of another country');
  expect([textOf(naming), textOf(plain)]).toEqual([
    `Rəşad ${canary}ov was seen in March.`,
    'Ask for the call records.',
  ]);
  const left = await app.rows(
    'MATCH (x:CaseNote|CaseTask) WHERE toLower(x.text) CONTAINS toLower($number) RETURN x.id AS id',
    { number },
  );
  expect(left.map(({ id }) => id)).not.toContain(first);
  expect(left.map(({ id }) => id)).not.toContain(before);
  expect(left.map(({ id }) => id)).not.toContain(withdrawn);
  expect(textOf(after)).toBe('Ask for it.');
  // Read only, in a case of others, and the two that strike what the officer does not see.
  expect(left).toHaveLength(4);
}, 300_000);
