import { useApolloClient } from '@apollo/client/react';
import type { MessageId } from '../i18n/messages.az.ts';
import { useLastDone } from '../offences/use-last-done.ts';

export type Done = {
  says: MessageId;
  /** False when something that happened since stands against it. Null where there is no way back by a key. */
  undo: (() => Promise<boolean>) | null;
};

/** What one has just done, and taking it back by the button or Ctrl Z. Everything on the page is asked for anew after each. */
export const useDone = () => {
  const client = useApolloClient();
  const last = useLastDone();
  const refresh = async (): Promise<void> => {
    await client.refetchQueries({ include: 'active' });
  };
  const tell = ({ says, undo: back }: Done): void => {
    const undo = async (): Promise<void> => {
      last.did(null);
      if (back && !(await back())) last.did({ says: 'evidence.notUndone', undo: null });
      await refresh();
    };
    last.did({ says, undo: back && undo });
    void refresh().catch(last.failed);
  };
  const attempt = async (work: () => Promise<boolean>, what: Done): Promise<void> => {
    try {
      tell((await work()) ? what : { says: 'evidence.resting', undo: null });
    } catch (error) {
      last.failed(error);
    }
  };
  return { last, tell, attempt };
};

export type DoneDesk = ReturnType<typeof useDone>;
