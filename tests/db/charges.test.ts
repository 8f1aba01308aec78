import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import {
  BRING,
  citableIn,
  doneId,
  fieldsOf,
  openedFor,
  RECORD,
  rolesOf,
  rowsOfProof,
} from '../support/proceedings.ts';

let app: TestApp;
let investigator: Session;
let prosecutor: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  [investigator, prosecutor, analyst] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('PROSECUTOR'),
    app.signInAs('ANALYST'),
  ]);
});
afterAll(() => app.close());

const opened = () => openedFor(app, [investigator, prosecutor, analyst]);

describe('a charge', () => {
  test('is brought by an investigator, approved by a prosecutor, and only then makes an accused', async () => {
    const { file, suspect, steps } = await opened();
    const offenceId = newUlid();
    await file.plant(
      offence(
        { id: offenceId, inCase: file.id, article: lawArticleId('144-1.1'), detectedOn: '2025-02-04' },
        file.stamp,
      ),
    );
    const brought = doneId(await steps.bring(investigator, { personId: suspect, offences: [offenceId] }));
    expect(await steps.facts(prosecutor)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: brought,
          approval: 'WAITING',
          mayDecide: true,
          mayCorrect: false,
          offences: [offenceId],
        }),
      ]),
    );
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['SUSPECT']);
    expect(await rowsOfProof(app, prosecutor, file.id)).toEqual([]);
    expect(await citableIn(app, prosecutor, file.id)).not.toContain(brought);

    const approved = doneId(await steps.decide(prosecutor, brought));
    expect((await steps.facts(prosecutor)).filter(({ kind }) => kind === 'CHARGE')).toEqual([
      expect.objectContaining({
        id: approved,
        approval: 'APPROVED',
        offences: [offenceId],
        earlier: 1,
        mayDecide: false,
        mayCorrect: false,
      }),
    ]);
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
    expect(await rowsOfProof(app, prosecutor, file.id)).toEqual([approved]);
    expect(await citableIn(app, prosecutor, file.id)).toContain(approved);
    expect(await steps.versions(prosecutor, approved)).toMatchObject([
      { id: brought, approval: 'WAITING', offences: [offenceId], mayDecide: false },
    ]);
  });

  test('is decided by nobody but a prosecutor, and not by who brought it', async () => {
    const { file, suspect, steps } = await opened();
    const own = newUlid();
    // A prosecutor who was an investigator when she brought it.
    await app.change(`MATCH (u:User {id: $id}) SET u.role = 'INVESTIGATOR'`, { id: prosecutor.id });
    const asInvestigator = await app.signIn(prosecutor);
    doneId(await steps.bring(asInvestigator, { personId: suspect }, { id: own }));
    await app.change(`MATCH (u:User {id: $id}) SET u.role = 'PROSECUTOR'`, { id: prosecutor.id });
    prosecutor = await app.signIn(prosecutor);
    const answer = await steps.decide(prosecutor, own);
    expect(answer.id).toBeNull();
    expect(answer.problems[0]?.text.en).toContain('brought yourself');

    const decide = `mutation ($c: ID!, $i: ID!, $v: ID!) { decideCharge(caseId: $c, id: $i, version: $v, approve: true) { id } }`;
    for (const by of [investigator, analyst])
      expect(codesOf(await app.ask(by, decide, { c: file.id, i: newUlid(), v: own }))).toEqual(['FORBIDDEN']);
    for (const by of [prosecutor, analyst])
      expect(codesOf(await steps.ask(by, BRING, { kind: 'CHARGE', personId: suspect }))).toEqual([
        'FORBIDDEN',
      ]);
    expect(codesOf(await steps.ask(analyst, RECORD, { kind: 'CHARGE', personId: suspect }))).toEqual([
      'BAD_INPUT',
    ]);
    expect((await steps.facts(prosecutor)).find(({ id }) => id === own)?.approval).toBe('WAITING');
  });

  test('that is refused says why, and is decided on once', async () => {
    const { file, suspect, steps } = await opened();
    const brought = doneId(await steps.bring(investigator, { personId: suspect }));
    expect(fieldsOf(await steps.decide(prosecutor, brought, { approve: false }))).toEqual(['reason']);
    const refusal = doneId(
      await steps.decide(prosecutor, brought, { approve: false, reason: 'Sübut azdır' }),
    );
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['SUSPECT']);
    expect((await steps.facts(investigator)).find(({ id }) => id === refusal)).toMatchObject({
      approval: 'REFUSED',
      reason: 'Sübut azdır',
      mayCorrect: false,
    });
    const again = await steps.decide(prosecutor, brought);
    expect(again).toMatchObject({ id: null, newer: { id: refusal } });
  });

  test('of the register carries no approval and counts', async () => {
    const { file, suspect, steps } = await opened();
    const id = newUlid();
    await file.plant(
      charge(
        {
          id,
          against: suspect,
          inCase: file.id,
          on: '2025-03-01',
          article: lawArticleId('144-1.1'),
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        file.stamp,
      ),
    );
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
    expect((await steps.facts(investigator)).find((fact) => fact.id === id)).toMatchObject({
      approval: null,
      mayCorrect: false,
      recordedBy: null,
    });
  });

  test('that is re-qualified gives way to the one that follows it once that is approved', async () => {
    const { file, suspect, steps } = await opened();
    const first = doneId(
      await steps.decide(prosecutor, doneId(await steps.bring(investigator, { personId: suspect }))),
    );
    const second = doneId(
      await steps.bring(investigator, {
        personId: suspect,
        article: '243',
        follows: [first],
        on: '2025-04-01',
      }),
    );
    expect(await rowsOfProof(app, prosecutor, file.id)).toEqual([first]);
    const approved = doneId(await steps.decide(prosecutor, second));
    expect(await rowsOfProof(app, prosecutor, file.id)).toEqual([approved]);
  });
});
