import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { expectClear, expectOne } from '../support/hostile.ts';

let app: TestApp;
let analyst: Session;
let file: TestCase;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  file = await newCase(app.run, [{ user: analyst }]);
});
afterAll(() => app.close());

describe('a request', () => {
  const nested = (depth: number): string =>
    `{ __schema { types ${'{ ofType '.repeat(depth)}{ name }${' }'.repeat(depth)} } }`;
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: me { id }`).join(' ')} }`;

  test.each([
    ['with an unknown field', '{ me { passwordHash } }'],
    ['with an unknown root field', '{ users { id } }'],
    ['with an unknown argument', '{ me(id: 1) { id } }'],
    ['with a field that is nearly right', '{ me { usernam } }'],
    ['without a selection', '{ me }'],
    ['that is no GraphQL', '{ me { id '],
    ['that is a subscription', 'subscription { me { id } }'],
    ['with a fragment in itself', 'query { me { ...A } } fragment A on Me { id ...A }'],
    ['with two operations and no name', 'query A { me { id } } query B { me { id } }'],
    ['with nothing in it', ''],
    ['with a byte of nothing', '{ me\u0000 { id } }'],
  ])('%s is one clear error', async (_what, query) => {
    const answer = await app.ask(analyst, query);
    expect(codesOf(answer)[0]).toBe('BAD_INPUT');
    expect(new Set(codesOf(answer)).size).toBe(1);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/passwordHash|usernam|Did you mean/u);
    expect(app.errorsLogged()).toEqual([]);
  });

  test('for an operation that its document has not is one clear error', async () => {
    expectOne(
      app,
      await app.send(
        analyst,
        JSON.stringify({ query: 'query A { me { id } }', operationName: 'DropEverything' }),
      ),
      'BAD_INPUT',
    );
  });

  test('that asks the same under a hundred names, or ten levels too deep, asks for too much', async () => {
    expectOne(app, await app.ask(analyst, aliases(100)), 'TOO_MANY');
    expectOne(app, await app.ask(analyst, aliases(11)), 'TOO_MANY');
    expectOne(app, await app.ask(analyst, nested(11)), 'TOO_MANY');
    expectOne(app, await app.ask(analyst, nested(900)), 'BAD_INPUT');
  });

  test('that hides its size in fragments asks for too much', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Case { severedTo { id } ${i < 11 ? `...F${i + 1} ...F${i + 1}` : ''} }`,
    ).join(' ');
    expectClear(app, await app.ask(analyst, `{ cases { cases { ...F0 } } } ${fragments}`));
    const wide = `{ cases(first: 100) { cases { people { person { label } roles { role } } notices { person { label } presumedCountries { sources { title } } } groups { members { person { label } } } } } }`;
    expectClear(app, await app.ask(analyst, wide));
  });

  test('with two changes at once asks for too much', async () => {
    expectOne(
      app,
      await app.ask(
        analyst,
        'mutation { a: statePurpose(purpose: "one two") { me { id } } b: statePurpose(purpose: "three four") { me { id } } }',
      ),
      'TOO_MANY',
    );
  });

  test('of many in one is refused', async () => {
    const answer = await app.send(
      analyst,
      JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]),
    );
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_INPUT']]);
  });

  test.each([
    ['no JSON', '{"query": "{ me { id } }"'],
    ['a number', '7'],
    ['null', 'null'],
    ['a text', '"{ me { id } }"'],
    ['an empty map', '{}'],
    ['a query that is a map', '{"query": {"me": 1}}'],
    ['variables that are a text', '{"query": "{ me { id } }", "variables": "x"}'],
  ])('whose body is %s is refused', async (_what, body) => {
    const answer = await app.send(analyst, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(app.errorsLogged()).toEqual([]);
  });

  test('of more than 200 kB is refused before it is read', async () => {
    const answer = await app.ask(analyst, '{ me { id } }', { padding: 'x'.repeat(210_000) });
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BAD_INPUT']]);
  });

  test('of two thousand words and more is refused', async () => {
    expectClear(app, await app.ask(analyst, `{ me { ${'id '.repeat(5_000)} } }`));
  });

  test.each([
    ['a form from another page', { 'content-type': 'text/plain' }],
    ['nothing that says what it is', {}],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('that comes as %s is not answered', async (_what, headers: Record<string, string>) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { cookie: analyst.cookie, ...headers },
      body: '{"query":"{ me { id } }"}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(analyst.id);
  });

  test('of a change by GET changes nothing', async () => {
    const query = encodeURIComponent('mutation { statePurpose(purpose: "by a link") { me { id } } }');
    const response = await fetch(`${app.url}/graphql?query=${query}`, {
      headers: { cookie: analyst.cookie, 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await app.read(analyst, '{ me { purpose } }')).toEqual({ me: { purpose: 'feature test' } });
  });

  test('of an expired session is told to sign in again, and nothing else', async () => {
    const session = await app.signInAs('ANALYST');
    await app.change('MATCH (s:Session {userId: $id}) SET s.expiresAt = $past', {
      id: session.id,
      past: '2025-01-01T00:00:00.000Z',
    });
    for (const query of ['{ me { id } }', `{ case(id: "${file.id}") { id } }`, '{ cases { cases { id } } }'])
      expect(codesOf(await app.ask(session, query))).toEqual(['UNAUTHENTICATED']);
  });
});
