import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { createLoaders } from '../../server/elements/loaders.ts';
import { createCopier } from '../../server/audit/copier.ts';
import { openTrail } from '../../server/audit/trail.ts';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import type { Viewer } from '../../server/db/viewer.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { linesAmong, membersOfCase, neighboursOf } from '../../server/network/network.queries.ts';
import { pictureOf } from '../../server/network/picture.ts';
import { plant } from '../../seed/planting.ts';
import { apolloObjects } from './apollo-objects.ts';
import { bigCase } from './big-case.ts';

const ROUNDS = 30;
const PEOPLE = 1_000;
const LINES = 3_000;

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
};

const say = (what: string, ms: number, floor?: number): void => {
  const ratio = floor === undefined ? '' : `  ${(ms / floor).toFixed(1)} ×`;
  process.stdout.write(`${what.padEnd(64)} ${ms.toFixed(2).padStart(9)} ms${ratio}\n`);
};

/** Server time of a picture beside Apollo's defaults and `JSON.stringify`; then, unless only that is asked for, what the database, the door and the trail cost beside a raw driver. */
export const benchServer = async ({ onlyPicture = false } = {}): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-bench-'));
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
  const trail = await openTrail(join(folder, 'audit'), 'bench', createCopier(database.run));
  try {
    await database.migrate(() => undefined);
    const { rows, caseId, userId } = bigCase(PEOPLE, LINES);
    await plant(database.run, rows);
    const viewer: Viewer = { kind: 'user', userId, role: 'ANALYST', purpose: 'bench', requestId: 'bench' };
    const run: ViewerRun = (statement, params, options) => database.run(viewer, statement, params, options);

    const ids = await membersOfCase(run, caseId);
    const lines = await linesAmong(run, ids, null);
    const elements = (await createLoaders(run).elements.loadMany(ids)).flatMap((row) =>
      row && !(row instanceof Error) ? [row] : [],
    );
    const columns = pictureOf({ elements, lines, more: new Map() });
    const bytes = Buffer.byteLength(JSON.stringify(columns));
    process.stdout.write(
      `a picture of ${columns.nodes.id.length} elements and ${columns.edges.type.length} lines, ${Math.round(bytes / 1000)} kB\n\n`,
    );

    const stringify = await timed(() => JSON.stringify(columns));
    say('JSON.stringify of the columns', stringify);
    say(
      'server time: columns from rows, and JSON.stringify',
      await timed(() => JSON.stringify(pictureOf({ elements, lines, more: new Map() }))),
      stringify,
    );

    say(
      "the same picture as objects, by Apollo's defaults",
      await timed(await apolloObjects(columns)),
      stringify,
    );

    if (onlyPicture) return;

    const statement = database.registry.get('network/lines-among');
    const [scopesRow] = (
      await driver.executeQuery(database.registry.get('access/scopes').text, {
        viewerId: userId,
        today: '2026-11-23',
        lookedAt: '2026-11-23',
      })
    ).records;
    const raw = await timed(async () => {
      const session = driver.session({ database: 'neo4j' });
      await session.executeRead((tx) =>
        tx.run(statement.text, {
          ids,
          fresh: null,
          scopes: scopesRow?.get('scopes'),
          asOf: new Date().toISOString(),
        }),
      );
      await session.close();
    });
    say('lines from the database by the raw driver', raw);
    say(
      'lines from the database by run(), with the compartments read',
      await timed(() => linesAmong(run, ids, null)),
      raw,
    );
    say(
      'neighbours of one element by a raw driver that knows of no access, nor how they are linked',
      await timed(() =>
        driver.executeQuery(
          'MATCH (a:Anchor {id: $id})-[r:CONTACTED]-(b:Anchor) RETURN b.id AS id LIMIT 50',
          {
            id: ids[0],
          },
        ),
      ),
    );
    const entry = {
      who: userId,
      role: 'ANALYST',
      purpose: 'bench',
      action: 'network:read',
      outcome: 'DONE',
      ids,
      requestId: 'bench',
    } as const;
    let asked: Record<string, unknown> = {};
    const page = (through: ViewerRun) => neighboursOf(through, ids.slice(0, 1), { most: 51 });
    await page((name, params, options) => {
      asked = params ?? {};
      return run(name, params, options);
    });
    const neighbours = database.registry.get('network/neighbours').text;
    const expandRaw = await timed(async () => {
      const session = driver.session({ database: 'neo4j' });
      const own = { ...asked, scopes: scopesRow?.get('scopes'), asOf: new Date().toISOString() };
      await session.executeRead((tx) => tx.run(neighbours, own));
      await session.close();
    });
    say('a page of fifty neighbours by the raw driver, the same statement', expandRaw);
    say(
      'a page of fifty neighbours by run() and a line of the trail',
      await timed(() => Promise.all([page(run), trail.append([entry])])),
      expandRaw,
    );

    say('one audit line, on disk', await timed(() => trail.append([entry])));
    say(
      'fifty audit lines at once, on disk',
      await timed(() => Promise.all(Array.from({ length: 50 }, () => trail.append([entry])))),
    );
  } finally {
    await trail.close();
    await database.close();
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
