import { useApolloClient } from '@apollo/client/react';
import {
  RestoreDossierTemplateDocument,
  SaveDossierTemplateDocument,
  type TemplateShownFragment,
  WithdrawDossierTemplateDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useLastDone, type Done } from '../offences/use-last-done.ts';

/** What was done last with a template, and the way back by the button or Ctrl Z: what stood before is saved anew. */
export const useTemplateUndo = () => {
  const client = useApolloClient();
  const last = useLastDone();
  const work = async (act: () => Promise<unknown>, next: Done | null): Promise<void> => {
    await act();
    last.did(next);
    await client.refetchQueries({ include: 'active' });
  };
  const attempt = (act: () => Promise<unknown>, next: Done | null): Promise<void> =>
    work(act, next).catch(last.failed);
  const restore = (id: string) =>
    client.mutate({ mutation: RestoreDossierTemplateDocument, variables: { id } });
  return {
    last,
    saved: (before: TemplateShownFragment, expected: string): Promise<void> => {
      const { id, name, isForBody, document } = before;
      const back = () =>
        client.mutate({
          mutation: SaveDossierTemplateDocument,
          variables: { id, version: newUlid(), expected, name, isForBody, document },
        });
      return attempt(() => Promise.resolve(), { says: 'templates.done.saved', undo: () => work(back, null) });
    },
    withdraw: (id: string): Promise<void> =>
      attempt(() => client.mutate({ mutation: WithdrawDossierTemplateDocument, variables: { id } }), {
        says: 'templates.done.withdrawn',
        undo: () => work(() => restore(id), null),
      }),
    restore: (id: string): Promise<void> => attempt(() => restore(id), null),
  };
};
