import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { dayInBaku } from '../calendar.ts';
import { ViewerGone, translated } from './errors.ts';
import type { Registry, StatementText } from './registry.ts';
import { rowOf, type Row } from './values.ts';
import type { Viewer } from './viewer.ts';

/**
 * Runs the statement `cypher/<statement>.cypher` for a viewer and gives its rows.
 * The viewer's compartments are read in the same transaction, for every call: a revoked membership counts at once.
 * `aggregate` counts over everything by figure; only statements whose header allows it can be counted so.
 * Throws DatabaseError, or ViewerGone when the account is closed.
 */
export type Run = <R extends Row = Row>(
  viewer: Viewer,
  statement: string,
  params?: Record<string, unknown>,
  options?: { aggregate?: true },
) => Promise<R[]>;

/** `run` with the viewer of the request already given. */
export type ViewerRun = <R extends Row>(
  statement: string,
  params?: Record<string, unknown>,
  options?: { aggregate?: true },
) => Promise<R[]>;

const scopesOf = async (
  tx: ManagedTransaction,
  viewer: Viewer,
  registry: Registry,
  today: string,
): Promise<string[]> => {
  if (viewer.kind !== 'user') return ['open'];
  const result = await tx.run(registry.get('access/scopes').text, { viewerId: viewer.userId, today });
  const scopes: unknown = result.records[0]?.get('scopes');
  if (!Array.isArray(scopes)) throw new ViewerGone('the account is closed');
  return scopes.map(String);
};

const leaveMark = async (
  tx: ManagedTransaction,
  viewer: Viewer,
  registry: Registry,
  now: string,
): Promise<void> => {
  if (viewer.kind === 'system') return;
  if (!viewer.auditHash) throw new Error('a change was asked for before its audit line was written');
  await tx.run(registry.get('audit/leave-mark').text, {
    hash: viewer.auditHash,
    requestId: viewer.requestId,
    now,
  });
};

const textOf = (statement: StatementText, aggregate: boolean): string => {
  if (!aggregate) return statement.text;
  if (statement.aggregateText === null)
    throw new Error(`${statement.name} may not be counted over everything`);
  return statement.aggregateText;
};

export const createRun =
  (driver: Driver, registry: Registry): Run =>
  async <R extends Row>(
    viewer: Viewer,
    name: string,
    params: Record<string, unknown> = {},
    options: { aggregate?: true } = {},
  ) => {
    const statement = registry.get(name);
    const text = textOf(statement, options.aggregate === true);
    const now = new Date();
    const moment = now.toISOString();
    const today = dayInBaku(now);
    const session = driver.session({ database: 'neo4j' });
    const work = async (tx: ManagedTransaction): Promise<R[]> => {
      const scopes = statement.unscoped ? null : await scopesOf(tx, viewer, registry, today);
      const readScopes = statement.unscoped && statement.aggregateText !== null && !options.aggregate;
      if (statement.mode === 'write') await leaveMark(tx, viewer, registry, moment);
      const result = await tx.run(text, {
        ...params,
        scopes: readScopes ? await scopesOf(tx, viewer, registry, today) : scopes,
        asOf: viewer.asOf ?? moment,
        viewerId: viewer.userId,
        now: moment,
        today,
      });
      // Rows are read by the functions in *.queries.ts, each of which knows the columns of its own statement.
      return result.records.map((record) => rowOf(record) as R);
    };
    const config = {
      timeout: statement.timeoutSeconds * 1000,
      metadata: { statement: name, requestId: viewer.requestId },
    };
    try {
      return statement.mode === 'write'
        ? await session.executeWrite(work, config)
        : await session.executeRead(work, config);
    } catch (error) {
      throw translated(error, name);
    } finally {
      await session.close();
    }
  };
