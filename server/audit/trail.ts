import { open, mkdir, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditCopier } from './copier.ts';
import { FIRST_HASH, chained, type AuditEntry, type AuditLine } from './line.ts';

/** The line could not be brought to disk: nothing may be answered and nothing changed. */
export class AuditUnavailable extends Error {}

export type AuditTrail = {
  /** Writes the entries as lines, in order; resolves when they are on disk. Throws AuditUnavailable, after which every append throws. */
  append(entries: readonly AuditEntry[]): Promise<AuditLine[]>;
  /** Name of this process's file. */
  file: string;
  /** Resolves when the lines so far stand on the auditor's desk. */
  copied(): Promise<void>;
  close(): Promise<void>;
};

type Waiting = {
  entries: readonly AuditEntry[];
  done: (lines: AuditLine[]) => void;
  failed: (error: Error) => void;
};

export const trailFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();

/** Hash of the last whole line of the newest file, so that files are chained as lines are. What stands after it is being written by another process, or was torn by a crash and never answered for. */
const lastHash = async (folder: string): Promise<string> => {
  for (const file of (await trailFiles(folder)).reverse()) {
    const text = await readFile(join(folder, file), 'utf8');
    const line = text
      .slice(0, text.lastIndexOf('\n') + 1)
      .trimEnd()
      .split('\n')
      .at(-1);
    if (line) return (JSON.parse(line) as AuditLine).hash;
  }
  return FIRST_HASH;
};

/** Copying the same line twice does nothing, so a start offers all that there is; files older than a month were copied long ago. */
const wholeLines = async (folder: string, file: string): Promise<AuditLine[]> => {
  const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString();
  if (file < monthAgo) return [];
  const text = await readFile(join(folder, file), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditLine);
};

const opening = (requestId: string): AuditEntry => ({
  who: null,
  role: null,
  purpose: null,
  action: 'trail:open',
  outcome: 'DONE',
  ids: [],
  requestId,
});

/**
 * Opens this process's file of the audit trail in `folder`; files and lines are chained by hash.
 * What is waiting when the disk becomes free is written and flushed together: one flush serves many answers.
 */
export const openTrail = async (
  folder: string,
  process: string,
  copier: AuditCopier,
): Promise<AuditTrail> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let previous = await lastHash(folder);
  const file = `${new Date().toISOString().replaceAll(/[:.]/gu, '-')}-${process}.jsonl`;
  const handle: FileHandle = await open(join(folder, file), 'ax', 0o600);
  for (const earlier of await trailFiles(folder)) copier.take(await wholeLines(folder, earlier));
  let position = 0;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let broken: AuditUnavailable | null = null;

  const writeGroup = async (group: Waiting[]): Promise<void> => {
    const at = new Date().toISOString();
    let lastOfGroup = previous;
    let positionOfGroup = position;
    const lines = group.map(({ entries }) =>
      entries.map((entry) => {
        positionOfGroup += 1;
        const line = chained(entry, positionOfGroup, at, lastOfGroup);
        lastOfGroup = line.hash;
        return line;
      }),
    );
    try {
      await handle.appendFile(
        lines
          .flat()
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      );
      await handle.datasync();
    } catch (error) {
      broken = new AuditUnavailable('the audit trail cannot be written', { cause: error });
      for (const { failed } of group) failed(broken);
      return;
    }
    previous = lastOfGroup;
    position = positionOfGroup;
    copier.take(lines.flat());
    for (const [i, { done }] of group.entries()) done(lines[i] ?? []);
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await writeGroup(group);
    }
    writing = null;
  };

  const trail: AuditTrail = {
    file,
    copied: () => copier.flush(),
    append: (entries) =>
      new Promise((done, failed) => {
        if (broken) {
          failed(broken);
          return;
        }
        waiting.push({ entries, done, failed });
        writing ??= drain();
      }),
    close: async () => {
      await writing;
      await handle.close();
      await copier.close();
    },
  };
  await trail.append([opening(`start:${process}`)]);
  return trail;
};
