import { useMutation } from '@apollo/client/react';
import {
  RecordCountryRequestDocument,
  RecordCountryRequestEventDocument,
  RestoreCountryRequestDocument,
  WithdrawCountryRequestDocument,
  WithdrawCountryRequestEventDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { factUndo } from '../offences/fact-undo.ts';
import type { LastDone, Reply } from '../offences/use-last-done.ts';
import { requestInput, requestValues } from './request-form.ts';

type Request = CountryRequestShownFragment;
type Happened = Request['events'][number];
type Of = { caseId: string; dossierId: string; onChanged: () => void };

/** What is done to a request of a dossier and to what happened to it, each with the way back. */
export const useRequestWork = ({ caseId, dossierId, onChanged }: Of, last: LastDone) => {
  const [record] = useMutation(RecordCountryRequestDocument);
  const [withdraw] = useMutation(WithdrawCountryRequestDocument);
  const [restore] = useMutation(RestoreCountryRequestDocument);
  const [recordEvent] = useMutation(RecordCountryRequestEventDocument);
  const [withdrawEvent] = useMutation(WithdrawCountryRequestEventDocument);
  const told = (reply: Reply, done: Parameters<LastDone['told']>[1]): void => {
    last.told(reply, done);
    onChanged();
  };
  const takeBack = async (id: string): Promise<Reply> =>
    (await withdrawEvent({ variables: { caseId, id } })).data?.withdrawCountryRequestEvent;
  const happenedAgain = async (request: Request, { id, state, on, note }: Happened): Promise<Reply> => {
    const before = request.events.filter((one) => one.id !== id);
    const seen = before.length > 1 ? before.at(-1)?.id : null;
    const event = { caseId, version: request.id, state, on, note };
    return (await recordEvent({ variables: { id: newUlid(), seen, event } })).data?.recordCountryRequestEvent;
  };
  return {
    ...factUndo<Request>(
      {
        writeAgain: async (request, version) => {
          const variables = {
            id: newUlid(),
            dossierId,
            version,
            request: requestInput(requestValues(request)),
          };
          return (await record({ variables })).data?.recordCountryRequest;
        },
        withdraw: async (id) => (await withdraw({ variables: { caseId, id } })).data?.withdrawCountryRequest,
        restore: async (version) =>
          (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreCountryRequest,
      },
      { ...last, told },
    ),
    happened: (id: string): void =>
      last.did({
        says: 'steps.done.recorded',
        undo: async () => told(await takeBack(id), { says: 'steps.done.withdrawn', undo: null }),
      }),
    takeBack: async (request: Request, event: Happened): Promise<void> =>
      told(await takeBack(event.id), {
        says: 'steps.done.withdrawn',
        undo: async () =>
          told(await happenedAgain(request, event), { says: 'steps.done.recorded', undo: null }),
      }),
  };
};
