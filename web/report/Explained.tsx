import { useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { ExplainDifferenceDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { ExplainDialog } from './ExplainDialog.tsx';
import type { Figure } from './report-chapters.ts';
import css from './report.module.css';
import { Written } from './Written.tsx';

/** What an author says of the difference, with the way to write it, and back from what was written just now. */
export const Explained = ({ figure, year }: { figure: Figure; year: number }) => {
  const text = useText();
  const mayWrite = may(useMe(), 'report:freeze');
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<{ id: string; before: string } | null>(null);
  const [explain, { data, error }] = useMutation(ExplainDifferenceDocument, {
    refetchQueries: ['AnnualReport'],
    awaitRefetchQueries: true,
  });
  const { explained, difference } = figure;
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    // The failure of the mutation is shown through `error`.
    void explain({
      variables: { id: newUlid(), year, figure: figure.id, version: last.id, text: last.before },
    }).catch(() => undefined);
  };
  useUndoKey(last, undo);
  const hasText = explained !== null && explained.text !== null;
  if (!hasText && last === null && (difference === null || difference === 0)) return null;
  const refused = data?.explainDifference.newer ? text('notices.owner.changed') : null;
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : refused;
  return (
    <>
      {said && (
        <Alert color="red" role="alert" p="xs">
          {said}
        </Alert>
      )}
      {hasText && <Written reason={explained} />}
      {mayWrite && (
        <Button
          className={css.acts}
          size="compact-xs"
          variant="subtle"
          aria-label={`${text(hasText ? 'report.why.change' : 'report.why')}: ${figure.id}`}
          onClick={() => setOpen(true)}
        >
          {text(hasText ? 'report.why.change' : 'report.why')}
        </Button>
      )}
      {last && (
        <Button className={css.acts} size="compact-xs" variant="default" onClick={undo}>
          {text('steps.undo')}
        </Button>
      )}
      {isOpen && (
        <ExplainDialog
          figure={figure}
          year={year}
          onClose={() => setOpen(false)}
          onDone={(id) => {
            setLast({ id, before: explained?.text ?? '' });
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
