import { useMutation } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useState } from 'react';
import { CorrectNoticeDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CorrectNoticeFields } from './CorrectNoticeFields.tsx';
import { correctionInputOf, correctionOf } from './notice-correction.ts';
import type { ReadNotice } from './notice-filter.ts';
import { NoticeContentLine } from './NoticeContentLine.tsx';
import css from './notices.module.css';

type CorrectNoticeDialogProps = { notice: ReadNotice; onClose: () => void; onDone: (id: string) => void };

const Form = ({ notice, onClose, onDone }: CorrectNoticeDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { values, change, drop } = useKeptValues(
    `notice-content.${notice.content.id}`,
    correctionOf(notice.content),
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, corrects it once.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(notice.content.id);
  const [correct, { data, loading, error }] = useMutation(CorrectNoticeDocument, {
    refetchQueries: ['Notice', 'Notices'],
    awaitRefetchQueries: true,
  });
  const { problems = [], newer } = data?.correctNotice ?? {};
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const correction = correctionInputOf(values);
    const sent = await correct({ variables: { id, noticeId: notice.id, version, correction } });
    // Whoever sends again after that has seen what the other made of it.
    if (sent.data?.correctNotice.newer) setVersion(sent.data.correctNotice.newer.id);
    if (!sent.data?.correctNotice.id) return;
    drop();
    onDone(id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(newer ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('notices.conflict.corrected')}
          <ol className={css.events}>
            <NoticeContentLine content={newer} />
          </ol>
        </Alert>
      )}
      <CorrectNoticeFields {...{ notice, values, change, wrong }} />
    </FormFrame>
  );
};

/** Correcting what a notice says. Closing it by its cross keeps the draft; cancelling drops it. */
export const CorrectNoticeDialog = (props: CorrectNoticeDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('notices.content.correct')}>
      <Form {...props} />
    </Dialog>
  );
};
