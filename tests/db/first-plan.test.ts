import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { Registry, StatementText } from '../../server/db/registry.ts';
import { createRun } from '../../server/db/run.ts';
import { systemViewer } from '../../server/db/viewer.ts';

const { uri, user, password } = inject('featureDatabase');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
afterAll(async () => {
  await driver.close();
});

/** Costs much more to plan than to answer, and is planned anew for each mark. */
const heavy = (mark: string): string =>
  Array.from(
    { length: 16 },
    (_, i) =>
      `MATCH (a:None${mark} {id: 'x'})-[r:R${i}]->(b:None)-[s:S]->(c:None)-[t:T]->(d:None {id: 'y'}) WHERE a.x = b.x AND c.x > d.x RETURN a.id AS id`,
  ).join('\nUNION\n') + `\nUNION\nRETURN '${mark}' AS id`;

const only = (text: string, timeoutSeconds: number, optional: string[] = []): Registry => {
  const statement: StatementText = {
    name: 'access/heavy',
    text,
    aggregateText: null,
    mode: 'read',
    params: optional,
    optional,
    unscoped: 'reads nothing',
    timeoutSeconds,
    header: new Map(),
  };
  return { get: () => statement, all: () => [statement] };
};

/** Seconds in which no plan of the kind is made, tried out: how long one takes depends on the machine and falls with use. */
const tooShort = async (): Promise<number> => {
  for (let limit = 1_600; limit >= 25; limit /= 2) {
    const session = driver.session();
    const rows = session.executeRead((tx) => tx.run(heavy(`Of${limit}`)), { timeout: limit });
    const isAnswered = await rows.then(
      () => true,
      () => false,
    );
    await session.close();
    if (!isAnswered) return limit / 1_000;
  }
  throw new Error('every plan was made in time');
};

describe('a statement whose plan takes longer than its limit', () => {
  test('is planned by itself once and answered, instead of running out of time whenever it is asked', async () => {
    const limit = await tooShort();
    const run = createRun(driver, only(heavy('Third'), limit));
    expect(await run(systemViewer('test'), 'access/heavy')).toEqual([{ id: 'Third' }]);
  });

  test('is so once more where a parameter is given that was none before: that is another plan', async () => {
    const limit = await tooShort();
    const run = createRun(
      driver,
      only(`${heavy('Fourth')}\nUNION\nRETURN coalesce($own, 'none') AS id`, limit, ['own']),
    );
    const asked = async (own: string | null) => run(systemViewer('test'), 'access/heavy', { own });
    expect(await asked(null)).toEqual([{ id: 'Fourth' }, { id: 'none' }]);
    expect(await asked('given')).toEqual([{ id: 'Fourth' }, { id: 'given' }]);
  });
});
