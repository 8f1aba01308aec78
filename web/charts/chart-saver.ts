import type { Failure } from '../api/failures.ts';
import type { SaveAnswer } from '../api/save-document.ts';

export type SavingState =
  | { is: 'saved'; at: string }
  | { is: 'pending' }
  | { is: 'saving' }
  /** The server did not answer; it is tried again. */
  | { is: 'waiting'; failure: Failure }
  | { is: 'taken' }
  | { is: 'refused'; reason: string };

export type Saver = {
  /** There is something new to keep. */
  touch(): void;
  /** Saves now what is not saved. Resolves when the answer is there. */
  flush(): Promise<void>;
  isClean(): boolean;
  /** The revision that it goes on from: of the last saving of which it heard. */
  revision(): number;
  stop(): void;
};

type SaverParts = {
  /** What is to be kept, asked for when it is sent: never older than the last touch. */
  content: () => string;
  /** `turn` counts what was sent, from 1: a save whose answer was lost may have come to the server. */
  send: (content: string, revision: number, turn: number) => Promise<SaveAnswer>;
  tell: (state: SavingState) => void;
  revision: number;
  /** How long the work may rest before it is saved, and how long after a failure it is tried again. Milliseconds. */
  delay?: number;
  retry?: number;
};

/**
 * Keeps a piece of work on the server while it is done: some time after the last change, one saving at a time, again and again while the server is away.
 * Ends when another has the chart: what is not saved then is still in the window.
 */
export const createSaver = ({
  content,
  send,
  tell,
  revision: first,
  delay = 1_500,
  retry = 5_000,
}: SaverParts): Saver => {
  let revision = first;
  let turn = 0;
  let isDirty = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const after = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };

  const save = async (): Promise<void> => {
    isDirty = false;
    tell({ is: 'saving' });
    turn += 1;
    const answer = await send(content(), revision, turn);
    switch (answer.is) {
      case 'SAVED':
        revision = answer.revision;
        // What changed meanwhile waits for its own turn.
        if (isDirty) after(delay);
        tell(isDirty ? { is: 'pending' } : { is: 'saved', at: answer.savedAt });
        return;
      case 'FAILED':
        isDirty = true;
        if (!isOver) after(retry);
        tell({ is: 'waiting', failure: answer.failure });
        return;
      case 'TAKEN':
        isDirty = true;
        isOver = true;
        tell({ is: 'taken' });
        return;
      case 'REFUSED':
        isDirty = true;
        tell({ is: 'refused', reason: answer.reason });
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (running !== null) await running;
    if (!isDirty || isOver) return;
    running = save();
    await running;
    running = null;
  };

  return {
    touch: () => {
      if (isOver) return;
      if (!isDirty && running === null) tell({ is: 'pending' });
      isDirty = true;
      if (running === null) after(delay);
    },
    flush,
    isClean: () => !isDirty && running === null,
    revision: () => revision,
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
};
