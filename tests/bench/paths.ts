import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { newUlid } from '../../server/access/ulid.ts';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import type { ViewerRun } from '../../server/db/run.ts';
import type { Viewer } from '../../server/db/viewer.ts';
import { visible } from '../../server/network/drawing.ts';
import { searchBetween } from '../../server/paths/search-between.ts';
import { searchByLength } from '../../server/paths/search-by-length.ts';
import { surroundingsIn } from '../../server/paths/surroundings.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { thing } from '../../seed/builders/things.ts';
import { plant } from '../../seed/planting.ts';
import { randomOf } from '../../seed/random.ts';
import { quantile } from './beside.ts';
import { inventedPeople, searchWorld } from './search-world.ts';

const ASKED = 200;
const WARMING = 40;
const LONGEST = 8;
/** With a record and a name each, a hundred thousand people come to a million facts. */
const LINKS_EACH = 8;
const CELL = 50;
const AGENCIES = 20;

/**
 * Links between people as in life: most within a cell of fifty, one in ten to anybody, and one in a hundred to the phone of a travel agency, at which
 * hundreds meet.
 */
function* linksAmong(ids: readonly string[], stamps: readonly Stamp[]): Generator<Rows> {
  const random = randomOf('paths bench');
  const any = (count: number): number => Math.floor(random() * count);
  const phones = Array.from({ length: AGENCIES }, (_, i) => ({ id: newUlid(), value: `+9941250000${i}` }));
  yield joinRows(phones.map(({ id, value }) => thing({ id, kind: 'PHONE', value })));
  for (let start = 0; start < ids.length; start += CELL) {
    const cell = ids.slice(start, start + CELL);
    yield joinRows(
      cell.flatMap((from, i) =>
        Array.from({ length: LINKS_EACH }, () => {
          const stamp = stamps[any(stamps.length)] ?? {
            scope: 'open',
            recordedAt: '2025-02-03T09:00:00.000Z',
          };
          const kind = random();
          if (kind < 0.01) return link('USES', newUlid(), from, phones[any(AGENCIES)]?.id ?? '', stamp, {});
          const to = kind < 0.11 ? ids[any(ids.length)] : cell[(i + 1 + any(cell.length - 1)) % cell.length];
          return link('CONTACTED', newUlid(), from, to ?? from, stamp, { count: 1 });
        }),
      ),
    );
  }
}

function* inBatches(parts: Iterable<Rows>, size: number): Generator<Rows> {
  let batch: Rows[] = [];
  for (const part of parts) {
    batch.push(part);
    if (batch.length === size) yield joinRows(batch.splice(0));
  }
  if (batch.length > 0) yield joinRows(batch);
}

type Answer = { ms: number; links: number | null };

const say = (what: string, answers: readonly Answer[], floor?: readonly Answer[]): void => {
  const times = answers.map(({ ms }) => ms);
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const ratio = floor
    ? `  p95 ${(
        p95 /
        quantile(
          floor.map(({ ms }) => ms),
          0.95,
        )
      ).toFixed(1)} ×`
    : '';
  const found = answers.filter(({ links }) => links !== null).length;
  process.stdout.write(
    `${what.padEnd(58)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)} ms  found ${found}${ratio}\n`,
  );
};

/** Prints what a shortest path between two of so many people costs a reader, beside the database's own without access. */
export const benchPaths = async (size: number): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-bench-paths-'));
  const java = requireJava();
  const server = await startEmbeddedServer({
    dataFolder: folder,
    jars: await ensureJars({ javaHome: java.home }),
    java: java.path,
    heapMegabytes: 1024,
  });
  const database = await openDatabase(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    await database.migrate(() => undefined);
    const people = inventedPeople(size);
    const ids = people.map(({ id }) => id);
    const { userId, cases, stamps, batches } = searchWorld(people);
    await plant(database.run, cases);
    let planted = 0;
    for (const part of [batches(), inBatches(linksAmong(ids, stamps), 100)])
      for (const rows of part) {
        const { ties } = await plant(database.run, rows);
        planted += ties;
        process.stderr.write(`\rplanted ${planted} relationships`);
      }
    process.stderr.write('\n');
    await driver.executeQuery('CALL db.awaitIndexes(600)');

    const viewer: Viewer = { kind: 'user', userId, role: 'ANALYST', purpose: 'bench', requestId: 'bench' };
    const run: ViewerRun = (statement, params, options) => database.run(viewer, statement, params, options);
    const random = randomOf('pairs of the paths bench');
    const any = (): string => ids[Math.floor(random() * ids.length)] ?? '';
    const pairs = Array.from({ length: WARMING + ASKED }, () => [any(), any()] as const).filter(
      ([from, to]) => from !== to,
    );
    const answers = async (
      ask: (from: string, to: string) => Promise<number | undefined>,
    ): Promise<Answer[]> => {
      const all: Answer[] = [];
      for (const [from, to] of pairs) {
        const began = performance.now();
        const links = await ask(from, to);
        all.push({ ms: performance.now() - began, links: links ?? null });
      }
      return all.slice(WARMING);
    };
    const ours =
      (most: number) =>
      async (from: string, to: string): Promise<number | undefined> => {
        await Promise.all([visible(run, from), visible(run, to)]);
        const search = searchBetween(surroundingsIn(run, []), [from, to]);
        const { paths } = await searchByLength((length, more) => search.ofLength(length, more, false), {
          maxLength: LONGEST,
          most,
          isShortestOnly: true,
        });
        return paths[0]?.ids.length;
      };
    const theirs = async (from: string, to: string): Promise<number | undefined> => {
      const { records } = await driver.executeQuery(
        `MATCH (a:Anchor {id: $from}), (b:Anchor {id: $to}) MATCH p = shortestPath((a)-[:CONTACTED|USES*..${LONGEST}]-(b)) RETURN length(p) AS links`,
        { from, to },
      );
      return records[0]?.get('links') as number | undefined;
    };
    process.stdout.write(
      `\n${size} people, ${size * (2 + LINKS_EACH)} facts in 40 cases, ${AGENCIES} phones at which hundreds meet; ${ASKED} pairs\n\n`,
    );
    const floor = await answers(theirs);
    say('shortestPath of the database, without access', floor);
    say('one shortest path that the reader may see', await answers(ours(1)), floor);
    say('up to twenty shortest paths that the reader may see', await answers(ours(20)), floor);
  } finally {
    await database.close();
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
