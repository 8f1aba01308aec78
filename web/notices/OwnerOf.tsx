import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import type { NoticeOwnerFragment, NoticeOwnersFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import css from './notices.module.css';
import { doorsOf, GIVEN, type Worked } from './worked.ts';

/** The officers before the present one: from when until when, and who gave it to them. */
const Before = ({ owner }: { owner: NoticeOwnersFragment }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const given = ({ recordedBy }: NoticeOwnerFragment): string =>
    recordedBy ? text('notices.owner.by', { name: inLanguage(recordedBy) }) : '';
  return (
    <details className={css.before}>
      <summary>{text('notices.owner.before', { count: owner.before.length })}</summary>
      <ol>
        {owner.before.map((one) => (
          <li key={one.id}>
            {one.officer ? inLanguage(one.officer.name) : text('notices.owner.nobody')},{' '}
            {formatDay(one.on, language)}
            {one.until !== null && ` – ${formatDay(one.until, language)}`} · {given(one)}
          </li>
        ))}
      </ol>
    </details>
  );
};

/** Who works a notice or a domestic search and since when, with the way to give it to another, back from what was done just now, and who worked it before. */
export const OwnerOf = ({ about }: { about: Worked }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<{ id: string; before: Worked['owner'] } | null>(null);
  const [assign, { data, error }] = useMutation(doorsOf[about.kind].assign, GIVEN);
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    const { before } = last;
    const ownerId = before?.officer?.id ?? null;
    const on = before?.on ?? today;
    // The failure of the mutation is shown through `error`.
    void assign({
      variables: { id: newUlid(), aboutId: about.id, version: last.id, ownerId, on },
    }).catch(() => undefined);
  };
  useUndoKey(last, undo);
  const [problem] = data?.answer.problems ?? [];
  const refusal = problem ? inLanguage(problem.text) : data?.answer.newer && text('notices.owner.changed');
  const { owner, mayWrite } = about;
  return (
    <>
      <WhatWasDone
        problem={error ? text(`failure.${failureOf(error).kind}.text`) : refusal}
        says={last && text('notices.recorded')}
        onUndo={undo}
      />
      <p className={css.owner}>
        {owner?.officer ? (
          <>
            <strong>{inLanguage(owner.officer.name)}</strong>{' '}
            <span className={css.quiet}>
              {text('common.since', { date: formatDay(owner.on, language) })}
              {owner.recordedBy && ` · ${text('notices.owner.by', { name: inLanguage(owner.recordedBy) })}`}
            </span>
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
      {owner && owner.before.length > 0 && <Before owner={owner} />}
      {isOpen && (
        <AssignDialog
          about={about}
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
