import { describe, expect, test, vi } from 'vitest';
import { FileProblem } from '../../../server/imports/reading/file-problem.ts';
import { LIMITS } from '../../../server/imports/reading/limits.ts';
import { createReader, type Reader } from '../../../server/imports/reading/reader.ts';
import type { RowDraft } from '../../../server/imports/draft.ts';
import { bytesOf } from './a-file.ts';
import { workbookOf, zipOf } from './a-zip.ts';

// A worker starts in half a second, or in several where other tests keep the processors busy.
vi.setConfig({ testTimeout: 60_000 });

const reader = createReader();

const FILE = bytesOf(
  [
    'Ad Soyad;Doğum tarixi',
    ...Array.from({ length: 95 }, (_nothing, index) => `Aydan Sınaqova${index};1990`),
  ].join('\n'),
);

const mappingOf = async (bytes: Uint8Array): Promise<Parameters<Reader['drafts']>[3]> =>
  (await reader.inspect(bytes, 'a.csv')).suggestion;

const all = async (from: number, size: number): Promise<RowDraft[][]> => {
  const batches: RowDraft[][] = [];
  for await (const batch of reader.drafts(FILE, 'a.csv', null, await mappingOf(FILE), { from, size }))
    batches.push(batch);
  return batches;
};

describe('drafts', () => {
  test('come in batches of the size asked for, in the order of the file', async () => {
    const batches = await all(0, 40);
    expect(batches.map(({ length }) => length)).toEqual([40, 40, 15]);
    expect(batches.flat().map(({ row }) => row)).toEqual(
      Array.from({ length: 95 }, (_nothing, index) => index + 2),
    );
  });

  test('go on from any unit as if nothing had happened', async () => {
    const whole = (await all(0, 100)).flat();
    expect((await all(37, 7)).flat()).toEqual(whole.slice(37));
    expect(await all(95, 7)).toEqual([]);
  });

  test('leave the bytes to their owner', async () => {
    await all(0, 100);
    expect(FILE.byteLength).toBeGreaterThan(0);
  });

  test('can be left in the middle', async () => {
    let taken = 0;
    for await (const batch of reader.drafts(FILE, 'a.csv', null, await mappingOf(FILE), {
      from: 0,
      size: 1,
    })) {
      taken += batch.length;
      if (taken === 3) break;
    }
    expect(taken).toBe(3);
  });
});

describe('a file that is too much', () => {
  test('of bytes is refused unread', async () => {
    await expect(reader.inspect(new Uint8Array(100 * 1024 * 1024 + 1), 'a.csv')).rejects.toThrow(
      /larger than 100 MB/u,
    );
    await expect(reader.inspect(new Uint8Array(0), 'a.csv')).rejects.toThrow(/empty/u);
  });

  test('for the memory of the worker is refused, and this process neither ends nor grows with it', async () => {
    const small = createReader({ memoryMb: 256 });
    const far = (place: string): Uint8Array =>
      zipOf(workbookOf(`<row r="1"><c r="A1"><v>1</v></c><c r="${place}"><v>1</v></c></row>`));
    const before = process.memoryUsage().rss;
    await expect(small.inspect(far('ZZZZ1'), 'a.xlsx')).rejects.toThrow(/475254 columns/u);
    await expect(small.inspect(far('ZZZZZZZZZ1'), 'a.xlsx')).rejects.toThrow(/does not fit into memory/u);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('nested too deep is refused', async () => {
    const deep = bytesOf('['.repeat(100_000) + ']'.repeat(100_000));
    await expect(reader.inspect(deep, 'a.json')).rejects.toThrow(FileProblem);
  });

  test('for the time of the worker is refused', async () => {
    const hasty = createReader({ silentMs: 1 });
    await expect(hasty.inspect(FILE, 'a.csv')).rejects.toThrow(/in the time allowed/u);
  });
});

test('what the worker finds wrong with a file is said in both languages', async () => {
  const problem = await reader.inspect(bytesOf('Ad Soyad\n'), 'a.csv').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({
    text: { az: expect.stringContaining('yalnız başlıq'), en: expect.stringContaining('no rows') },
  });
});

test('few files are opened at a time, however many ask', async () => {
  const atWork = (): number =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
  const before = atWork();
  let most = 0;
  const counting = setInterval(() => {
    most = Math.max(most, atWork() - before);
  }, 1);
  const found = await Promise.all(Array.from({ length: 6 }, () => reader.inspect(FILE, 'a.csv')));
  clearInterval(counting);
  expect(found.map(({ rows }) => rows)).toEqual([95, 95, 95, 95, 95, 95]);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(LIMITS.questionsAtOnce);
});
