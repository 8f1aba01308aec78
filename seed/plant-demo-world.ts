import type { Run } from '../server/db/run.ts';
import { systemViewer } from '../server/db/viewer.ts';
import { DatabaseError } from '../server/db/errors.ts';
import { candidatesOfWorld } from '../server/matches/new-candidates.ts';
import type { Vault } from '../server/vault/vault.ts';
import type { Rows } from './builders/rows.ts';
import { checksumOf } from './checksum.ts';
import { freezeDossiers } from './freeze-dossiers.ts';
import { WORLD_SEED } from './demo-id.ts';
import { isEmpty, noteWorld, plant } from './planting.ts';
import { plantReference } from './plant-reference.ts';
import { demoUsers, type DemoAccount } from './world/accounts.ts';
import { worldRows } from './world/rows.ts';

export type Planting = {
  run: Run;
  vault: Vault;
  /** The day of planting, in Bakı. */
  today: string;
  say: (line: string) => void;
  hashPassword: (password: string) => Promise<string>;
  /** A password for one account of this installation. */
  newPassword: () => string;
};

export type Planted = {
  accounts: DemoAccount[];
  counts: { nodes: number; relationships: number };
  checksum: string;
};

/** The demo world was asked for where something already is. The message tells the operator what to do. */
export class WorldRefused extends Error {}

/** Pairs of records for somebody to judge: found by the code that every later record goes through, and so no part of the checksum. */
const compareRecords = async (run: Run, rows: Rows): Promise<void> => {
  const ids = rows.nodes
    .filter(({ labels, properties }) => labels.includes('Record') && 'isProtected' in properties)
    .flatMap(({ properties }) => (properties['supersededAt'] === undefined ? String(properties['id']) : []));
  const viewer = systemViewer('seed');
  await candidatesOfWorld((statement, params, options) => run(viewer, statement, params, options), ids);
};

/**
 * Statements that nobody has asked yet are planned while they run, on a busy machine for longer than they may take: they are asked again. What was planned
 * once is kept, so that every time more of them answer.
 */
const TRIES = 8;

const frozen = async (
  { run, vault, say }: Pick<Planting, 'run' | 'vault' | 'say'>,
  tried = 1,
): Promise<void> => {
  try {
    await freezeDossiers(run, vault);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (tried < TRIES) return frozen({ run, vault, say }, tried + 1);
    say(`the dossier of the demo world could not be frozen, so it has no version: ${error.message}`);
  }
};

/**
 * Plants the invented world, with accounts whose passwords are made for this installation.
 * Throws WorldRefused when the database holds anything but reference data.
 */
export const plantDemoWorld = async ({
  run,
  vault,
  today,
  say,
  hashPassword,
  newPassword,
}: Planting): Promise<Planted> => {
  if (!(await isEmpty(run)))
    throw new WorldRefused(
      'The database is not empty: the demo world is planted only in an empty one. Set ALAQA_DEMO=off, or name another ALAQA_DATA.',
    );
  const accounts = demoUsers().map(({ username, role, nameAz, nameEn }) => ({
    username,
    password: newPassword(),
    role,
    nameAz,
    nameEn,
  }));
  const hashes = new Map(
    await Promise.all(
      accounts.map(async ({ username, password }) => [username, await hashPassword(password)] as const),
    ),
  );
  await plantReference(run);
  const rows = worldRows({ today, vault, hashes });
  const checksum = checksumOf(rows);
  say(
    `planting the demo world: ${rows.nodes.length} nodes and ${rows.ties.length} relationships, everyone in it invented`,
  );
  await plant(run, rows);
  await noteWorld(run, { seed: WORLD_SEED, plantedOn: today, checksum });
  try {
    await compareRecords(run, rows);
  } catch (error) {
    // The world stands without it, and its passwords are told only now.
    if (!(error instanceof DatabaseError)) throw error;
    say(
      `the records of the demo world could not all be compared, so the queue of matches is not whole: ${error.message}`,
    );
  }
  await frozen({ run, vault, say });
  return { accounts, counts: { nodes: rows.nodes.length, relationships: rows.ties.length }, checksum };
};
