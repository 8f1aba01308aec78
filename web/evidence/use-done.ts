import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';

export type Done = {
  says: MessageId;
  /** False when something that happened since stands against it. Null where there is no way back by a key. */
  undo: (() => Promise<boolean>) | null;
};

/** What one has just done, and taking it back by the button or Ctrl Z. Everything on the page is asked for anew after each. */
export const useDone = () => {
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refresh = async (): Promise<void> => {
    await client.refetchQueries({ include: 'active' });
  };
  const tell = (what: Done): void => {
    setFailure(null);
    setDone(what);
    void refresh().catch((error: unknown) => setFailure(failureOf(error)));
  };
  const attempt = async (work: () => Promise<boolean>, what: Done): Promise<void> => {
    try {
      tell((await work()) ? what : { says: 'evidence.resting', undo: null });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const undo = (): void => {
    const back = done?.undo;
    if (!back) return;
    setDone(null);
    const work = async (): Promise<void> => {
      try {
        if (!(await back())) setDone({ says: 'evidence.notUndone', undo: null });
        await refresh();
      } catch (error) {
        setFailure(failureOf(error));
      }
    };
    void work();
  };
  useUndoKey(done?.undo ? done : null, undo);
  return { done, failure, tell, attempt, undo };
};

export type DoneDesk = ReturnType<typeof useDone>;
