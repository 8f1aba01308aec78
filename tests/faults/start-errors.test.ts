import { once } from 'node:events';
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCredentials } from '../../server/db/embedded-server/credentials.ts';
import { isRunning } from '../../server/db/embedded-server/process-identity.mjs';
import { lockOwner } from '../../server/db/installation-lock.ts';
import { openInstallation, StartError } from '../../server/db/installation.ts';
import { answerAsNeo4j } from './old-server.ts';
import {
  closeHolder,
  holdInstallation,
  javaOf,
  removeFolder,
  temporaryFolder,
  type Holder,
} from './support.ts';

const folder = temporaryFolder();
const other = temporaryFolder();
const remote = temporaryFolder();
let app: Holder;
let beside: Holder;

beforeAll(async () => {
  app = holdInstallation(folder, 'app');
  beside = holdInstallation(other, 'app');
  await Promise.all([app.opened, beside.opened]);
});

afterAll(async () => {
  await Promise.all([app, beside].map(closeHolder));
  [folder, other, remote].forEach(removeFolder);
});

const refusal = async (options: Parameters<typeof openInstallation>[0]): Promise<string> => {
  const error: unknown = await openInstallation(options).then(
    () => new Error('it opened'),
    (reason: unknown) => reason,
  );
  if (error instanceof StartError) return error.message;
  throw error;
};

test('two data folders run side by side, each with its own database', async () => {
  expect((await app.opened).uri).not.toBe((await beside.opened).uri);
  expect(isRunning(javaOf(folder)) && isRunning(javaOf(other))).toBe(true);
});

test('a second app on the same data folder is told who owns it', async () => {
  const message = await refusal({ dataFolder: folder, purpose: 'app' });
  expect(message).toContain(`The data folder ${folder} is in use by a running Əlaqə`);
  expect(message).toContain(`process ${app.process.pid}`);
});

test('a command uses the database of the running app and leaves it running', async () => {
  const command = await openInstallation({ dataFolder: folder, purpose: 'command' });
  expect(command.attached).toBe(true);
  expect(command.address.uri).toBe((await app.opened).uri);
  await command.close();
  expect(isRunning(javaOf(folder))).toBe(true);
});

test('the password of the database is in a file that only its owner may read', () => {
  expect(statSync(join(folder, 'neo4j-credentials.json')).mode & 0o777).toBe(0o600);
});

test('a wrong password is named as such', async () => {
  const { uri } = await app.opened;
  const message = await refusal({
    dataFolder: remote,
    purpose: 'app',
    neo4jUri: uri,
    password: 'not the password',
  });
  expect(message).toContain('wrong user or password');
  expect(message).not.toContain('not the password');
});

test('an app on another database holds its data folder, and a command there is told to use the same', async () => {
  const { uri } = await app.opened;
  const { password } = readCredentials(folder) ?? {};
  const installation = await openInstallation({
    dataFolder: remote,
    purpose: 'app',
    neo4jUri: uri,
    password,
  });
  expect(await refusal({ dataFolder: remote, purpose: 'app' })).toContain('is in use by a running Əlaqə');
  expect(await refusal({ dataFolder: remote, purpose: 'command' })).toContain('set NEO4J_URI as for it');
  await installation.close();
  expect(lockOwner(remote)).toBeNull();
  expect(isRunning(javaOf(folder)), 'it was not ours to stop').toBe(true);
});

test('NEO4J_URI without a password asks for one', async () => {
  expect(await refusal({ dataFolder: remote, purpose: 'app', neo4jUri: 'bolt://127.0.0.1:1' })).toContain(
    'NEO4J_PASSWORD_FILE',
  );
});

test('a server that is not there, and an address that is none, are named', async () => {
  for (const neo4jUri of ['bolt://127.0.0.1:1', 'postgres://127.0.0.1']) {
    expect(await refusal({ dataFolder: remote, purpose: 'app', neo4jUri, password: 'x' })).toContain(
      `No Neo4j answers at NEO4J_URI ${neo4jUri}`,
    );
  }
});

test('too old a server is refused with its version', async () => {
  const old = answerAsNeo4j('5.25.1');
  await once(old.listen(0, '127.0.0.1'), 'listening');
  const neo4jUri = `bolt://127.0.0.1:${(old.address() as AddressInfo).port}`;
  try {
    const message = await refusal({ dataFolder: remote, purpose: 'app', neo4jUri, password: 'x' });
    expect(message).toBe(`NEO4J_URI ${neo4jUri} is Neo4j 5.25.1: Əlaqə needs 5.26 or later.`);
  } finally {
    old.close();
  }
});

test('a busy port is named before a database is started, and the folder stays free', async () => {
  const listener = createServer();
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const { port } = listener.address() as AddressInfo;
  const free = temporaryFolder();
  try {
    for (let again = 0; again < 2; again++) {
      const message = await refusal({ dataFolder: free, purpose: 'app', appPort: port });
      expect(message).toContain(`Port ${port} is in use by another program`);
    }
  } finally {
    listener.close();
    removeFolder(free);
  }
});

test('a data folder that cannot be made or written is named', async () => {
  const place = temporaryFolder();
  writeFileSync(join(place, 'file'), '');
  const below = join(place, 'file', 'data');
  expect(await refusal({ dataFolder: below, purpose: 'app' })).toContain(
    `The data folder ${below} cannot be written (ENOTDIR)`,
  );

  mkdirSync(join(place, 'read-only'));
  chmodSync(join(place, 'read-only'), 0o500);
  // To root every folder is open.
  if (process.getuid?.() !== 0) {
    expect(await refusal({ dataFolder: join(place, 'read-only'), purpose: 'app' })).toContain('(EACCES)');
  }
  removeFolder(place);
});
