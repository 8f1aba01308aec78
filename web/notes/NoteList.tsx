import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawCaseNoteDocument, type CaseNotesQuery } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './notes.module.css';

export type CaseNote = CaseNotesQuery['caseNotes']['notes'][number];

type NoteListProps = {
  caseId: string;
  notes: readonly CaseNote[];
  /** What can be done with a note beside withdrawing it. */
  renderActions?: (note: CaseNote) => ReactNode;
};

/** Notes with who keeps them, the latest first. */
export const NoteList = ({ caseId, notes, renderActions }: NoteListProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [withdraw, { data, error }] = useMutation(WithdrawCaseNoteDocument, {
    refetchQueries: ['CaseNotes'],
  });
  const [problem] = data?.withdrawCaseNote.problems ?? [];
  return (
    <>
      {(error ?? problem) && (
        <p role="alert">
          {error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text)}
        </p>
      )}
      <ul className={css.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={css.text}>{note.text}</p>
            <Group gap="0 8px" className={css.quiet}>
              <span>
                {inLanguage(note.recordedBy)}, {formatMoment(note.recordedAt, language)}
              </span>
              {renderActions?.(note)}
              {note.mayWithdraw && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    // The failure of the mutation is shown through `error`.
                    void withdraw({ variables: { caseId, id: note.id } }).catch(() => undefined);
                  }}
                >
                  {text('caseNotes.withdraw')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
};
