// `npm run bench -- dossiers [--size N]`: what a dossier of so many people costs to open and to give, and what somebody else waits meanwhile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newUlid } from '../../server/access/ulid.ts';
import { openDatabase, type Database } from '../../server/db/database.ts';
import { gaveUp } from '../../server/db/errors.ts';
import { startEmbeddedServer } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import type { Viewer } from '../../server/db/viewer.ts';
import type { Tree } from '../../server/dossiers/document-tree.ts';
import { dossierDocx } from '../../server/dossiers/docx/dossier-docx.ts';
import type { KeptDossier } from '../../server/dossiers/dossiers.queries.ts';
import type { FileOf } from '../../server/dossiers/file-of-version.ts';
import { madeApart } from '../../server/dossiers/made-apart.ts';
import { opened } from '../../server/dossiers/opened-dossier.ts';
import { dossierPdf } from '../../server/dossiers/pdf/dossier-pdf.ts';
import { begun } from '../../server/dossiers/templates.ts';
import { hashOf } from '../../server/dossiers/tree-hash.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { plantReference } from '../../seed/plant-reference.ts';
import { plant } from '../../seed/planting.ts';
import { readBeside } from './beside.ts';
import { bigCase } from './big-case.ts';

/** How long somebody reads alone. */
const QUIET_MS = 3_000;
const MOST_TRIES = 10;
/** Facts that rest on one exhibit. */
const FACTS_OF_EXHIBIT = 10;

/** Every person has a role and a link, and every role rests on an exhibit. */
const dossierCase = (people: number): { rows: Rows; caseId: string; userId: string } => {
  const { rows, caseId, userId, ids } = bigCase(people, people);
  const stamp: Stamp = {
    scope: `case:${caseId}`,
    recordedAt: '2025-02-03T09:00:00.000Z',
    grade: 'B2',
    certainty: 'CONFIRMED',
  };
  const exhibits = Array.from({ length: Math.ceil(people / FACTS_OF_EXHIBIT) }, () => newUlid());
  const described = exhibits.map((id, at) =>
    exhibit({ id, inCases: [caseId], number: `${at + 1}`, kind: 'DOCUMENT' }, stamp),
  );
  const roles = ids.flatMap((person, at) => {
    const factId = newUlid();
    const sourceId = exhibits[Math.floor(at / FACTS_OF_EXHIBIT)] ?? '';
    return [
      link('SUSPECT_IN', factId, person, caseId, stamp),
      citation({ id: newUlid(), factId, sourceId, locator: `cild 1, v. ${at + 1}` }, stamp),
    ];
  });
  return { rows: joinRows([rows, ...described, ...roles]), caseId, userId };
};

const say = (what: string, ms: number, more: string): void => {
  process.stdout.write(`  ${what.padEnd(44)} ${(ms / 1000).toFixed(2).padStart(7)} s  ${more}\n`);
};

/** What is measured is not the planning of statements, which takes longer than an answer may where the machine is busy: it is asked until it is planned. */
const atLast = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await work().catch((error: unknown) => {
      if (!gaveUp(error)) throw error;
      return null;
    });
    if (answer !== null) return answer;
  }
  throw new Error('the statements of a dossier were not planned');
};

const benchOne = async (database: Database, people: number): Promise<void> => {
  const { rows, caseId, userId } = dossierCase(people);
  await plant(database.run, rows);
  const viewer: Viewer = { kind: 'user', userId, role: 'PROSECUTOR', purpose: 'bench', requestId: 'bench' };
  const who = { door: database.run, viewer };
  const kept: KeptDossier = {
    id: newUlid(),
    caseId,
    kind: 'INDICTMENT',
    language: 'AZ',
    title: 'Ölçü',
    revision: 1,
    savedAt: new Date().toISOString(),
    byAz: '',
    byEn: '',
    mayEdit: true,
    document: JSON.stringify(begun('INDICTMENT', 'az')),
  };
  const read = () => database.run(viewer, 'cases/cases', { first: 25, after: null });
  const open = async (): Promise<Tree> => {
    const { tree } = await opened(who, kept, 'BENCH');
    hashOf(tree);
    return tree;
  };
  const tree = await atLast(open);
  const of: FileOf = { tree, cover: ['Ölçü'], foot: 'Ölçü', isDraft: false, at: new Date(0) };
  // Whoever asks first waits for fonts and the thread; what is measured is every other.
  for (const form of ['PDF', 'DOCX'] as const) await madeApart(form, of);
  const alone = await readBeside(read, () => pause(QUIET_MS));
  const size = Math.round(Buffer.byteLength(JSON.stringify(tree)) / 1000);
  process.stdout.write(
    `\n${people} people, a tree of ${size} kB; somebody else's list of cases alone: p50 ${alone.p50.toFixed(1)} ms, p95 ${alone.p95.toFixed(1)} ms, ${alone.rssMegabytes} MB\n`,
  );
  const measured = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    let ms = 0;
    const beside = await readBeside(read, async () => {
      const began = performance.now();
      await work();
      ms = performance.now() - began;
    });
    const times = (key: 'p50' | 'p95'): string => `${(beside[key] / alone[key]).toFixed(1)} ×`;
    const meanwhile = `others p50 ${times('p50')}, p95 ${times('p95')}, worst ${beside.worst.toFixed(0)} ms`;
    say(what, ms, `${meanwhile}; at most ${beside.rssMegabytes} MB`);
  };
  await measured('opened: read, composed, ledger, hash', open);
  await measured('PDF, as it is given', () => madeApart('PDF', of));
  await measured('PDF, in the thread of the server', () => dossierPdf(of));
  await measured('DOCX, as it is given', () => madeApart('DOCX', of));
  await measured('DOCX, in the thread of the server', () => dossierDocx(of));
};

export const benchDossiers = async (sizes: readonly number[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-bench-'));
  const java = requireJava();
  const server = await startEmbeddedServer({
    dataFolder: folder,
    jars: await ensureJars({ javaHome: java.home }),
    java: java.path,
  });
  const database = await openDatabase(server);
  try {
    await database.migrate(() => undefined);
    await plantReference(database.run);
    for (const people of sizes) await benchOne(database, people);
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
