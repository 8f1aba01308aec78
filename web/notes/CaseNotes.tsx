import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { CaseNotesDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { NoteList } from './NoteList.tsx';

/** The notes of a case; one that keeps a strike leads to the table of elements. */
export const CaseNotes = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const { data, error } = useQuery(CaseNotesDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const { notes, mayAdd } = data.caseNotes;
  return (
    <>
      {notes.length === 0 && <Nothing>{text('caseNotes.empty')}</Nothing>}
      <NoteList
        caseId={caseId}
        notes={notes}
        mayAdd={mayAdd}
        renderActions={({ struck }) =>
          struck.length > 0 && (
            <TextLink to={`/cases/${caseId}/proof`}>
              {text('caseNotes.strike', { count: struck.length })}
            </TextLink>
          )
        }
      />
    </>
  );
};
