// `npm run bench -- import [rows]`: rows a second with validation, provenance, access and audit, beside LOAD CSV of the same rows written as the same nodes and relationships.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { newUlid } from '../../server/access/ulid.ts';
import { createCopier } from '../../server/audit/copier.ts';
import { openTrail } from '../../server/audit/trail.ts';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import type { ViewerRun } from '../../server/db/run.ts';
import { openImportDesk } from '../../server/imports/desk.ts';
import { addJob, beginCheck, beginStep, jobById } from '../../server/imports/imports.queries.ts';
import { createVault } from '../../server/vault/vault.ts';
import { account } from '../../seed/builders/cases.ts';
import { plantReference } from '../../seed/plant-reference.ts';
import { plant } from '../../seed/planting.ts';
import { newCase, personIn, searchFor } from '../support/builders.ts';
import { mappingOf } from '../support/imports.ts';
import { readBeside, type Beside } from './beside.ts';
import { inventedPeople } from './search-world.ts';

const two = (number: number): string => String(number).padStart(2, '0');
/** Days of birth spread over fifty years, as in life. */
const bornOf = (i: number): string => `${1950 + (i % 50)}-${two(1 + (i % 12))}-${two(1 + ((i * 7) % 28))}`;

/** Names as in the bench of searching: many near namesakes, and few that are one name. */
const registerOf = (rows: number, prefix: string): string => {
  const lines = ['ad,dogum,telefon'];
  for (const [i, { name }] of inventedPeople(rows).entries())
    lines.push(`${name},${bornOf(i)},+994${prefix}${String(i).padStart(7, '0')}`);
  return `${lines.join('\n')}\n`;
};

/** People of a case of others for whom a search is in force: every new record is compared with them. */
const SOUGHT = 500;

/** How long somebody reads before the import begins. */
const QUIET_MS = 5_000;

const STAMP =
  "scope: $scope, recordedAt: $now, recordedBy: $user, reliability: 'B', credibility: 2, certainty: 'PROBABLE', handling: 'H1', importId: $id, sourceText: 'Sınaq'";
const TIE = 'id: randomUUID(), scope: $scope, recordedAt: $now, recordedBy: $user';

const LOAD = `LOAD CSV WITH HEADERS FROM $url AS row
CALL (row) {
  MATCH (c:Case {id: $case})
  WITH row, c, randomUUID() AS person
  CREATE (p:Person:Anchor {id: person, key: 'PERSON:' + person})
  CREATE (rec:Record:Fact {id: randomUUID(), ${STAMP}, birthText: row.dogum, birthFrom: row.dogum, birthTo: row.dogum, birthPrecision: 'DAY', isProtected: false})
  CREATE (rec)-[:DESCRIBES {${TIE}}]->(p)
  CREATE (rec)-[:NAMED {${TIE}}]->(:Name:Fact {id: randomUUID(), ${STAMP}, text: row.ad, script: 'Latn', kind: 'LEGAL', search: row.ad, keys: row.ad})
  CREATE (p)-[:SUSPECT_IN {id: randomUUID(), ${STAMP}}]->(c)
  MERGE (t:Anchor {key: 'PHONE:' + row.telefon})
  ON CREATE SET t:Phone, t.id = randomUUID(), t.value = row.telefon
  CREATE (p)-[:USES {id: randomUUID(), ${STAMP}}]->(t)
} IN TRANSACTIONS OF 1000 ROWS`;

const say = (what: string, rows: number, ms: number): number => {
  const rate = (rows * 1000) / ms;
  process.stdout.write(
    `${what.padEnd(66)} ${(ms / 1000).toFixed(1).padStart(7)} s ${Math.round(rate).toLocaleString('en').padStart(9)} rows/s\n`,
  );
  return rate;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** `rows` people, each with a record, a name, a role and a phone: four nodes and five relationships. */
export const benchImports = async (rows: number): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-bench-'));
  const java = requireJava();
  const server = await startEmbeddedServer({
    dataFolder: folder,
    jars: await ensureJars({ javaHome: java.home }),
    java: java.path,
  });
  const database = await openDatabase(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const trail = await openTrail(join(folder, 'audit'), 'bench', createCopier(database.run));
  const desk = openImportDesk({
    run: database.run,
    trail,
    vault: createVault(randomBytes(32)),
    dataFolder: folder,
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  const [importer, peer] = [registerOf(rows, '50'), registerOf(rows, '51')];
  const web = createServer((_request, response) => response.end(peer));
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const address = web.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await database.migrate(() => undefined);
    await plantReference(database.run);
    const userId = newUlid();
    const names = {
      nameAz: 'Sınaq',
      nameEn: 'Test',
      passwordHash: 'none',
      createdAt: new Date().toISOString(),
    };
    await plant(database.run, account({ id: userId, username: 'importer', role: 'ANALYST', ...names }));
    const user = { id: userId, username: 'importer', role: 'ANALYST' } as const;
    const file = await newCase(database.run, [{ user, level: 'EDIT' }]);
    const elsewhere = await newCase(database.run);
    for (const [i, { name }] of inventedPeople(SOUGHT).entries()) {
      const sought = personIn(elsewhere, { name, birth: bornOf(i * 3) });
      await elsewhere.plant(sought, searchFor(elsewhere, sought.id, elsewhere.scope));
    }
    const run: ViewerRun = (statement, params) =>
      database.run(
        { kind: 'user', userId, role: 'ANALYST', purpose: 'bench', requestId: 'bench', auditHash: newUlid() },
        statement,
        params,
      );
    const letIn = async (what: string, csv: string, count: number): Promise<number> => {
      const id = newUlid();
      const bytes = Buffer.from(csv);
      const sha256 = await desk.files.keep(bytes);
      await addJob(run, { id, caseId: file.id, fileName: 'bench.csv', size: bytes.length, sha256 });
      const mapping = mappingOf('PEOPLE', {
        role: 'SUSPECT',
        columns: [
          { position: 0, meaning: 'NAME' },
          { position: 1, meaning: 'BIRTH_DATE' },
          { position: 2, meaning: 'PHONE' },
        ],
      });
      const step = async (): Promise<void> => {
        await desk.runner.kick();
        await desk.runner.idle();
      };
      await beginCheck(run, {
        id,
        states: ['UPLOADED'],
        mapping: JSON.stringify(mapping),
        reading: null,
        purpose: 'bench',
      });
      say(`${what}: dry run`, count, await timed(step));
      await beginStep(run, { id, states: ['CHECKED'], state: 'RUNNING', purpose: 'bench' });
      const began = performance.now();
      await desk.runner.kick();
      while ((await jobById(run, id))?.state === 'RUNNING') await pause(20);
      const rate = say(`${what}: rows let in`, count, performance.now() - began);
      say(`${what}: compared with those that are there`, count, await timed(() => desk.runner.idle()));
      const job = await jobById(run, id);
      if (job?.state !== 'DONE') throw new Error(`the import is ${job?.state}: ${job?.problemEn}`);
      return rate;
    };
    const load = async (url: string, count: number, what: string): Promise<number> => {
      const session = driver.session();
      const params = {
        url,
        scope: file.scope,
        now: new Date().toISOString(),
        user: userId,
        id: newUlid(),
        case: file.id,
      };
      const ms = await timed(() => session.run(LOAD, params));
      await session.close();
      return say(what, count, ms);
    };
    await letIn('warm-up', registerOf(2_000, '60'), 2_000);
    const readCases = () => run('cases/cases', { first: 25, after: null });
    const alone = await readBeside(readCases, () => pause(QUIET_MS));
    let own = 0;
    const beside = await readBeside(readCases, async () => {
      own = await letIn(`import of ${rows.toLocaleString('en')} people`, importer, rows);
    });
    const floor = await load(
      `http://127.0.0.1:${port}/rows.csv`,
      rows,
      'LOAD CSV of the same rows, nothing checked',
    );
    process.stdout.write(
      `\nimport / LOAD CSV = ${(own / floor).toFixed(2)} (goal: 0.5), ${Math.round(own)} rows/s (goal: 5,000)\n`,
    );
    const answer = ({ p50, p95, worst }: Beside): string =>
      `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${worst.toFixed(0)} ms`;
    process.stdout.write(
      `somebody else's list of cases: ${answer(alone)}; beside the import: ${answer(beside)} (p95 ${(beside.p95 / alone.p95).toFixed(1)} ×)\n` +
        `memory of the server's process: at most ${alone.rssMegabytes} MB before, ${beside.rssMegabytes} MB beside the import; the process that reads has a bound of its own\n`,
    );
  } finally {
    web.close();
    await desk.close();
    await trail.close();
    await database.close();
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
