import { useMutation } from '@apollo/client/react';
import {
  RecordJourneyDocument,
  RestoreJourneyDocument,
  WithdrawJourneyDocument,
  type JourneyFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { factUndo } from '../offences/fact-undo.ts';
import type { LastDone } from '../offences/use-last-done.ts';
import { journeyInput, journeyValues } from './journey-form.ts';

export const JOURNEY_QUERIES = ['CaseJourneys'];
const options = { refetchQueries: JOURNEY_QUERIES };

/** What is done to the journeys of a case, each with the way back. */
export const useJourneyUndo = (caseId: string, last: LastDone) => {
  const [record] = useMutation(RecordJourneyDocument, options);
  const [take] = useMutation(WithdrawJourneyDocument, options);
  const [restore] = useMutation(RestoreJourneyDocument, options);
  return factUndo<JourneyFragment>(
    {
      writeAgain: async (journey, version) => {
        const variables = { id: newUlid(), version, journey: journeyInput(journeyValues(journey), caseId) };
        return (await record({ variables })).data?.recordJourney;
      },
      withdraw: async (id) => (await take({ variables: { caseId, id } })).data?.withdrawJourney,
      restore: async (version) =>
        (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreJourney,
    },
    last,
  );
};
