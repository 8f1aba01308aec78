import { Worker } from 'node:worker_threads';
import type { FileOf } from './file-of-version.ts';
import { MissingLetters } from './pdf/dossier-pdf.ts';

type Form = 'PDF' | 'DOCX';
export type Asked = { id: number; form: Form; of: FileOf };
/** The file, the letters that no font has, or a mistake of ours. */
export type Made = { id: number } & (
  { file: Uint8Array } | { letters: readonly string[] } | { fault: string }
);

type Waiting = { done: (file: Uint8Array) => void; failed: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

let thread: Thread | null = null;
let last = 0;

const started = (): Thread => {
  const worker = new Worker(new URL('./document-worker.mjs', import.meta.url), { execArgv: [] });
  const own: Thread = { worker, waiting: new Map() };
  const gone = (error: Error): void => {
    if (thread === own) thread = null;
    for (const { failed } of own.waiting.values()) failed(error);
    own.waiting.clear();
  };
  worker.on('message', (made: Made) => {
    const asked = own.waiting.get(made.id);
    own.waiting.delete(made.id);
    // Nobody is kept from ending the program by a thread that has nothing to do.
    if (own.waiting.size === 0) worker.unref();
    if (!asked) return;
    if ('file' in made) asked.done(made.file);
    else asked.failed('letters' in made ? new MissingLetters(made.letters) : new Error(made.fault));
  });
  worker.on('error', gone);
  worker.on('exit', () => gone(new Error('the thread that makes documents ended')));
  return own;
};

/**
 * Makes a document in a thread of its own, one after the other: setting the pages of a large one takes seconds, for which nobody else would be answered.
 * The thread is started when it is first needed and kept. Throws MissingLetters.
 */
export const madeApart = (form: Form, of: FileOf): Promise<Uint8Array> => {
  const { worker, waiting } = (thread ??= started());
  last += 1;
  const id = last;
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed });
    worker.ref();
    worker.postMessage({ id, form, of } satisfies Asked);
  });
};
