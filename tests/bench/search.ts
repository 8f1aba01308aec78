// `npm run bench -- search [--size 200000]`: the search for a name beside Neo4j's own fuzzy full-text search at its best, over the same names.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import type { ViewerRun } from '../../server/db/run.ts';
import type { Viewer } from '../../server/db/viewer.ts';
import { fold } from '../../server/names/fold.ts';
import { candidatesFor } from '../../server/search/search.queries.ts';
import { plant } from '../../seed/planting.ts';
import { randomOf } from '../../seed/random.ts';
import { CORRUPTIONS } from './name-corruptions.ts';
import { inventedPeople, searchWorld, type InventedPerson } from './search-world.ts';

const ASKED = 200;
const WARMING = 40;
const NEAREST = 10;

type Search = (text: string) => Promise<{ names: string[]; inDatabase: number }>;
type Measured = { recall: number; p50: number; p95: number };

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0;

/** A search is right when a record under the very name is among the first ten: of several namesakes each will do. */
const measured = async (
  search: Search,
  people: readonly InventedPerson[],
  kind: string,
): Promise<Measured> => {
  const random = randomOf(`asked ${kind}`);
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < ASKED; i += 1) {
    const name = people[Math.floor(random() * people.length)]?.name ?? '';
    const { names, inDatabase } = await search(CORRUPTIONS[kind]?.(name, random) ?? name);
    times.push(inDatabase);
    if (names.slice(0, NEAREST).includes(name)) found += 1;
  }
  return { recall: found / ASKED, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
};

/** Neo4j's own: fuzzy terms over the folded name with the analyzer that does best, no access. */
const fuzzySearch =
  (driver: Driver, index: string): Search =>
  async (text) => {
    const query = fold(text)
      .split(' ')
      .map((word) => `${word}~2`)
      .join(' ');
    const began = performance.now();
    const { records } = await driver.executeQuery(
      `CALL db.index.fulltext.queryNodes('${index}', $query, {limit: ${NEAREST}}) YIELD node RETURN node.text AS name`,
      { query: query === '' ? 'nobody' : query },
    );
    return {
      names: records.map((record) => String(record.get('name'))),
      inDatabase: performance.now() - began,
    };
  };

const ownSearch =
  (run: ViewerRun): Search =>
  async (text) => {
    let inDatabase = 0;
    const timed: ViewerRun = async (...asked) => {
      const began = performance.now();
      try {
        return await run(...asked);
      } finally {
        inDatabase = Math.max(inDatabase, performance.now() - began);
      }
    };
    const candidates = await candidatesFor(timed, text);
    return {
      names: candidates.filter(({ kind }) => kind === 'PERSON').map(({ matched }) => matched),
      inDatabase,
    };
  };

const say = (...columns: string[]): void => {
  const [first = '', ...rest] = columns;
  process.stdout.write(`${first.padEnd(44)}${rest.map((column) => column.padStart(11)).join('')}\n`);
};

export const benchSearch = async (size: number): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-bench-search-'));
  const java = requireJava();
  const server = await startEmbeddedServer({
    dataFolder: folder,
    jars: await ensureJars({ javaHome: java.home }),
    java: java.path,
  });
  const database = await openDatabase(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    await database.migrate(() => undefined);
    const people = inventedPeople(size);
    const { userId, cases, batches } = searchWorld(people);
    await plant(database.run, cases);
    let planted = 0;
    for (const rows of batches()) {
      await plant(database.run, rows);
      planted += 5_000;
      if (planted % 50_000 === 0) process.stderr.write(`planted ${planted}\n`);
    }
    await driver.executeQuery(
      "CREATE FULLTEXT INDEX bench_fuzzy FOR (n:Name) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    );
    await driver.executeQuery('CALL db.awaitIndexes(600)');
    const viewer: Viewer = { kind: 'user', userId, role: 'ANALYST', purpose: 'bench', requestId: 'bench' };
    const own = ownSearch((statement, params, options) => database.run(viewer, statement, params, options));
    const fuzzy = fuzzySearch(driver, 'bench_fuzzy');
    for (const { name } of people.slice(0, WARMING)) {
      await own(name);
      await fuzzy(name);
    }
    process.stdout.write(
      `${size} records of invented people, ${new Set(people.map(({ name }) => name)).size} different names; ${ASKED} searches each\n\n`,
    );
    say('', 'p50 ms', 'p95 ms', 'recall@10', 'fuzzy p50', 'p95', 'recall@10', 'p95 ratio');
    for (const kind of Object.keys(CORRUPTIONS)) {
      const [ours, theirs] = [await measured(own, people, kind), await measured(fuzzy, people, kind)];
      say(
        kind,
        ours.p50.toFixed(1),
        ours.p95.toFixed(1),
        ours.recall.toFixed(3),
        theirs.p50.toFixed(1),
        theirs.p95.toFixed(1),
        theirs.recall.toFixed(3),
        `${(ours.p95 / theirs.p95).toFixed(1)} ×`,
      );
    }
  } finally {
    await database.close();
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
