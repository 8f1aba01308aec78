import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { detention } from '../../seed/builders/proceedings.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { CHECK, doneId, fieldsOf, openedFor, PROCEEDINGS, RECORD } from '../support/proceedings.ts';

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

describe('a change of stage', () => {
  test('is what may follow, and is the stage of the case', async () => {
    const { file, steps } = await opened();
    expect(fieldsOf(await steps.record(analyst, { kind: 'STAGE', stage: 'INQUIRY' }))).toEqual(['stage']);
    doneId(await steps.record(analyst, { kind: 'STAGE', stage: 'COURT' }));
    const query = `query ($id: ID!) { case(id: $id) { stage stages { stage } } }`;
    expect(await app.read(analyst, query, { id: file.id })).toEqual({
      case: { stage: 'COURT', stages: [{ stage: 'INVESTIGATION' }, { stage: 'COURT' }] },
    });
    const { proceedings } = await app.read<{ proceedings: { nextStages: string[] } }>(analyst, PROCEEDINGS, {
      caseId: file.id,
    });
    expect(proceedings.nextStages).toEqual(['INVESTIGATION', 'SUSPENDED', 'CLOSED']);
  });

  test('is checked as it is typed, and nothing is kept', async () => {
    const { file, steps } = await opened();
    const fact = { caseId: file.id, kind: 'STAGE', stage: 'INQUIRY', on: '2025-03-01', sourceText: '' };
    expect(await app.read(analyst, CHECK, { fact })).toEqual({
      checkProceeding: [{ field: 'stage' }, { field: 'sourceText' }],
    });
    expect(await steps.facts(analyst)).toHaveLength(1);
  });
});

describe('who may', () => {
  test('whoever only reads the case is told what is told of one that is not there', async () => {
    const { file, suspect } = await opened();
    const reader = await app.signInAs('ANALYST');
    await file.letIn({ user: reader, level: 'READ' });
    const stranger = await app.signInAs('ANALYST');
    const fact = { caseId: file.id, kind: 'STAGE', stage: 'COURT', on: '2025-03-01', sourceText: 'qərar' };
    for (const [by, caseId] of [
      [reader, file.id],
      [stranger, file.id],
      [stranger, newUlid()],
    ] as const)
      for (const query of [RECORD, CHECK])
        expect(
          codesOf(await app.ask(by, query, { id: newUlid(), fact: { ...fact, caseId, personId: suspect } })),
        ).toEqual(['NOT_FOUND']);
    for (const caseId of [file.id, newUlid()])
      expect(codesOf(await app.ask(stranger, PROCEEDINGS, { caseId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(reader, PROCEEDINGS, { caseId: file.id }))).toEqual([]);
  });

  test('under the id of a fact that its writer may not see leaves that fact as it was', async () => {
    const { suspect, steps } = await opened();
    const hidden = await newCase(app.run, []);
    const person = personIn(hidden, { name: inventedName() });
    const id = newUlid();
    const held = detention({ id, against: person.id, inCase: hidden.id, on: '2025-03-01' }, hidden.stamp);
    await hidden.plant(person, held);
    const kept = () =>
      app.rows(
        'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
        { id },
      );
    const before = await kept();
    const answer = await steps.bring(investigator, { personId: suspect }, { id });
    expect(answer.id).toBeNull();
    expect(await kept()).toEqual(before);
  });

  test('a person who is hidden and one who is not there give one answer', async () => {
    const { steps } = await opened();
    const elsewhere = await newCase(app.run, []);
    const hidden = personIn(elsewhere, { name: inventedName() });
    await elsewhere.plant(hidden);
    for (const personId of [hidden.id, newUlid()])
      expect(
        codesOf(
          await steps.ask(analyst, RECORD, {
            kind: 'DETENTION',
            personId,
            until: '2025-05-01',
            ground: 'əsas',
          }),
        ),
      ).toEqual(['NOT_FOUND']);
  });

  test('it is announced in the trail with the case, the person and the fact', async () => {
    const { file, suspect, steps } = await opened();
    const id = doneId(await steps.bring(investigator, { personId: suspect }));
    const line = (await app.auditOf(investigator)).findLast(({ action }) => action === 'charge:bring');
    expect(line?.ids).toEqual(expect.arrayContaining([file.id, suspect, id]));
  });
});
