import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { WithdrawNoticeEventDocument, type NoticeEventFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { NoticeEventDialog } from './NoticeEventDialog.tsx';
import type { ReadNotice } from './notice-filter.ts';
import { NoticeEventLine } from './NoticeEventLine.tsx';
import { NoticeEventVersions } from './NoticeEventVersions.tsx';
import css from './notices.module.css';

type Work = { form: 'event'; corrected: NoticeEventFragment | null } | { form: 'versions'; id: string };

/** The states of a notice by their days. A state is changed and corrected by a form, and what one recorded oneself is withdrawn. */
export const NoticeLife = ({ notice }: { notice: ReadNotice }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const [work, setWork] = useState<Work | null>(null);
  // What was recorded last here: it can be taken back at once.
  const [last, setLast] = useState<string | null>(null);
  const [withdrawEvent, { data, error }] = useMutation(WithdrawNoticeEventDocument, {
    refetchQueries: ['Notice', 'Notices'],
  });
  const { id: noticeId, events, nextStates, missedStates, mayWrite } = notice;
  const withdraw = async (id: string): Promise<void> => {
    // Without its first state a draft is gone: there is nothing left to read here.
    const isLast = events.length === 1;
    const answer = await withdrawEvent({
      variables: { noticeId, id },
      ...(isLast && { refetchQueries: ['Notices'] }),
    });
    setLast(null);
    if (isLast && answer.data?.withdrawNoticeEvent.id) void navigate('/notices');
  };
  const press = (id: string) => () => void withdraw(id).catch(() => undefined);
  const undone = events.find(({ id, mayWithdraw }) => id === last && mayWithdraw)?.id ?? null;
  useUndoKey(undone, () => undone !== null && press(undone)());
  const [problem] = data?.withdrawNoticeEvent.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  return (
    <>
      <WhatWasDone
        problem={said}
        says={undone === null ? null : text('notices.recorded')}
        onUndo={undone === null ? undefined : press(undone)}
      />
      {events.length === 0 ? (
        <Nothing>{text('notices.life.empty')}</Nothing>
      ) : (
        <ol className={css.events}>
          {events.map((event, at) => (
            <NoticeEventLine
              key={event.id}
              event={event}
              isRenewal={event.state === 'PUBLISHED' && events[at - 1]?.state === 'PUBLISHED'}
              onWithdraw={press(event.id)}
              onCorrect={() => setWork({ form: 'event', corrected: event })}
              onVersions={() => setWork({ form: 'versions', id: event.id })}
            />
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button
          mt="sm"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={nextStates.length + missedStates.length === 0}
          onClick={() => setWork({ form: 'event', corrected: null })}
        >
          {text('notices.change')}
        </Button>
      )}
      {work?.form === 'event' && (
        <NoticeEventDialog
          notice={notice}
          corrected={work.corrected}
          onClose={() => setWork(null)}
          onDone={(id) => {
            // A correction is corrected again; withdrawn would be what it corrects.
            setLast(work.corrected ? null : id);
            setWork(null);
          }}
        />
      )}
      {work?.form === 'versions' && (
        <NoticeEventVersions noticeId={noticeId} id={work.id} onClose={() => setWork(null)} />
      )}
    </>
  );
};
