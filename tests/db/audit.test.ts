import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { PASSWORD, codesOf, startApp, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';

const CASE = 'query ($id: ID!) { case(id: $id) { number people { person { id label } } } }';
const OPEN =
  'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } problems { field } } }';
const LINES =
  '{ auditLines(first: 100) { lines { position who action outcome ids size purpose requestId asOf } before } }';

const newFile = () => ({
  id: newUlid(),
  number: `AUDIT-${newUlid()}`,
  kind: 'CRIMINAL',
  titleAz: 'Yeni iş',
  titleEn: 'A new case',
  openedOn: '2026-01-05',
});

describe('the audit trail', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test('has one line for each read, with ids, purpose and outcome, on disk when the answer is there', async () => {
    const analyst = await app.signInAs('ANALYST', 'map the group');
    const file = await newCase(app.run, [{ user: analyst }]);
    await app.read(analyst, CASE, { id: file.id });
    const line = (await app.auditOf(analyst)).at(-1);
    expect(line).toMatchObject({
      action: 'case:read',
      outcome: 'DONE',
      purpose: 'map the group',
      role: 'ANALYST',
    });
    expect(line?.ids).toContain(file.id);
    expect(JSON.stringify(line)).not.toContain(file.number);
  });

  test('has a line for a refusal, which does not tell whether the case exists', async () => {
    const analyst = await app.signInAs('ANALYST');
    const hidden = await newCase(app.run);
    for (const id of [hidden.id, newUlid()]) {
      await app.ask(analyst, CASE, { id });
      expect((await app.auditOf(analyst)).at(-1)).toMatchObject({ outcome: 'REFUSED', ids: [id] });
    }
  });

  test('announces a change before it is made, and the change carries the hash of its line', async () => {
    const analyst = await app.signInAs('ANALYST');
    const input = newFile();
    await app.read(analyst, OPEN, { input });
    const announced = (await app.auditOf(analyst)).find(({ action }) => action === 'case:open');
    expect(announced?.outcome).toBe('STARTED');
    expect(
      await app.rows('MATCH (m:AuditMark {hash: $hash}) RETURN m.requestId AS requestId', {
        hash: announced?.hash,
      }),
    ).toEqual([{ requestId: announced?.requestId }]);
  });

  test('who was taken out of a case that he opened does not come back by sending the form again', async () => {
    const analyst = await app.signInAs('ANALYST');
    const input = newFile();
    await app.read(analyst, OPEN, { input });
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m', {
      user: analyst.id,
      id: input.id,
    });
    await app.ask(analyst, OPEN, { input });
    expect(codesOf(await app.ask(analyst, CASE, { id: input.id }))).toEqual(['NOT_FOUND']);
  });

  test('stands on the auditor’s desk in the order of the trail', async () => {
    const analyst = await app.signInAs('ANALYST', 'seen by the auditor');
    const file = await newCase(app.run, [{ user: analyst }]);
    await app.read(analyst, CASE, { id: file.id });
    // Once more, looking at what was known on a day: the line says so.
    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: analyst.cookie, 'x-as-of': '2025-06-30' },
      body: JSON.stringify({ query: CASE, variables: { id: file.id } }),
    });
    const auditor = await app.signInAs('AUDITOR', null);
    type Page = {
      auditLines: {
        lines: { who: string | null; action: string; ids: string[]; position: number; asOf: string | null }[];
      };
    };
    const { lines } = (await app.read<Page>(auditor, LINES)).auditLines;
    expect(lines.find(({ who, action }) => who === analyst.id && action === 'case:read')?.ids).toContain(
      file.id,
    );
    expect(lines.find(({ who, asOf }) => who === analyst.id && asOf !== null)?.asOf).toMatch(/^2025-06-30T/u);
    const positions = lines.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort((a, b) => b - a));
  });
});

describe('when the audit trail cannot be written', () => {
  test('nothing is answered, nobody is let in, and nothing is changed', async () => {
    const app = await startApp();
    try {
      const analyst = await app.signInAs('ANALYST');
      const file = await newCase(app.run, [{ user: analyst }]);
      await app.breakTrail();

      const read = await app.ask(analyst, CASE, { id: file.id });
      expect(read.status).toBe(503);
      expect(codesOf(read)).toEqual(['UNAVAILABLE']);
      expect(read.text).not.toContain(file.number);

      const input = newFile();
      const change = await app.ask(analyst, OPEN, { input });
      expect(change.status).toBe(503);
      expect(await app.rows('MATCH (c:Case {id: $id}) RETURN c.id AS id', { id: input.id })).toEqual([]);

      const user = await app.newUser('ANALYST');
      const door = await app.post('sign-in', { username: user.username, password: PASSWORD });
      expect(door.status).toBe(503);
      expect(door.headers.getSetCookie()).toEqual([]);
      app.errorsLogged();
    } finally {
      await app.close();
    }
  });
});
