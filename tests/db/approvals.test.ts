import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn, type TestCase } from '../support/builders.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';
import { proceedingsOf } from '../support/proceedings.ts';

const WAITING = `query { waitingApprovals {
  dossiers { id case { id } dossierId kind number askedBy { en } } charges { id case { id } person { id } article } } }`;
type Waiting = {
  dossiers: { id: string; case: { id: string }; dossierId: string; kind: string; number: number }[];
  charges: { id: string; case: { id: string }; person: { id: string }; article: string }[];
};

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
  const { waitingApprovals } = await app.read<{ waitingApprovals: Waiting }>(by, WAITING);
  const isHere = (one: { case: { id: string } }): boolean => one.case.id === file.id;
  return {
    dossiers: waitingApprovals.dossiers.filter(isHere).map(({ id, kind, number }) => ({ id, kind, number })),
    charges: waitingApprovals.charges.filter(isHere).map(({ id, article }) => ({ id, article })),
  };
};
const NOTHING = { dossiers: [], charges: [] };

describe('what waits for approval', () => {
  test('a version is told to the office that approves it, to nobody who froze or asked, and no longer once it is decided', async () => {
    const file = await opened();
    const [one, other] = [personIn(file), personIn(file)];
    const fact = newUlid();
    await file.plant(one, other, link('ASSOCIATE_OF', fact, one.id, other.id, inScope(file.scope)));
    const desk = dossierDesk(app);
    const dossier = await desk.begin(writer, file.id, [writtenBlock([fact])]);
    const { version } = await desk.freeze(writer, dossier);
    const { id = '', hash = '' } = version ?? {};
    expect(await waitingIn(file, second)).toEqual(NOTHING);
    await desk.ask(writer, id);
    const waits = { dossiers: [{ id, kind: 'INDICTMENT', number: 1 }], charges: [] };
    expect(await waitingIn(file, second)).toEqual(waits);
    // An indictment is a prosecutor's act.
    for (const by of [writer, supervisor, investigator, outsider])
      expect(await waitingIn(file, by)).toEqual(NOTHING);
    await desk.approve(second, { id, hash });
    expect(await waitingIn(file, second)).toEqual(NOTHING);
  });

  test('a charge that was brought is told to prosecutors who write in the case, and to no other', async () => {
    const file = await opened();
    const accused = personIn(file);
    await file.plant(accused);
    const proceedings = proceedingsOf(app, file);
    const { id } = await proceedings.bring(investigator, { personId: accused.id });
    const waits = { dossiers: [], charges: [{ id, article: '144-1.1' }] };
    for (const by of [writer, second]) expect(await waitingIn(file, by)).toEqual(waits);
    for (const by of [investigator, supervisor, outsider]) expect(await waitingIn(file, by)).toEqual(NOTHING);
    await proceedings.decide(writer, id ?? '');
    expect(await waitingIn(file, second)).toEqual(NOTHING);
  });
});
