import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../../server/db/database.ts';
import type { Run } from '../../server/db/run.ts';
import { systemViewer } from '../../server/db/viewer.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { demoId } from '../../seed/demo-id.ts';

export type OpenWorld = {
  run: Run;
  /** As the command line does: aggregates and reference data. */
  count: (asOf?: string) => ViewerRun;
  /** The compartments that a user of the blueprint holds today. */
  scopesOf(user: string): Promise<string[]>;
  /** A plain query, straight at the graph. */
  ask<R extends Record<string, unknown>>(cypher: string, params?: Record<string, unknown>): Promise<R[]>;
  close(): Promise<void>;
};

/** The planted world of the test run, for reading. */
export const openWorld = async (): Promise<OpenWorld> => {
  const address = inject('worldAddress');
  const database: Database = await openDatabase(address);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const viewer = systemViewer('test');
  return {
    run: database.run,
    count: (asOf) => (statement, params, options) =>
      database.run(asOf === undefined ? viewer : { ...viewer, asOf }, statement, params, options),
    scopesOf: async (user) => {
      const [row] = await database.run<{ scopes: string[] }>(
        { ...viewer, userId: demoId(user) },
        'access/scopes',
      );
      return row?.scopes ?? [];
    },
    ask: async <R extends Record<string, unknown>>(cypher: string, params: Record<string, unknown> = {}) => {
      const { records } = await driver.executeQuery(cypher, params);
      // Each test names the columns that its own query returns.
      return records.map((record) => record.toObject() as R);
    },
    close: async () => {
      await driver.close();
      await database.close();
    },
  };
};
