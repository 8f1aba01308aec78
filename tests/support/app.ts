import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createApp } from '../../server/app.ts';
import { hashPassword } from '../../server/access/password.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { createCopier } from '../../server/audit/copier.ts';
import type { AuditLine } from '../../server/audit/line.ts';
import { openTrail } from '../../server/audit/trail.ts';
import { openDatabase } from '../../server/db/database.ts';
import type { Run } from '../../server/db/run.ts';
import type { Row } from '../../server/db/values.ts';
import type { Role, Viewer } from '../../server/db/viewer.ts';
import { createSigner } from '../../server/dossiers/bundle/signer.ts';
import { createFileStore } from '../../server/files/file-store.ts';
import { createApollo } from '../../server/graphql/apollo.ts';
import { openImportDesk, type ImportDesk } from '../../server/imports/desk.ts';
import { createVault } from '../../server/vault/vault.ts';
import { account } from '../../seed/builders/cases.ts';
import { plant } from '../../seed/planting.ts';

export type TestUser = { id: string; username: string; role: Role };
/** Somebody who is signed in; `cookie` is what the browser would send. */
export type Session = TestUser & { cookie: string };

export type AnswerError = {
  message: string;
  path?: (string | number)[];
  extensions: { code: string } & Record<string, unknown>;
};
export type Answer = {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  errors: AnswerError[];
};

export type TestApp = {
  run: Run;
  imports: ImportDesk;
  /** Where the process keeps its files: the audit trail, the sealed uploads. */
  folder: string;
  url: string;
  newUser(role: Role, options?: { bodyCode?: string }): Promise<TestUser>;
  /** Signs in by the front door and, unless `purpose` is null, states why. */
  signIn(user: TestUser, purpose?: string | null): Promise<Session>;
  /** A new account of this role, signed in. */
  signInAs(role: Role, purpose?: string | null): Promise<Session>;
  /** A request to one of the doors beside GraphQL: `sign-in`, `sign-out`. */
  post(path: string, body: unknown, cookie?: string): Promise<Response>;
  ask(session: Session | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks and gives the data; throws when the answer is not whole. */
  read<D>(session: Session, query: string, variables?: Record<string, unknown>): Promise<D>;
  /** A request to the GraphQL door with this body, as it is. */
  send(session: Session | null, body: string): Promise<Answer>;
  /** As when the installation runs one more process. */
  openAnotherDoor(): Promise<void>;
  /** Straight into the graph, for what no statement of the app does yet. */
  change(cypher: string, params: Record<string, unknown>): Promise<void>;
  /** What stands in the graph, for claims that no answer can show. */
  rows(cypher: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** The lines that the audit trail has on disk, of this user. */
  auditOf(user: TestUser): Promise<AuditLine[]>;
  /** From now on no line of the audit trail reaches the disk. */
  breakTrail(): Promise<void>;
  /** What the app logged as an error since the last look. */
  errorsLogged(): string[];
  /** Closes the door, the trail and the database. Throws when the app logged an error at which no test looked. */
  close(): Promise<void>;
};

export const PASSWORD = 'one-password-for-all-tests';
const PURPOSE = 'feature test';
const IMPORT_LEASE_MS = 5_000;
/** A door lets in thirty a minute; then the next one is opened, as on an installation with several processes. */
const SIGN_INS_PER_DOOR = 25;

const hashed = hashPassword(PASSWORD);

const urlOf = (server: Server): string => {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the app does not listen');
  return `http://127.0.0.1:${address.port}`;
};

/** The real app on a free port of loopback, over the database of the feature tests. Nothing in it is replaced. */
export const startApp = async (): Promise<TestApp> => {
  const address = inject('featureDatabase');
  const database = await openDatabase(address);
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-app-'));
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const trail = await openTrail(join(folder, 'audit'), 'test', createCopier(database.run));
  let logged: string[] = [];
  const log = pino(
    { level: 'error' },
    new Writable({
      write(line: Buffer, _encoding, done) {
        logged.push(line.toString());
        done();
      },
    }),
  );
  const vault = createVault(randomBytes(32));
  const ownUsers = new Set<string>();
  // Apps of one installation share their files and keys and go on with each other's imports. Those of two tests share the database alone: each goes on with its own.
  const runOfOwn: Run = async <R extends Row>(
    viewer: Viewer,
    statement: string,
    params?: Record<string, unknown>,
    options?: { aggregate?: true },
  ) => {
    const rows = await database.run<R>(viewer, statement, params, options);
    return statement === 'jobs/waiting' ? rows.filter((row) => ownUsers.has(String(row['ownerId']))) : rows;
  };
  const imports = openImportDesk({
    run: runOfOwn,
    trail,
    vault,
    dataFolder: folder,
    log,
    leaseMs: IMPORT_LEASE_MS,
  });
  const apollo = createApollo({ log, operations: null });
  await apollo.start();
  const signer = createSigner(randomBytes(32).toString('base64url'));
  const servers: Server[] = [];
  const openDoor = async (): Promise<string> => {
    const app = createApp({
      database,
      trail,
      apollo,
      imports,
      exhibitFiles: createFileStore(join(folder, 'exhibits'), vault),
      signer,
      log,
      sessionSecret: 'secret of the tests',
      isSecure: false,
      isDemo: true,
      webFolder: null,
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return urlOf(server);
  };
  let door = await openDoor();
  let signIns = 0;
  const { run } = database;

  const send: TestApp['send'] = async (session, body) => {
    const response = await fetch(`${door}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(session ? { cookie: session.cookie } : {}) },
      body,
    });
    const text = await response.text();
    const read = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Answer> & {
      error?: { code: string; message: string };
    };
    const errors =
      read.errors ??
      (read.error ? [{ message: read.error.message, extensions: { code: read.error.code } }] : []);
    return { status: response.status, text, data: read.data ?? null, errors };
  };
  const ask: TestApp['ask'] = (session, query, variables = {}) =>
    send(session, JSON.stringify({ query, variables }));

  const newUser: TestApp['newUser'] = async (role, { bodyCode } = {}) => {
    const id = newUlid();
    ownUsers.add(id);
    const user = { id, username: `user-${id.toLocaleLowerCase('en')}`, role };
    const createdAt = new Date().toISOString();
    await plant(
      run,
      account({ ...user, nameAz: 'Sınaq', nameEn: 'Test', bodyCode, passwordHash: await hashed, createdAt }),
    );
    return user;
  };
  const openAnotherDoor = async (): Promise<void> => {
    door = await openDoor();
    signIns = 0;
  };
  const post: TestApp['post'] = async (path, body, cookie = '') => {
    if (path === 'sign-in' && signIns >= SIGN_INS_PER_DOOR) await openAnotherDoor();
    signIns += path === 'sign-in' ? 1 : 0;
    return fetch(`${door}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    });
  };
  const signIn: TestApp['signIn'] = async (user, purpose = PURPOSE) => {
    const response = await post('sign-in', { username: user.username, password: PASSWORD });
    if (response.status !== 204)
      throw new Error(`${user.role} was not let in: ${response.status} ${await response.text()}`);
    const session = {
      ...user,
      cookie: response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    };
    if (purpose !== null) {
      const answer = await ask(
        session,
        'mutation ($purpose: String!) { statePurpose(purpose: $purpose) { me { purpose } } }',
        { purpose },
      );
      if (answer.errors.length > 0) throw new Error(answer.text);
    }
    return session;
  };

  return {
    run,
    imports,
    folder,
    get url() {
      return door;
    },
    newUser,
    openAnotherDoor,
    post,
    signIn,
    signInAs: async (role, purpose) => signIn(await newUser(role), purpose),
    ask,
    read: async <D>(session: Session, query: string, variables?: Record<string, unknown>) => {
      const { data, errors, text } = await ask(session, query, variables);
      if (errors.length > 0 || !data) throw new Error(text);
      return data as D;
    },
    send,
    change: async (cypher, params) => {
      await driver.executeQuery(cypher, params);
    },
    rows: async (cypher, params = {}) => {
      const { records } = await driver.executeQuery(cypher, params);
      return records.map((record) => record.toObject());
    },
    auditOf: async ({ id }) => {
      const text = await readFile(join(folder, 'audit', trail.file), 'utf8');
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as AuditLine);
      return lines.filter((line) => line.who === id);
    },
    breakTrail: () => trail.close(),
    errorsLogged: () => {
      const errors = logged;
      logged = [];
      return errors;
    },
    close: async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      await apollo.stop();
      await imports.close();
      await trail.close().catch(() => undefined);
      await database.close();
      await driver.close();
      await rm(folder, { recursive: true, force: true });
      if (logged.length > 0) throw new Error(`the app logged errors:\n${logged.join('')}`);
    },
  };
};

/** The codes of an answer that refuses; empty when it refuses nothing. */
export const codesOf = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
