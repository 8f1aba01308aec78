import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import {
  change,
  finished,
  HEADING,
  JOB,
  refusedCsv,
  register,
  send,
  upload,
  type Job,
} from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
let reader: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  [analyst, reader, outsider] = await Promise.all([
    app.signInAs('ANALYST'),
    app.signInAs('PROSECUTOR'),
    app.signInAs('INVESTIGATOR'),
  ]);
});
afterAll(() => app.close());

const ownCase = (identity = false): Promise<TestCase> =>
  newCase(app.run, [{ user: analyst, level: 'EDIT', identity }, { user: reader }]);

/** Several imports in one test, each read twice in a process of its own. */
const SEVERAL = { timeout: 120_000 };

describe('who may import', SEVERAL, () => {
  const csv = `${HEADING}\nRəşad Sınaqov,1987,\n`;
  const codeOf = async (response: Response): Promise<[number, string]> => [
    response.status,
    ((await response.json()) as { error: { code: string } }).error.code,
  ];

  test('somebody who may not edit the case gets the answer of a case that is not there', async () => {
    const file = await ownCase();
    const answers = await Promise.all([
      send(app, outsider, file.id, { csv }),
      send(app, reader, file.id, { csv }),
      send(app, outsider, '01ARZ3NDEKTSV4RRFFQ69G5FAV', { csv }),
    ]);
    expect(await Promise.all(answers.map((answer) => codeOf(answer)))).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
  });

  test('nobody who is not signed in, has no such right, states no purpose, or comes from a form of another site', async () => {
    const file = await ownCase();
    const silent = await app.signInAs('ANALYST', null);
    const auditor = await app.signInAs('AUDITOR');
    expect(await codeOf(await send(app, null, file.id, { csv }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(await send(app, auditor, file.id, { csv }))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await send(app, silent, file.id, { csv }))).toEqual([403, 'PURPOSE_REQUIRED']);
    expect(await codeOf(await send(app, analyst, file.id, { csv }, {}))).toEqual([400, 'BAD_INPUT']);
  });

  test('members see an import of their case, and only its owner does anything with it', async () => {
    const file = await ownCase();
    const id = await upload(app, analyst, file.id, { csv });
    const { imports } = await app.read<{ imports: { jobs: Job[] } }>(
      reader,
      `query ($id: ID!) { imports(caseId: $id) { jobs ${JOB} } }`,
      { id: file.id },
    );
    expect(imports.jobs).toMatchObject([{ id, state: 'UPLOADED', mayRun: false }]);
    const colleague = await app.signInAs('ANALYST');
    await file.letIn({ user: colleague, level: 'LEAD' });
    for (const field of ['runImport', 'cancelImport', 'undoImport']) {
      const answer = await app.ask(
        colleague,
        `mutation ($id: ID!) { ${field}(id: $id) { problems { field } } }`,
        { id },
      );
      expect([field, codesOf(answer)]).toEqual([field, ['NOT_FOUND']]);
    }
    expect(codesOf(await app.ask(outsider, `query ($id: ID!) { import(id: $id) ${JOB} }`, { id }))).toEqual([
      'NOT_FOUND',
    ]);
    expect((await refusedCsv(app, outsider, id)).status).toBe(404);
  });

  test('an owner who is taken out of the case stops being let in, with the reason said to the others', async () => {
    const file = await ownCase();
    const id = await upload(app, analyst, file.id, { csv });
    await change(app, analyst, 'checkImport', id, register());
    await finished(app, analyst, id);
    await app.change(
      "MATCH (j:ImportJob {id: $id}) SET j.state = 'RUNNING', j.hasWritten = true, j.holder = null, j.until = null WITH j MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $case}) DELETE m",
      { id, user: analyst.id, case: file.id },
    );
    await app.imports.runner.kick();
    const job = await finished(app, reader, id);
    expect(job.state).toBe('FAILED');
    expect(job.problem?.en).toContain('may no longer write');
    expect(await app.rows('MATCH (r:Record {importId: $id}) RETURN r.id AS id', { id })).toEqual([]);
  });
});
