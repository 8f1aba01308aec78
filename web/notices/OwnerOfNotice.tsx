import { useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { AssignNoticeDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { AssignDialog } from './AssignDialog.tsx';
import type { ReadNotice } from './notice-filter.ts';
import css from './notices.module.css';

/** Who works the notice and since when, with the way to give it to another, and back from what was done just now. */
export const OwnerOfNotice = ({ notice }: { notice: ReadNotice }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<{ id: string; before: ReadNotice['owner'] } | null>(null);
  const [assign, { data, error }] = useMutation(AssignNoticeDocument, {
    refetchQueries: ['Notice', 'Notices'],
    awaitRefetchQueries: true,
  });
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    const { before } = last;
    const ownerId = before?.officer?.id ?? null;
    const on = before?.on ?? today;
    // The failure of the mutation is shown through `error`.
    void assign({
      variables: { id: newUlid(), noticeId: notice.id, version: last.id, ownerId, on },
    }).catch(() => undefined);
  };
  useUndoKey(last, undo);
  const [problem] = data?.assignNotice.problems ?? [];
  const refusal = problem
    ? inLanguage(problem.text)
    : data?.assignNotice.newer && text('notices.owner.changed');
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : refusal;
  const { owner, mayWrite } = notice;
  return (
    <>
      {said && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {said}
        </Alert>
      )}
      {last && (
        <output className={css.done}>
          {text('notices.recorded')}
          <Button size="compact-xs" variant="default" onClick={undo}>
            {text('steps.undo')}
          </Button>
        </output>
      )}
      <p className={css.owner}>
        {owner?.officer ? (
          <>
            <strong>{inLanguage(owner.officer.name)}</strong>{' '}
            <span className={css.quiet}>{text('common.since', { date: formatDay(owner.on, language) })}</span>
          </>
        ) : (
          <span className={css.quiet}>{text('notices.owner.none')}</span>
        )}
        {mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {text('notices.owner.assign')}
          </Button>
        )}
      </p>
      {isOpen && (
        <AssignDialog
          notice={notice}
          onClose={() => setOpen(false)}
          onDone={(id) => {
            setLast({ id, before: owner });
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
