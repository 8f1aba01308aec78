import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 20;
const MEGABYTE = 1024 * 1024;

export type Beside = { p50: number; p95: number; worst: number; rssMegabytes: number };

export const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0;

/** What somebody else waits for an answer while the work goes on, in milliseconds, and the most memory that the process takes meanwhile. */
export const readBeside = async (
  read: () => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<Beside> => {
  const times: number[] = [];
  let rss = 0;
  const ended = new AbortController();
  const done = work().finally(() => ended.abort());
  while (!ended.signal.aborted) {
    const began = performance.now();
    await read();
    times.push(performance.now() - began);
    rss = Math.max(rss, process.memoryUsage.rss());
    await pause(EVERY_MS);
  }
  await done;
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    worst: Math.max(...times),
    rssMegabytes: Math.round(rss / MEGABYTE),
  };
};
