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

const only = (text: string, timeoutSeconds: number): Registry => {
  const statement: StatementText = {
    name: 'access/heavy',
    text,
    aggregateText: null,
    mode: 'read',
    params: [],
    optional: [],
    unscoped: 'reads nothing',
    timeoutSeconds,
    header: new Map(),
  };
  return { get: () => statement, all: () => [statement] };
};

describe('a statement whose plan takes longer than its limit', () => {
  test('is planned by itself once and answered, instead of running out of time whenever it is asked', async () => {
    const began = performance.now();
    await driver.executeQuery(`EXPLAIN ${heavy('First')}`);
    const limit = Math.round((performance.now() - began) * 0.3) / 1000;
    const session = driver.session();
    await expect(
      session.executeRead((tx) => tx.run(heavy('Second')), { timeout: Math.round(limit * 1000) }),
    ).rejects.toThrow(/timeout|terminated/u);
    await session.close();
    const run = createRun(driver, only(heavy('Third'), limit));
    expect(await run(systemViewer('test'), 'access/heavy')).toEqual([{ id: 'Third' }]);
  });
});
