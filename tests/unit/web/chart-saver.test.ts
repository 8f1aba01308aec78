import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveAnswer } from '../../../web/api/save-document.ts';
import { createSaver, type SavingState } from '../../../web/charts/chart-saver.ts';

const OFFLINE: SaveAnswer = { is: 'FAILED', failure: { kind: 'OFFLINE', reference: null } };
const saved = (revision: number): SaveAnswer => ({ is: 'SAVED', revision, savedAt: `at ${revision}` });

/** A window whose work is a number, and a server that answers as it is told. */
const work = (answers: SaveAnswer[]) => {
  const sent: [string, number][] = [];
  const told: SavingState['is'][] = [];
  let content = 0;
  const saver = createSaver({
    content: () => String(content),
    send: (text, revision) => {
      sent.push([text, revision]);
      return Promise.resolve(answers.shift() ?? saved(revision + 1));
    },
    tell: ({ is }) => told.push(is),
    revision: 1,
    delay: 100,
    retry: 500,
  });
  const change = (): void => {
    content += 1;
    saver.touch();
  };
  return { saver, change, sent, told };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a chart that is being worked on', () => {
  it('is saved once the hand rests, with all that was done', async () => {
    const { change, sent, told } = work([]);
    change();
    await vi.advanceTimersByTimeAsync(60);
    change();
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([['2', 1]]);
    expect(told).toEqual(['pending', 'saving', 'saved']);
  });

  it('loses nothing while the server is gone for a minute, and says so', async () => {
    const { saver, change, sent, told } = work(Array.from({ length: 12 }, () => OFFLINE));
    change();
    await vi.advanceTimersByTimeAsync(3_000);
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toContain('waiting');
    expect(sent.at(-1)).toEqual(['2', 1]);
    expect(told.at(-1)).toBe('saved');
    expect(saver.isClean()).toBe(true);
  });

  it('is not saved over somebody who took it over, and what is unsaved stays', async () => {
    const { saver, change, sent, told } = work([{ is: 'TAKEN' }]);
    change();
    await vi.advanceTimersByTimeAsync(200);
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    expect(told.at(-1)).toBe('taken');
    expect(saver.isClean()).toBe(false);
  });

  it('is saved with the revision of the saving before', async () => {
    const { saver, change, sent } = work([]);
    for (let at = 0; at < 3; at += 1) {
      change();
      await saver.flush();
    }
    expect(sent.map(([, revision]) => revision)).toEqual([1, 2, 3]);
    expect(saver.revision()).toBe(4);
  });

  it('counts what it sends, since a save whose answer was lost may have come to the server', async () => {
    const turns: [number, number][] = [];
    const answers = [OFFLINE, OFFLINE];
    const saver = createSaver({
      content: () => '',
      send: (_content, revision, turn) => {
        turns.push([revision, turn]);
        return Promise.resolve(answers.shift() ?? saved(revision + 1));
      },
      tell: () => undefined,
      revision: 4,
    });
    for (let at = 0; at < 4; at += 1) {
      saver.touch();
      await saver.flush();
    }
    expect(turns).toEqual([
      [4, 1],
      [4, 2],
      [4, 3],
      [5, 4],
    ]);
    expect(saver.isClean()).toBe(true);
  });

  it('has what changed during a saving saved after it', async () => {
    const { saver, change, sent } = work([]);
    change();
    const flushed = saver.flush();
    change();
    await flushed;
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  it('is left alone by a window that is closed', async () => {
    const { saver, change, sent } = work([]);
    change();
    saver.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
  });
});
