import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CorrectNoticeDocument, type NoticeContentFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { Standing } from '../fugitives/Standing.tsx';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { HandlingMark, NoticeMark } from '../ui/Marks.tsx';
import { Facts } from '../ui/Page.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { CorrectNoticeDialog } from './CorrectNoticeDialog.tsx';
import { returnTo } from './notice-correction.ts';
import type { ReadNotice } from './notice-filter.ts';
import { basisWords } from './NoticeContentLine.tsx';
import { NoticeVersions } from './NoticeVersions.tsx';

const Said = ({ notice }: { notice: ReadNotice }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const language = useLanguage();
  const { colour, state, validTo, purpose, requestedBy, caveat, standing, case: file, isOurs } = notice;
  const { handling, basis } = notice.content;
  return (
    <Facts
      facts={[
        { label: text('notices.column.colour'), value: <NoticeMark colour={colour} /> },
        { label: text('notices.column.state'), value: <strong>{label('noticeState', state)}</strong> },
        { label: text('fugitives.standing'), value: <Standing standing={standing} /> },
        { label: text('notices.purpose'), value: purpose && label('noticePurpose', purpose) },
        { label: text('notices.column.validTo'), value: validTo && formatDay(validTo, language) },
        { label: text('notices.column.requestedBy'), value: requestedBy && inLanguage(requestedBy.name) },
        { label: text('notices.caveat'), value: caveat },
        {
          label: text('evidence.field.handling'),
          value: handling === 'H0' ? null : <HandlingMark handling={handling} />,
        },
        {
          label: text('notices.column.case'),
          value: file && (
            <>
              <TextLink isInText to={`/cases/${file.id}`}>
                {file.number}
              </TextLink>{' '}
              {inLanguage(file.title)}
            </>
          ),
        },
        {
          label: text('notices.new.basedOn'),
          value:
            isOurs && basis.length > 0 && basis.map((one) => basisWords(one, label, language)).join(', '),
        },
      ]}
    />
  );
};

/** What a notice says, with the way to correct it, to what it said before, and back from what was corrected just now. */
export const AboutNotice = ({ notice }: { notice: ReadNotice }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [open, setOpen] = useState<'correct' | 'versions' | null>(null);
  const [last, setLast] = useState<{ id: string; before: NoticeContentFragment } | null>(null);
  const [correct, { data, error }] = useMutation(CorrectNoticeDocument, {
    refetchQueries: ['Notice', 'Notices'],
    awaitRefetchQueries: true,
  });
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    const correction = returnTo(last.before);
    const variables = { id: newUlid(), noticeId: notice.id, version: last.id, correction };
    // The failure of the mutation is shown through `error`.
    void correct({ variables }).catch(() => undefined);
  };
  useUndoKey(last, undo);
  const [problem] = data?.correctNotice.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  return (
    <>
      <WhatWasDone problem={said} says={last && text('notices.recorded')} onUndo={undo} />
      <Said notice={notice} />
      <RecordedFoot
        recorded={notice.content}
        earlier={notice.content.earlier}
        onCorrect={notice.mayWrite ? () => setOpen('correct') : undefined}
        onVersions={() => setOpen('versions')}
      />
      {open === 'correct' && (
        <CorrectNoticeDialog
          notice={notice}
          onClose={() => setOpen(null)}
          onDone={(id) => {
            setLast({ id, before: notice.content });
            setOpen(null);
          }}
        />
      )}
      {open === 'versions' && <NoticeVersions noticeId={notice.id} onClose={() => setOpen(null)} />}
    </>
  );
};
