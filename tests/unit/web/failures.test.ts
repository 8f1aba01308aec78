import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { failureAtAddress, failureOf, failureOfResponse } from '../../../web/api/failures.ts';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'as the API says it', extensions }] });

const answered = (status: number, bodyText: string) =>
  new ServerError('no', { response: new Response(bodyText, { status }), bodyText });

describe('a failure', () => {
  it('has the code that the server gives', () => {
    expect(failureOf(refused({ code: 'NOT_FOUND' }))).toEqual({ kind: 'NOT_FOUND', reference: null });
    expect(failureOf(refused({ code: 'INTERNAL', reference: 'R-17' }))).toEqual({
      kind: 'INTERNAL',
      reference: 'R-17',
    });
  });

  it('of a query that the contract does not know is bad input', () => {
    expect(failureOf(refused({ code: 'GRAPHQL_VALIDATION_FAILED' })).kind).toBe('BAD_INPUT');
  });

  it('at an address that is no id is the same as at one of nothing', () => {
    expect(failureAtAddress(refused({ code: 'BAD_INPUT' })).kind).toBe('NOT_FOUND');
    expect(failureAtAddress(refused({ code: 'NOT_FOUND' })).kind).toBe('NOT_FOUND');
    expect(failureAtAddress(refused({ code: 'UNAVAILABLE' })).kind).toBe('UNAVAILABLE');
  });

  it('with a code that nobody knows is ours', () => {
    expect(failureOf(refused({ code: 'toString' })).kind).toBe('INTERNAL');
    expect(failureOf(refused({})).kind).toBe('INTERNAL');
  });

  it('takes the code from the body of a refused request before its status', () => {
    const body = JSON.stringify({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(failureOf(answered(400, body)).kind).toBe('UNAUTHENTICATED');
    expect(failureOf(answered(503, 'nothing to read')).kind).toBe('UNAVAILABLE');
    expect(failureOf(answered(418, '{}')).kind).toBe('INTERNAL');
  });

  it('to reach the server is no connection', () => {
    expect(failureOf(new TypeError('Failed to fetch')).kind).toBe('OFFLINE');
  });

  it('to sign in is the same for a wrong name, a wrong password and a locked account', async () => {
    const response = new Response(JSON.stringify({ error: { code: 'SIGN_IN_FAILED' } }), { status: 401 });
    expect(await failureOfResponse(response)).toEqual({ kind: 'UNAUTHENTICATED', reference: null });
  });

  it('of too many attempts is told apart', async () => {
    const response = new Response(JSON.stringify({ error: { code: 'TOO_MANY' } }), { status: 429 });
    expect((await failureOfResponse(response)).kind).toBe('TOO_MANY');
  });
});
