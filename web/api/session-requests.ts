import { failureOf, failureOfResponse, type Failure } from './failures.ts';

const send = async (path: string, body: object): Promise<Failure | null> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? null : await failureOfResponse(response);
  } catch (error) {
    return failureOf(error);
  }
};

/** Null when the session has begun. A wrong name, a wrong password and a locked account are the same answer. */
export const signIn = (username: string, password: string): Promise<Failure | null> =>
  send('/api/sign-in', { username, password });

/** Null when the session has ended. */
export const signOut = (): Promise<Failure | null> => send('/api/sign-out', {});
