import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { PASSWORD, codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const ME = '{ me { id username role purpose permissions isDemo } }';
const STATE =
  'mutation ($purpose: String!) { statePurpose(purpose: $purpose) { me { purpose } problems { field text { az en } } } }';

const signIn = (username: string, password: string): Promise<Response> =>
  app.post('sign-in', { username, password });

describe('signing in works', () => {
  test('who is signed in is told who he is and what his role may do', async () => {
    const analyst = await app.signInAs('ANALYST', 'map the group');
    const { me } = await app.read<{ me: { permissions: string[] } }>(analyst, ME);
    expect(me).toMatchObject({
      id: analyst.id,
      username: analyst.username,
      role: 'ANALYST',
      purpose: 'map the group',
      isDemo: true,
    });
    expect(me.permissions).toContain('case:read');
    expect(me.permissions).not.toContain('account:unlock');
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const user = await app.newUser('ANALYST');
    const [cookie = ''] = (await signIn(user.username, PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
  });

  test('a user name is taken without regard to case', async () => {
    const user = await app.newUser('ANALYST');
    expect((await signIn(` ${user.username.toLocaleUpperCase('en')} `, PASSWORD)).status).toBe(204);
  });

  test('signing out ends the session for good', async () => {
    const analyst = await app.signInAs('ANALYST');
    expect((await app.post('sign-out', {}, analyst.cookie)).status).toBe(204);
    expect(codesOf(await app.ask(analyst, ME))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a session', () => {
  const gone = async (session: Session): Promise<string[]> => codesOf(await app.ask(session, ME));

  test('that was revoked is refused at the next request', async () => {
    const analyst = await app.signInAs('ANALYST');
    await app.change('MATCH (s:Session {userId: $id}) DETACH DELETE s', { id: analyst.id });
    expect(await gone(analyst)).toEqual(['UNAUTHENTICATED']);
  });

  test('that has expired is refused', async () => {
    const analyst = await app.signInAs('ANALYST');
    await app.change('MATCH (s:Session {userId: $id}) SET s.expiresAt = $past', {
      id: analyst.id,
      past: '2025-01-01T00:00:00.000Z',
    });
    expect(await gone(analyst)).toEqual(['UNAUTHENTICATED']);
  });

  test.each(['lockedAt', 'disabledAt'])(
    'of an account with %s is refused at the next request',
    async (property) => {
      const analyst = await app.signInAs('ANALYST');
      await app.change(`MATCH (u:User {id: $id}) SET u.${property} = $now`, {
        id: analyst.id,
        now: new Date().toISOString(),
      });
      expect(await gone(analyst)).toEqual(['UNAUTHENTICATED']);
    },
  );

  test.each([
    [
      'changed in one letter',
      (cookie: string) => `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`,
    ],
    ['made up', () => 'alaqa.session=s%3Amade-up.signature'],
    ['of a thousand letters', () => `alaqa.session=${'x'.repeat(1_000)}`],
  ])('whose cookie is %s is nobody’s', async (_how, change) => {
    const analyst = await app.signInAs('ANALYST');
    expect(await gone({ ...analyst, cookie: change(analyst.cookie) })).toEqual(['UNAUTHENTICATED']);
  });

  test('is not resumed by what the database keeps of it', async () => {
    const analyst = await app.signInAs('ANALYST');
    const [line] = await app.run<{ expiresAt: string }>(
      { kind: 'system', userId: null, role: null, purpose: null, requestId: 'test' },
      'access/session',
      { id: analyst.cookie },
    );
    expect(line).toBeUndefined();
  });
});

describe('signing in refuses', () => {
  test('an unknown user, a wrong password and a locked account in the same words', async () => {
    const [user, locked] = [await app.newUser('ANALYST'), await app.newUser('ANALYST')];
    await app.change('MATCH (u:User {id: $id}) SET u.lockedAt = $now', {
      id: locked.id,
      now: new Date().toISOString(),
    });
    const answers = [
      await signIn(`nobody-${newUlid()}`, PASSWORD),
      await signIn(user.username, 'wrong'),
      await signIn(locked.username, PASSWORD),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  });

  test('the right password after five wrong ones, until an administrator opens the account', async () => {
    const user = await app.newUser('ANALYST');
    for (let i = 0; i < 5; i += 1) expect((await signIn(user.username, 'wrong')).status).toBe(401);
    expect((await signIn(user.username, PASSWORD)).status).toBe(401);
    const administrator = await app.signInAs('ADMINISTRATOR', null);
    const unlock =
      'mutation ($id: ID!) { unlockAccount(id: $id) { account { lockedAt } problems { field } } }';
    expect(await app.read(administrator, unlock, { id: user.id })).toEqual({
      unlockAccount: { account: { lockedAt: null }, problems: [] },
    });
    expect((await signIn(user.username, PASSWORD)).status).toBe(204);
  });

  test('four wrong ones lock nobody out', async () => {
    const user = await app.newUser('ANALYST');
    for (let i = 0; i < 4; i += 1) await signIn(user.username, 'wrong');
    expect((await signIn(user.username, PASSWORD)).status).toBe(204);
  });

  test.each([
    {},
    { username: 'x' },
    { username: 1, password: 2 },
    { username: 'x', password: 'y', role: 'ADMINISTRATOR' },
    { username: { $ne: null }, password: 'x' },
  ])('the body %j', async (body) => {
    expect((await app.post('sign-in', body)).status).toBe(400);
  });

  test('more than thirty attempts a minute from one address', async () => {
    const knock = (): Promise<Response> =>
      fetch(`${app.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    const statuses = await Promise.all(Array.from({ length: 31 }, async () => (await knock()).status));
    expect(statuses).toContain(429);
    await app.openAnotherDoor();
  });

  test('nobody because many came in from his address', async () => {
    const user = await app.newUser('ANALYST');
    await app.openAnotherDoor();
    const statuses: number[] = [];
    for (let come = 0; come < 32; come += 1) {
      const answer = await fetch(`${app.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: user.username, password: PASSWORD }),
      });
      statuses.push(answer.status);
    }
    expect(new Set(statuses)).toEqual(new Set([204]));
  });

  test('a refused sign-in is a line of the trail', async () => {
    const user = await app.newUser('ANALYST');
    await signIn(user.username, 'wrong');
    expect((await app.auditOf(user)).at(-1)).toMatchObject({ action: 'session:begin', outcome: 'REFUSED' });
  });
});

describe('the purpose of a working session', () => {
  test('is asked for before anything about a case is answered', async () => {
    const analyst = await app.signInAs('ANALYST', null);
    await newCase(app.run, [{ user: analyst }]);
    expect(codesOf(await app.ask(analyst, '{ cases { cases { id } } }'))).toEqual(['PURPOSE_REQUIRED']);
    await app.read(analyst, STATE, { purpose: 'prepare the indictment' });
    expect(codesOf(await app.ask(analyst, '{ cases { cases { id } } }'))).toEqual([]);
  });

  test.each(['', '  ', 'ab', 'x'.repeat(201)])('is a sentence, not %j', async (purpose) => {
    const analyst = await app.signInAs('ANALYST', null);
    expect(await app.read(analyst, STATE, { purpose })).toMatchObject({
      statePurpose: { me: null, problems: [{ field: 'purpose' }] },
    });
  });

  test('belongs to one session and not to the next', async () => {
    const analyst = await app.signInAs('ANALYST', 'the first session');
    const again = await app.signIn(analyst, null);
    expect(await app.read(again, ME)).toMatchObject({ me: { purpose: null } });
  });
});

describe('accounts', () => {
  const UNLOCK = 'mutation ($id: ID!) { unlockAccount(id: $id) { account { id } } }';

  test('are listed to the administrator and to nobody else', async () => {
    const [administrator, analyst] = [
      await app.signInAs('ADMINISTRATOR', null),
      await app.signInAs('ANALYST'),
    ];
    expect(codesOf(await app.ask(administrator, '{ accounts { id username role } }'))).toEqual([]);
    expect(codesOf(await app.ask(analyst, '{ accounts { id username role } }'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await app.ask(analyst, UNLOCK, { id: analyst.id }))).toEqual(['FORBIDDEN']);
  });

  test('a change is announced in the trail before it is made, and its hash stands in the graph', async () => {
    const administrator = await app.signInAs('ADMINISTRATOR', null);
    const user = await app.newUser('ANALYST');
    await app.read(administrator, UNLOCK, { id: user.id });
    const started = (await app.auditOf(administrator)).find(({ outcome }) => outcome === 'STARTED');
    expect(started).toMatchObject({ action: 'account:unlock', ids: [user.id] });
    const marks = await app.rows('MATCH (m:AuditMark {hash: $hash}) RETURN m.requestId AS requestId', {
      hash: started?.hash,
    });
    expect(marks).toEqual([{ requestId: started?.requestId }]);
  });
});
