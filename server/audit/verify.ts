import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_HASH, faultOf, type AuditLine } from './line.ts';
import { trailFiles } from './trail.ts';

export type Verdict =
  { intact: true; files: number; lines: number } | { intact: false; file: string; line: number; why: string };

/**
 * Reads the whole trail: every line must follow from the one before, and every file from a line of an earlier file.
 * A last line without its line end was never answered for and is not counted.
 */
export const verifyTrail = async (folder: string): Promise<Verdict> => {
  const known = new Set([FIRST_HASH]);
  let lines = 0;
  const files = await trailFiles(folder);
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const texts = text.split('\n').slice(0, -1);
    let previous: string | null = null;
    for (const [i, line] of texts.entries()) {
      const bad = (why: string): Verdict => ({ intact: false, file, line: i + 1, why });
      if (previous === null) {
        const start = /"previous":"(?<hash>[0-9a-f]{64})"/u.exec(line)?.groups?.['hash'];
        if (!start || !known.has(start)) return bad('it does not follow from any earlier file');
        previous = start;
      }
      const why = faultOf(line, i + 1, previous);
      if (why) return bad(why);
      previous = (JSON.parse(line) as AuditLine).hash;
      known.add(previous);
      lines += 1;
    }
  }
  return { intact: true, files: files.length, lines };
};
