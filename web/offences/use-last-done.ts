import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';
import type { Answered } from './use-drafted-form.ts';

/** What the server answers of whatever was done; `newer` is what somebody else recorded meanwhile. */
export type Reply = (Omit<Answered<unknown>, 'newer'> & { newer?: unknown }) | undefined;

/** What was done last on the page, and the way back from it. */
export type Done = {
  says: MessageId;
  undo: (() => Promise<void>) | null;
};

/** One for all that is recorded on a page: what was done last is what is undone. */
export const useLastDone = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [last, setLast] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown): void => setProblem(text(`failure.${failureOf(error).kind}.text`));
  const undo = last?.undo ? (): void => void last.undo?.().catch(failed) : undefined;
  useUndoKey(last?.undo ? last : null, () => undo?.());
  return {
    last,
    problem,
    /** Takes back what was done last; undefined of what is not taken back. */
    undo,
    /** Tells that it could not be asked for. */
    failed,
    /** Tells that it was done; null when there is nothing to tell any more. */
    did: (done: Done | null): void => {
      setProblem(null);
      setLast(done);
    },
    /** Tells what the server answered: that it was done, or why not. */
    told: (reply: Reply, done: Done): void => {
      const [first] = reply?.problems ?? [];
      const isOvertaken = reply?.id === null && Boolean(reply.newer);
      setProblem(first ? inLanguage(first.text) : isOvertaken ? text('steps.overtaken') : null);
      if (reply?.id) setLast(done);
    },
  };
};

export type LastDone = ReturnType<typeof useLastDone>;
