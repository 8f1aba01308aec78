import { fork } from 'node:child_process';
import { once } from 'node:events';
import { FileProblem } from './file-problem.ts';
import type { LocalizedText } from '../../graphql/types.generated.ts';
import { LIMITS } from './limits.ts';
import type { Question } from './reader.ts';

/** What the worker says: an answer, that there is no more, that the file is at fault, or that we are. */
export type Said = { answer: unknown } | { end: true } | { problem: LocalizedText } | { fault: string };

export type Conversation = {
  /** The next answer, or null when there is no more. One is made ahead while the last is being used. */
  next: () => Promise<unknown>;
  /** Stops the worker, wherever it is. */
  end: () => Promise<void>;
};

const tooLarge = (): FileProblem =>
  new FileProblem(
    'Fayl yaddaşa sığmadı. Onu bir neçə kiçik fayla bölün və ya CSV kimi saxlayıb yenidən yükləyin.',
    'The file does not fit into memory. Split it into smaller files, or save it as CSV and upload it again.',
  );

const tooSlow = (): FileProblem =>
  new FileProblem(
    'Fayl ayrılmış vaxtda oxunmadı. Onu bir neçə kiçik fayla bölün və ya CSV kimi saxlayıb yenidən yükləyin.',
    'The file could not be read in the time allowed. Split it into smaller files, or save it as CSV and upload it again.',
  );

const checkSize = (bytes: Uint8Array): void => {
  if (bytes.byteLength > LIMITS.fileBytes)
    throw new FileProblem(
      'Fayl 100 MB-dan böyükdür. Onu bir neçə fayla bölün.',
      'The file is larger than 100 MB. Split it into several files.',
    );
  if (bytes.byteLength === 0)
    throw new FileProblem(
      'Fayl boşdur. Doldurulmuş fayl yükləyin.',
      'The file is empty. Upload one with rows.',
    );
};

/**
 * Starts a process of its own on a question. A thread would not do: some of what a hostile spreadsheet asks for ends the whole process of whoever
 * parses it, whatever memory its thread may have. It gets nothing of our environment.
 */
export const openConversation = (
  question: Question,
  { memoryMb, silentMs }: { memoryMb: number; silentMs: number },
): Conversation => {
  checkSize(question.file.bytes);
  const worker = fork(new URL('./reading-worker.mjs', import.meta.url), {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });
  const said: (Said | Error)[] = [];
  let wake = (): void => {};
  const hear = (saying: Said | Error): void => {
    said.push(saying);
    wake();
  };
  worker.on('message', (saying) => hear(saying as Said));
  worker.on('error', (error) => hear(error));
  // Out of memory ends it by a signal or a code of the engine; 1 is a mistake of ours that nobody caught.
  worker.on('exit', (code) =>
    hear(code === 1 ? new Error('The reading worker ended by a mistake of its own') : tooLarge()),
  );
  const send = (message: Question | 'next'): void => {
    // Whoever is gone is heard of by its exit.
    if (worker.connected) worker.send(message, () => undefined);
  };
  send(question);
  let waiting = false;

  const hearNext = async (): Promise<Said> => {
    const late = setTimeout(() => hear(tooSlow()), silentMs);
    try {
      if (said.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    } finally {
      clearTimeout(late);
    }
    const first = said.shift();
    if (first === undefined || first instanceof Error) throw first ?? new Error('Nothing was heard');
    return first;
  };

  return {
    next: async () => {
      // The worker makes one batch unasked; from then on it makes one for each that is taken.
      if (waiting) send('next');
      waiting = true;
      const saying = await hearNext();
      if ('answer' in saying) return saying.answer;
      if ('end' in saying) return null;
      if ('problem' in saying) throw new FileProblem(saying.problem.az, saying.problem.en);
      throw new Error(`The reading worker failed: ${saying.fault}`);
    },
    end: async () => {
      const isGone = worker.exitCode !== null || worker.signalCode !== null || worker.pid === undefined;
      const gone = isGone ? undefined : once(worker, 'exit');
      worker.kill('SIGKILL');
      await gone;
    },
  };
};
