import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { incoming, messagesOf } from '../support/messages.ts';

const UNDER =
  'query ($ourReference: String!) { messagesUnder(ourReference: $ourReference) { id direction ourReference } }';

let app: TestApp;
let desk: ReturnType<typeof messagesOf>;
let officer: Session;
beforeAll(async () => {
  app = await startApp();
  desk = messagesOf(app);
  officer = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

const under = async (by: Session, ourReference: string): Promise<string[]> =>
  (await app.read<{ messagesUnder: { id: string }[] }>(by, UNDER, { ourReference })).messagesUnder.map(
    ({ id }) => id,
  );

test('our message is found by our number, whatever blanks are around it; what came under that number is not', async () => {
  const file = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const ourReference = `AZ-${newUlid()}`;
  const sent = await desk.record(officer, incoming({ direction: 'OUT', caseId: file.id, ourReference }));
  const came = incoming({ kind: 'ANSWER', caseId: file.id, ourReference, answers: sent.id });
  const answer = await desk.record(officer, came);
  expect(answer.id).not.toBeNull();
  expect(await under(officer, ` ${ourReference} `)).toEqual([sent.id]);
  expect(await under(officer, `${ourReference}-2`)).toEqual([]);
  expect(await under(officer, '  ')).toEqual([]);
  expect((await desk.read(officer, sent.id ?? '')).waitingFor).toBeNull();
});

test('nobody finds a message of a case that is not his, nor learns that there is one', async () => {
  const file = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const ourReference = `AZ-${newUlid()}`;
  await desk.record(officer, incoming({ direction: 'OUT', caseId: file.id, ourReference }));
  const outsider = await app.signInAs('LIAISON');
  expect(await under(outsider, ourReference)).toEqual([]);
  expect((await app.auditOf(outsider)).at(-1)).toMatchObject({ action: 'message:read', ids: [] });
  expect(codesOf(await app.ask(officer, UNDER, { ourReference: 'x'.repeat(101) }))).toEqual(['BAD_INPUT']);
});
