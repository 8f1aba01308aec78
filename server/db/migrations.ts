import { randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { checksumOf } from './registry.ts';
import type { Run } from './run.ts';
import { systemViewer } from './viewer.ts';

export class MigrationError extends Error {}

const LEASE_MS = 60_000;
const viewer = systemViewer('migrations');

type Migration = { number: number; name: string; checksum: string; statements: string[] };

const migrationsIn = async (folder: string): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.+\.cypher$/u.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const statements = text
        .replaceAll(/^\/\/.*$/gmu, '')
        .split(/;\s*$/mu)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== '');
      return {
        number: Number(file.slice(0, 4)),
        name: file.replace('.cypher', ''),
        checksum: checksumOf(text),
        statements,
      };
    }),
  );
};

const takeLock = async (run: Run, holder: string): Promise<void> => {
  const deadline = Date.now() + 2 * LEASE_MS;
  for (;;) {
    const until = new Date(Date.now() + LEASE_MS).toISOString();
    const rows = await run(viewer, 'schema/take-lock', { holder, until });
    if (rows.length > 0) return;
    if (Date.now() > deadline)
      throw new MigrationError(
        'Another process has been migrating this database for two minutes. Stop it, or wait, and start again.',
      );
    await after(500);
  }
};

/**
 * Applies the numbered files of `cypher/migrations` that the database has not seen, in order.
 * Each of their statements can be repeated, and a file is noted only when all of it is done: killed at any step, the next start goes on.
 * Throws MigrationError when a file that was applied has been changed since.
 */
export const migrate = async (
  driver: Driver,
  run: Run,
  folder: string,
  say: (line: string) => void,
): Promise<void> => {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run(
      'CREATE CONSTRAINT schema_lock_id IF NOT EXISTS FOR (l:SchemaLock) REQUIRE l.id IS UNIQUE',
    );
    const holder = randomUUID();
    await takeLock(run, holder);
    const applied = new Map(
      (await run<{ number: number; checksum: string }>(viewer, 'schema/applied')).map((row) => [
        row.number,
        row.checksum,
      ]),
    );
    for (const migration of await migrationsIn(folder)) {
      const checksum = applied.get(migration.number);
      if (checksum !== undefined && checksum !== migration.checksum)
        throw new MigrationError(
          `The migration ${migration.name} was changed after it was applied to this database. Put the file back as it was and write a new one.`,
        );
      if (checksum !== undefined) continue;
      say(migration.name);
      for (const statement of migration.statements) await session.run(statement);
      await run(viewer, 'schema/note-applied', {
        number: migration.number,
        name: migration.name,
        checksum: migration.checksum,
        holder,
        until: new Date(Date.now() + LEASE_MS).toISOString(),
      });
    }
    await session.run('CALL db.awaitIndexes(120)');
    await run(viewer, 'schema/release-lock', { holder });
  } finally {
    await session.close();
  }
};
