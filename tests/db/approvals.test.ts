import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn, type TestCase } from '../support/builders.ts';
import { proceedingsOf } from '../support/proceedings.ts';

// Versions of dossiers that wait are in dossier-versions.test.ts.
const WAITING = `query { waitingApprovals { charges { id case { id } person { id } article } } }`;
type Waiting = { charges: { id: string; case: { id: string }; person: { id: string }; article: string }[] };

let app: TestApp;
let writer: Session;
let second: Session;
let supervisor: Session;
let investigator: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('PROSECUTOR');
  second = await app.signInAs('PROSECUTOR');
  supervisor = await app.signInAs('SUPERVISOR');
  investigator = await app.signInAs('INVESTIGATOR');
  outsider = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const opened = () =>
  newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: second, level: 'EDIT' },
    { user: supervisor },
    { user: investigator, level: 'EDIT' },
  ]);

const waitingIn = async (file: TestCase, by: Session) => {
  const { charges } = (await app.read<{ waitingApprovals: Waiting }>(by, WAITING)).waitingApprovals;
  return charges.flatMap(({ case: of, id, article }) => (of.id === file.id ? [{ id, article }] : []));
};

describe('what waits for approval', () => {
  test('a charge that was brought is told to prosecutors who write in the case, and to no other', async () => {
    const file = await opened();
    const accused = personIn(file);
    await file.plant(accused);
    const proceedings = proceedingsOf(app, file);
    const { id } = await proceedings.bring(investigator, { personId: accused.id });
    const waits = [{ id, article: '144-1.1' }];
    for (const by of [writer, second]) expect(await waitingIn(file, by)).toEqual(waits);
    for (const by of [investigator, supervisor, outsider]) expect(await waitingIn(file, by)).toEqual([]);
    await proceedings.decide(writer, id ?? '');
    expect(await waitingIn(file, second)).toEqual([]);
  });
});
