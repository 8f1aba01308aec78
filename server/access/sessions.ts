import { createHash } from 'node:crypto';
import { Store, type SessionData } from 'express-session';
import type { Run } from '../db/run.ts';
import { systemViewer, type Role } from '../db/viewer.ts';

/** Who is signed in, and why. It is read from the database at every request. */
export type SignedIn = {
  userId: string;
  username: string;
  role: Role;
  nameAz: string;
  nameEn: string;
  purpose: string | null;
  /** Hash of the cookie's value: names the session without being able to resume it. */
  sessionId: string;
};

declare module 'express-session' {
  interface SessionData {
    userId: string;
    signedIn: SignedIn;
  }
}

type SessionRow = Omit<SignedIn, 'sessionId'> & { expiresAt: string };

const viewer = systemViewer('sessions');
const hashOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex');

type Answer<T> = (error: unknown, value?: T) => void;

const answer = <T>(work: Promise<T>, callback?: Answer<T>): void => {
  work.then(
    (value) => callback?.(null, value),
    (error: unknown) => callback?.(error),
  );
};

/** Sessions live in the graph beside the accounts: revoked or locked there, refused at the next request. */
export class GraphSessionStore extends Store {
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  override get(cookie: string, callback: Answer<SessionData | null>): void {
    answer(this.#find(cookie), callback);
  }

  override set(cookie: string, session: SessionData, callback?: Answer<void>): void {
    answer(this.#keep(cookie, session), callback);
  }

  override destroy(cookie: string, callback?: Answer<void>): void {
    answer(
      this.#run(viewer, 'access/end-session', { id: hashOf(cookie) }).then(() => undefined),
      callback,
    );
  }

  /** A session ends at a fixed time, however busy it is. */
  override touch(_cookie: string, _session: SessionData, callback?: () => void): void {
    callback?.();
  }

  async #find(cookie: string): Promise<SessionData | null> {
    const id = hashOf(cookie);
    const [row] = await this.#run<SessionRow>(viewer, 'access/session', { id });
    if (!row) return null;
    const { expiresAt, ...account } = row;
    return {
      cookie: {
        originalMaxAge: null,
        expires: new Date(expiresAt),
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
      },
      userId: row.userId,
      signedIn: { ...account, sessionId: id },
    };
  }

  async #keep(cookie: string, session: SessionData): Promise<void> {
    const expiresAt = new Date(session.cookie.expires ?? Date.now()).toISOString();
    await this.#run(viewer, 'access/keep-session', { id: hashOf(cookie), userId: session.userId, expiresAt });
  }
}
