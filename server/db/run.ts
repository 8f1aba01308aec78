import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { dayInBaku, dayLookedAt } from '../calendar.ts';
import { ViewerGone, ranOutOfTime, translated } from './errors.ts';
import type { Registry, StatementText } from './registry.ts';
import { rowOf, type Row } from './values.ts';
import type { Viewer } from './viewer.ts';

/**
 * Runs the statement `cypher/<statement>.cypher` for a viewer and gives its rows.
 * The viewer's compartments are read in the same transaction, for every call: a revoked membership counts at once.
 * `$scopes` are those that he reads, `$editScopes` those of them in which he may record; a statement that writes tests the latter. `$correctScopes` are
 * these and the compartments of cases that were joined into one of his: what is there already may be corrected, and nothing else recorded there.
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

/** `heldScopes` are all that he holds, also when less is read for him: protection is never narrowed. */
type Held = Record<'scopes' | 'editScopes' | 'correctScopes' | 'heldScopes', string[]>;

const NOTHING_HELD: Held = { scopes: [], editScopes: [], correctScopes: [], heldScopes: [] };
const NOTHING_TESTED = { scopes: null, editScopes: null, correctScopes: null, heldScopes: null };

const scopesOf = async (
  tx: ManagedTransaction,
  viewer: Viewer,
  registry: Registry,
  today: string,
): Promise<Held> => {
  if (viewer.kind !== 'user') return { ...NOTHING_HELD, scopes: ['open'], heldScopes: ['open'] };
  const result = await tx.run(registry.get('access/scopes').text, { viewerId: viewer.userId, today });
  const [record] = result.records;
  if (!record) throw new ViewerGone('the account is closed');
  const { scopes, editScopes, correctScopes } = rowOf(record);
  if (!Array.isArray(scopes) || !Array.isArray(editScopes) || !Array.isArray(correctScopes))
    throw new Error('the compartments are not lists');
  const isWithin = (scope: string): boolean => viewer.within?.includes(scope) ?? true;
  return {
    scopes: scopes.map(String).filter(isWithin),
    editScopes: editScopes.map(String).filter(isWithin),
    correctScopes: correctScopes.map(String).filter(isWithin),
    heldScopes: scopes.map(String),
  };
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

/** A plan is made once for a text; on a busy machine a long one takes its time. */
const PLANNING_MS = 60_000;

const textOf = (statement: StatementText, aggregate: boolean): string => {
  if (!aggregate) return statement.text;
  if (statement.aggregateText === null)
    throw new Error(`${statement.name} may not be counted over everything`);
  return statement.aggregateText;
};

type Plan = { key: string; text: string };

/** The database plans a text anew for other types of its parameters: an optional one that is given is not the null for which it was planned. */
const planOf = (
  text: string,
  { optional }: Pick<StatementText, 'optional'> = { optional: [] },
  given: Record<string, unknown> = {},
): Plan => {
  const absent = optional.filter((param) => (given[param] ?? null) === null);
  return { key: [...absent, text].join(' '), text };
};

/** A null that the header does not announce is of a type for which nothing is planned; it is most often a mistake. */
const checkNulls = (
  { name, mode, params, optional }: StatementText,
  given: Record<string, unknown>,
): void => {
  if (mode === 'write') return;
  const missing = params.find((param) => (given[param] ?? null) === null && !optional.includes(param));
  if (missing) throw new Error(`${name} needs $${missing}, which its header does not call optional`);
};

export const createRun = (driver: Driver, registry: Registry): Run => {
  const planned = new Set<string>();
  return async <R extends Row>(
    viewer: Viewer,
    name: string,
    params: Record<string, unknown> = {},
    options: { aggregate?: true } = {},
  ) => {
    const statement = registry.get(name);
    checkNulls(statement, params);
    const text = textOf(statement, options.aggregate === true);
    const now = new Date();
    const moment = now.toISOString();
    const today = dayInBaku(now);
    const given = {
      ...params,
      asOf: viewer.asOf ?? moment,
      viewerId: viewer.userId,
      now: moment,
      today,
      // The day at which the reader looks: today, or the day in the past.
      lookedAt: dayLookedAt(viewer, now),
    };
    const isCountedByReader = statement.aggregateText !== null && !options.aggregate;
    const isTested = !statement.unscoped || isCountedByReader;
    const session = driver.session({ database: 'neo4j' });
    let held: Held | typeof NOTHING_TESTED = isTested ? NOTHING_HELD : NOTHING_TESTED;
    const work = async (tx: ManagedTransaction): Promise<R[]> => {
      if (isTested) held = await scopesOf(tx, viewer, registry, today);
      if (statement.mode === 'write') await leaveMark(tx, viewer, registry, moment);
      const result = await tx.run(text, { ...given, ...held });
      // Rows are read by the functions in *.queries.ts, each of which knows the columns of its own statement.
      return result.records.map((record) => rowOf(record) as R);
    };
    const config = {
      timeout: statement.timeoutSeconds * 1000,
      metadata: { statement: name, requestId: viewer.requestId },
    };
    const answer = (): Promise<R[]> =>
      statement.mode === 'write' ? session.executeWrite(work, config) : session.executeRead(work, config);
    const isScoped = isTested && viewer.kind === 'user';
    const plans = [
      ...(isScoped ? [planOf(registry.get('access/scopes').text)] : []),
      planOf(text, statement, params),
    ];
    // Neo4j plans within the limit of the statement and keeps nothing of a plan that took longer: asked again, it would begin anew each time. So what
    // was never answered, the compartments among it, is planned by itself once, for as many compartments as the reader has, and asked again.
    const answerOncePlanned = async (error: unknown): Promise<R[]> => {
      const unplanned = plans.filter(({ key }) => !planned.has(key));
      if (unplanned.length === 0 || !ranOutOfTime(error)) throw error;
      for (const plan of unplanned) {
        planned.add(plan.key);
        await session.run(`EXPLAIN ${plan.text}`, { ...given, ...held }, { timeout: PLANNING_MS });
      }
      return answer();
    };
    try {
      const rows = await answer().catch(answerOncePlanned);
      for (const { key } of plans) planned.add(key);
      return rows;
    } catch (error) {
      throw translated(error, name);
    } finally {
      await session.close();
    }
  };
};
