import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { inject } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { CYPHER_FOLDER } from '../../server/db/database.ts';
import { loadRegistry } from '../../server/db/registry.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { rowOf } from '../../server/db/values.ts';
import { RECORDED_AT } from './builders.ts';

const { uri, user, password } = inject('featureDatabase');
const registry = await loadRegistry(CYPHER_FOLDER);

/** One for the files of a worker, closed by nobody: it ends with the worker. */
export const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** What has been planned since the graph last grew: the database of the tests keeps its plans (`plansStay`). */
const planned = new Set<string>();
const profiled = (name: string): string => {
  const anew = planned.has(name) ? '' : 'CYPHER replan=force ';
  planned.add(name);
  return `${anew}PROFILE ${registry.get(name).text}`;
};

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** Runs as a reader of some compartments and of others in which nothing lies, ten together, and counts what the database reads for him. */
export const counted = (held: readonly string[]): { run: ViewerRun; hits: () => number } => {
  let hits = 0;
  const scopes = [...held, ...Array.from({ length: 10 - held.length }, () => `case:${newUlid()}`)];
  const now = new Date().toISOString();
  const own = {
    scopes,
    editScopes: [],
    correctScopes: [],
    heldScopes: scopes,
    asOf: now,
    now,
    today: now.slice(0, 10),
    lookedAt: now.slice(0, 10),
    viewerId: '-',
  };
  return {
    hits: () => hits,
    run: async <R>(name: string, params: Record<string, unknown> = {}) => {
      const { records, summary } = await driver.executeQuery(profiled(name), {
        ...params,
        ...own,
      });
      if (summary.profile === false) throw new Error('the database gave no profile');
      hits += hitsOf(summary.profile);
      return records.map((record) => rowOf(record) as R);
    },
  };
};

type Many = { type: string; label: string; count: number; scope: string; to?: boolean };

/** Ties an element to so many others of a label that are made for it, by links from it or `to` it. */
export const tieMany = async (id: string, { type, label, count, scope, to = false }: Many): Promise<void> => {
  const session = driver.session();
  await session.run(
    `MATCH (hub:Anchor {id: $id})
     UNWIND range(1, $count) AS i
     CALL (hub, i) {
       CREATE (other:Anchor:${label} {id: $first + right('00000' + i, 6), key: $first + i, value: $first + i})
       WITH other.id AS id, CASE WHEN $to THEN other ELSE hub END AS one, CASE WHEN $to THEN hub ELSE other END AS two
       CREATE (one)-[:${type} {id: id, scope: $scope, recordedAt: $recordedAt, handling: 'H0', reliability: 'B', credibility: 2,
                               certainty: 'CONFIRMED', fromId: one.id, toId: two.id}]->(two)
     } IN TRANSACTIONS OF 5000 ROWS`,
    { id, count: neo4j.int(count), scope, to, recordedAt: RECORDED_AT, first: newUlid().slice(0, 20) },
  );
  await session.close();
  planned.clear();
};
