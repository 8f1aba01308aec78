import type { Run } from '../db/run.ts';
import { systemViewer } from '../db/viewer.ts';
import type { AuditLine } from './line.ts';

const viewer = systemViewer('audit');
const BATCH = 500;
const EVERY_MS = 2_000;

export type AuditCopier = {
  take(lines: readonly AuditLine[]): void;
  /** Resolves when every line that was taken stands in the graph. */
  flush(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Copies lines of the trail into the graph for the auditor's desk. The files are the trail; what could not be copied is tried again,
 * and a start copies what the last process left behind.
 */
export const createCopier = (run: Run): AuditCopier => {
  let waiting: AuditLine[] = [];
  let copying: Promise<void> | null = null;

  const copy = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      await run(viewer, 'audit/copy-lines', { lines: batch });
      waiting = waiting.slice(batch.length);
    }
  };
  const flush = (): Promise<void> => {
    copying ??= copy().finally(() => {
      copying = null;
    });
    return copying;
  };
  const timer = setInterval(() => {
    // A failure leaves the lines waiting; the next turn tries again.
    if (waiting.length > 0) flush().catch(() => undefined);
  }, EVERY_MS);
  timer.unref();
  return {
    take: (lines) => {
      waiting.push(...lines);
    },
    flush,
    close: async () => {
      clearInterval(timer);
      await flush();
    },
  };
};
