import { useMutation } from '@apollo/client/react';
import {
  RecordCaseNoteDocument,
  RestoreCaseNoteDocument,
  WithdrawCaseNoteDocument,
  type CaseNoteShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { factUndo } from '../offences/fact-undo.ts';
import type { LastDone } from '../offences/use-last-done.ts';

const options = { refetchQueries: ['CaseNotes'] };

/** What is done to the notes of a case, each with the way back. */
export const useNoteUndo = (caseId: string, last: LastDone) => {
  const [record] = useMutation(RecordCaseNoteDocument, options);
  const [take] = useMutation(WithdrawCaseNoteDocument, options);
  const [restore] = useMutation(RestoreCaseNoteDocument, options);
  return factUndo<CaseNoteShownFragment>(
    {
      writeAgain: async ({ text, struck }, version) => {
        const variables = { id: newUlid(), version, note: { caseId, text, struck } };
        return (await record({ variables })).data?.recordCaseNote;
      },
      withdraw: async (id) => (await take({ variables: { caseId, id } })).data?.withdrawCaseNote,
      restore: async (version) =>
        (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreCaseNote,
    },
    last,
  );
};
