import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import {
  RestoreDossierTemplateDocument,
  SaveDossierTemplateDocument,
  type TemplateShownFragment,
  WithdrawDossierTemplateDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';

type Done = { says: MessageId; undo: () => Promise<unknown> };

/** What was done last with a template, and the way back by the button or Ctrl Z: what stood before is saved anew. */
export const useTemplateUndo = () => {
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const work = async (act: () => Promise<unknown>, next: Done | null): Promise<void> => {
    try {
      await act();
      setDone(next);
      setFailure(null);
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const restore = (id: string) =>
    client.mutate({ mutation: RestoreDossierTemplateDocument, variables: { id } });
  const undo = (): void => {
    if (done) void work(done.undo, null);
  };
  useUndoKey(done, undo);
  return {
    done,
    failure,
    undo,
    saved: (before: TemplateShownFragment, expected: string): Promise<void> => {
      const { id, name, isForBody, document } = before;
      const back = () =>
        client.mutate({
          mutation: SaveDossierTemplateDocument,
          variables: { id, version: newUlid(), expected, name, isForBody, document },
        });
      return work(() => Promise.resolve(), { says: 'templates.done.saved', undo: back });
    },
    withdraw: (id: string): Promise<void> =>
      work(() => client.mutate({ mutation: WithdrawDossierTemplateDocument, variables: { id } }), {
        says: 'templates.done.withdrawn',
        undo: () => restore(id),
      }),
    restore: (id: string): Promise<void> => work(() => restore(id), null),
  };
};
