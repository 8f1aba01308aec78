import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditCopier } from '../../../server/audit/copier.ts';
import type { AuditEntry } from '../../../server/audit/line.ts';
import { openTrail } from '../../../server/audit/trail.ts';
import { verifyTrail } from '../../../server/audit/verify.ts';

const uncopied: AuditCopier = {
  take: () => undefined,
  flush: async () => undefined,
  close: async () => undefined,
};

const entry = (action: string, ids: string[] = []): AuditEntry => ({
  who: 'reader',
  role: 'ANALYST',
  purpose: 'a test',
  action,
  outcome: 'DONE',
  ids,
  requestId: 'request',
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alaqa-trail-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const written = async (): Promise<string> => {
  const trail = await openTrail(folder, 'test', uncopied);
  await trail.append([entry('case:read', ['a']), entry('case:read', ['b'])]);
  await trail.append([entry('person:read', ['c'])]);
  await trail.close();
  return join(folder, trail.file);
};

const change = async (path: string, edit: (lines: string[]) => string[]): Promise<void> => {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  await writeFile(path, `${edit(lines).join('\n')}\n`);
};

describe('the audit trail', () => {
  test('is intact as written, over several files', async () => {
    await written();
    const second = await openTrail(folder, 'second', uncopied);
    await second.append([entry('case:read')]);
    await second.close();
    expect(await verifyTrail(folder)).toEqual({ intact: true, files: 2, lines: 6 });
  });

  test('finds an edited line', async () => {
    await change(await written(), (lines) =>
      lines.map((line, i) => (i === 2 ? line.replace('"ids":["b"]', '"ids":["x"]') : line)),
    );
    expect(await verifyTrail(folder)).toMatchObject({
      intact: false,
      line: 3,
      why: 'its content was changed',
    });
  });

  test('finds a removed line', async () => {
    await change(await written(), (lines) => lines.filter((_line, i) => i !== 1));
    expect(await verifyTrail(folder)).toMatchObject({ intact: false, line: 2 });
  });

  test('finds two lines that were swapped', async () => {
    await change(await written(), ([first = '', second = '', third = '', ...rest]) => [
      first,
      third,
      second,
      ...rest,
    ]);
    expect(await verifyTrail(folder)).toMatchObject({ intact: false, line: 2 });
  });

  test('finds a file that was taken away from between two others', async () => {
    await written();
    const second = await openTrail(folder, 'second', uncopied);
    await second.close();
    const third = await openTrail(folder, 'third', uncopied);
    await third.close();
    await rm(join(folder, second.file));
    expect(await verifyTrail(folder)).toMatchObject({ intact: false, line: 1 });
  });

  test('goes on after a crash in the middle of a line', async () => {
    const path = await written();
    await writeFile(path, '{"torn', { flag: 'a' });
    const next = await openTrail(folder, 'next', uncopied);
    await next.append([entry('case:read')]);
    await next.close();
    expect(await verifyTrail(folder)).toMatchObject({ intact: true, files: 2 });
  });

  test('keeps at most fifty ids of an answer, and how many there were', async () => {
    const trail = await openTrail(folder, 'test', uncopied);
    const ids = Array.from({ length: 120 }, (_, i) => `id-${i}`);
    const [line] = await trail.append([entry('network:read', ids)]);
    await trail.close();
    expect(line?.ids).toHaveLength(50);
    expect(line?.size).toBe(120);
  });

  test('refuses everything once a line could not be written', async () => {
    const trail = await openTrail(folder, 'test', uncopied);
    await trail.close();
    await expect(trail.append([entry('case:read')])).rejects.toThrow('cannot be written');
    await expect(trail.append([entry('case:read')])).rejects.toThrow('cannot be written');
  });

  test('writes the lines of many requests in the order in which they came', async () => {
    const trail = await openTrail(folder, 'test', uncopied);
    await Promise.all(Array.from({ length: 50 }, (_, i) => trail.append([entry(`action-${i}`)])));
    await trail.close();
    const [file = ''] = await readdir(folder);
    const lines = (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n').slice(1);
    expect(lines.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(
      Array.from({ length: 50 }, (_, i) => `action-${i}`),
    );
    expect(await verifyTrail(folder)).toMatchObject({ intact: true });
  });
});
