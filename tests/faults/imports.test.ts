import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { openDatabase, type Database } from '../../server/db/database.ts';
import type { EmbeddedServer } from '../../server/db/embedded-server.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { createFileStore, type FileStore } from '../../server/files/file-store.ts';
import { addJob, beginCheck, beginStep, jobById, type JobRow } from '../../server/imports/imports.queries.ts';
import { createVault, loadMasterKey } from '../../server/vault/vault.ts';
import { account } from '../../seed/builders/cases.ts';
import { plantReference } from '../../seed/plant-reference.ts';
import { plant } from '../../seed/planting.ts';
import { newCase } from '../support/builders.ts';
import { digestOf } from '../support/graph-digest.ts';
import { mappingOf } from '../support/imports.ts';
import { inventedJourneys, inventedRegister } from './people-register.ts';
import { removeFolder, startServer, temporaryFolder } from './support.ts';

/** `npm run faults -- import` kills at 50 points of 20,000 rows; so many batches of rows are enough to be killed in and between. */
const ROWS = Number(process.env['ALAQA_FAULT_ROWS'] ?? '3000');
const POINTS = Number(process.env['ALAQA_FAULT_POINTS'] ?? '3');
/** So many of the points lie in one import: a worker that was started again is killed again. */
const POINTS_OF_ONE = 3;
const LEASE_MS = 1_000;
const WORKER = fileURLToPath(new URL('work-on-imports.ts', import.meta.url));

const MAPPING = mappingOf('PEOPLE', {
  columns: [
    { position: 0, meaning: 'SOURCE_ID' },
    { position: 1, meaning: 'NAME' },
    { position: 2, meaning: 'BIRTH_DATE' },
    { position: 3, meaning: 'PHONE' },
    { position: 5, meaning: 'ROLE' },
    { position: 6, meaning: 'LINK_TO' },
    { position: 7, meaning: 'LINK_KIND' },
  ],
});

/** Each row of journeys brings several people, payments and ties: half as many rows are as much to be killed in. */
const FILES = {
  PEOPLE: { rows: ROWS, fileName: 'reyestr.csv', csvOf: inventedRegister, mapping: MAPPING },
  JOURNEYS: {
    rows: ROWS / 2,
    fileName: 'səfərlər.csv',
    csvOf: inventedJourneys,
    mapping: mappingOf('JOURNEYS', {
      role: 'WITNESS',
      columns: (
        [
          'TRAVELLER',
          'COMPANIONS',
          'HAPPENED_ON',
          'DEPARTED_FROM',
          'ARRIVED_IN',
          'TRAVEL_MODE',
          'PAID_BY',
        ] as const
      ).map((meaning, position) => ({ position, meaning })),
    }),
  },
} as const;
type Kind = keyof typeof FILES;

const folder = temporaryFolder();
let server: EmbeddedServer;
let database: Database;
let driver: Driver;
let files: FileStore;
const userId = newUlid();

beforeAll(async () => {
  server = await startServer(folder);
  database = await openDatabase(server);
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  await database.migrate(() => undefined);
  await plantReference(database.run);
  const createdAt = new Date().toISOString();
  const names = { nameAz: 'Sınaq', nameEn: 'Test', passwordHash: 'none' };
  await plant(
    database.run,
    account({ id: userId, username: 'importer', role: 'ANALYST', ...names, createdAt }),
  );
  files = createFileStore(join(folder, 'imports'), createVault(await loadMasterKey(join(folder, 'keys'))));
}, 400_000);

afterAll(async () => {
  await driver.close();
  await database.close();
  await server.stop();
  removeFolder(folder);
});

const graph = {
  rows: async (cypher: string, params: Record<string, unknown> = {}) =>
    (await driver.executeQuery(cypher, params)).records.map((record) => record.toObject()),
};

/** As the importer, with a line of a trail that only this test keeps. */
const run: ViewerRun = (statement, params, options) =>
  database.run(
    {
      kind: 'user',
      userId,
      role: 'ANALYST',
      purpose: 'fault test',
      requestId: 'fault test',
      auditHash: newUlid(),
    },
    statement,
    params,
    options,
  );

const startWorker = (): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', 'tsx', WORKER, folder, server.uri, server.user, server.password, String(LEASE_MS)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );

const job = async (id: string): Promise<JobRow> => {
  const row = await jobById(run, id);
  if (!row) throw new Error('the import is gone');
  return row;
};

/** Works on what is under way, in a process of its own, to the end. */
const workToTheEnd = async (): Promise<void> => {
  const [code] = (await once(startWorker(), 'exit')) as [number | null];
  expect(code).toBe(0);
};

/** Works until the position is reached, and a moment of chance longer; then the process is killed where it stands. */
const workUntil = async (id: string, position: number): Promise<void> => {
  const worker = startWorker();
  const gone = once(worker, 'exit');
  for (;;) {
    const row = await job(id);
    if (row.position >= position || !['RUNNING', 'UNDOING'].includes(row.state)) break;
    await pause(20);
  }
  await pause(Math.random() * 60);
  worker.kill('SIGKILL');
  await gone;
};

/** A case with the file checked and its rows about to go in. */
const begun = async (kind: Kind): Promise<{ id: string; scope: string; before: string }> => {
  const { rows, fileName, csvOf, mapping } = FILES[kind];
  const user = { id: userId, username: 'importer', role: 'ANALYST' } as const;
  const file = await newCase(database.run, [{ user, level: 'EDIT', identity: true }]);
  const id = newUlid();
  const bytes = Buffer.from(csvOf(rows));
  const sha256 = await files.keep(bytes);
  await addJob(run, { id, caseId: file.id, fileName, size: bytes.length, sha256 });
  const before = await digestOf(graph, file.scope);
  await beginCheck(run, {
    id,
    states: ['UPLOADED'],
    mapping: JSON.stringify(mapping),
    reading: null,
    purpose: 'fault test',
  });
  await workToTheEnd();
  expect(await job(id)).toMatchObject({ state: 'CHECKED', total: rows, refused: rows / 100 });
  expect(await beginStep(run, { id, states: ['CHECKED'], state: 'RUNNING', purpose: 'fault test' })).toBe(
    true,
  );
  return { id, scope: file.scope, before };
};

const pointsIn = (count: number, rows = ROWS): number[] =>
  Array.from({ length: count }, () => Math.floor(Math.random() * rows)).toSorted((a, b) => a - b);

/** Killed at these rows, and once while it is taken back: the case says the same as after an import that nobody disturbed, and in the end what it said before. */
const killedAt = async (kind: Kind, points: readonly number[], undisturbed: string): Promise<void> => {
  const { id, scope, before } = await begun(kind);
  for (const point of points) await workUntil(id, point);
  await workToTheEnd();
  expect((await job(id)).state).toBe('DONE');
  expect(await digestOf(graph, scope)).toBe(undisturbed);
  const undo = { id, states: ['DONE'], state: 'UNDOING', purpose: 'fault test' } as const;
  expect(await beginStep(run, undo)).toBe(true);
  await workUntil(id, Math.floor(Math.random() * FILES[kind].rows));
  await workToTheEnd();
  expect((await job(id)).state).toBe('UNDONE');
  expect(await digestOf(graph, scope)).toBe(before);
};

/** What a case says after an import that nobody disturbed. */
const undisturbedBy = async (kind: Kind): Promise<string> => {
  const { id, scope } = await begun(kind);
  await workToTheEnd();
  expect((await job(id)).state).toBe('DONE');
  return digestOf(graph, scope);
};

describe('an import whose process is killed', () => {
  let undisturbed: string;
  beforeAll(async () => {
    undisturbed = await undisturbedBy('PEOPLE');
  }, 400_000);

  const imports = Array.from({ length: Math.ceil(POINTS / POINTS_OF_ONE) }, (_, i) =>
    pointsIn(Math.min(POINTS_OF_ONE, POINTS - i * POINTS_OF_ONE)),
  );

  test.each(imports.map((points) => [points]))(
    'at rows %j goes on without loss or doubling, and can be taken back',
    async (points) => {
      await killedAt('PEOPLE', points, undisturbed);
    },
    600_000,
  );

  test('two processes that work on one import at once let its rows in once', async () => {
    const { id, scope } = await begun('PEOPLE');
    const ends = [startWorker(), startWorker()].map((worker) => once(worker, 'exit'));
    expect((await Promise.all(ends)).map(([code]) => code as number)).toEqual([0, 0]);
    expect((await job(id)).state).toBe('DONE');
    expect(await digestOf(graph, scope)).toBe(undisturbed);
  }, 400_000);
});

test('an import of journeys whose process is killed goes on without loss or doubling, and can be taken back', async () => {
  const undisturbed = await undisturbedBy('JOURNEYS');
  await killedAt('JOURNEYS', pointsIn(POINTS_OF_ONE, FILES.JOURNEYS.rows), undisturbed);
}, 900_000);
