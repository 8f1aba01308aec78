import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
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

/** Starts a worker on a question. The bytes are copied once, so that the caller keeps its own. */
export const openConversation = (
  question: Question,
  { memoryMb, silentMs }: { memoryMb: number; silentMs: number },
): Conversation => {
  checkSize(question.file.bytes);
  const bytes = question.file.bytes.slice();
  const worker = new Worker(new URL('./reading-worker.mjs', import.meta.url), {
    workerData: { ...question, file: { ...question.file, bytes } },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
  });
  const said: (Said | Error)[] = [];
  let wake = (): void => {};
  const hear = (saying: Said | Error): void => {
    said.push(saying);
    wake();
  };
  worker.on('message', (saying: Said) => hear(saying));
  worker.on('error', (error: NodeJS.ErrnoException) =>
    hear(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
  );
  worker.on('exit', () => hear(tooLarge()));
  let waiting = false;

  const hearNext = async (): Promise<Said> => {
    const late = setTimeout(() => hear(tooSlow()), silentMs);
    try {
      while (said.length === 0)
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
      if (waiting) worker.postMessage('next');
      waiting = true;
      const saying = await hearNext();
      if ('answer' in saying) return saying.answer;
      if ('end' in saying) return null;
      if ('problem' in saying) throw new FileProblem(saying.problem.az, saying.problem.en);
      throw new Error(`The reading worker failed: ${saying.fault}`);
    },
    end: async () => {
      const gone = worker.threadId === -1 ? undefined : once(worker, 'exit');
      await worker.terminate();
      await gone?.catch(() => undefined);
    },
  };
};
