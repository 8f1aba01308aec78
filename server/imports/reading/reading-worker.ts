import { parentPort, workerData } from 'node:worker_threads';
import type { RowDraft } from '../draft.ts';
import { draftsOf } from '../mapping/drafts.ts';
import { rowsBehind } from '../mapping/rows-behind.ts';
import type { Said } from './conversation.ts';
import { FileProblem } from './file-problem.ts';
import { inspect } from './inspect.ts';
import { openTable } from './open-table.ts';
import type { Question } from './reader.ts';

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');

const say = (saying: Said): void => port.postMessage(saying);

/** One batch is made ahead of the one in use. */
let mayMake = 2;
let wake = (): void => {};
port.on('message', () => {
  mayMake += 1;
  wake();
});

const leave = async (): Promise<void> => {
  mayMake -= 1;
  if (mayMake > 0) return;
  await new Promise<void>((resolve) => {
    wake = resolve;
  });
};

const answer = async (question: Question): Promise<void> => {
  const table = await openTable(question.file);
  if (question.ask === 'inspect') {
    say({ answer: await inspect(table, question.kind ?? null) });
    return;
  }
  if (question.ask === 'rowsBehind') {
    say({ answer: await rowsBehind(table, question.mapping, question) });
    return;
  }
  // As one text a batch crosses the border in half the time that its objects would.
  let batch: RowDraft[] = [];
  let unit = 0;
  for await (const draft of draftsOf(table, question.mapping)) {
    unit += 1;
    if (unit <= question.from) continue;
    batch.push(draft);
    if (batch.length < question.size) continue;
    say({ answer: JSON.stringify(batch) });
    batch = [];
    await leave();
  }
  if (batch.length > 0) say({ answer: JSON.stringify(batch) });
  say({ end: true });
};

try {
  await answer(workerData as Question);
} catch (error) {
  say(
    error instanceof FileProblem
      ? { problem: error.text }
      : { fault: error instanceof Error ? (error.stack ?? error.message) : 'unknown' },
  );
} finally {
  port.close();
}
