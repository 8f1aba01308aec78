import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseMembersDocument, type MemberFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { WithdrawDialog } from '../offences/WithdrawDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { MemberLine } from './MemberLine.tsx';
import css from './members.module.css';
import { useMemberUndo } from './use-member-undo.ts';

type Work = { task: 'add' } | { task: 'change' | 'end'; member: MemberFragment };

/** Who is in a case; whoever leads it lets others in and takes them out. */
export const CaseMembers = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const last = useLastDone();
  const undo = useMemberUndo(caseId, last);
  const [work, setWork] = useState<Work | null>(null);
  const { data, error } = useQuery(CaseMembersDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const of = data.caseMembers;
  const close = (): void => setWork(null);
  return (
    <>
      <LastDone of={last} />
      <ul className={css.members}>
        {of.members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            onTask={of.mayGive ? (task) => setWork({ task, member }) : undefined}
          />
        ))}
      </ul>
      {of.mayGive && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ task: 'add' })}
        >
          {text('members.add')}
        </Button>
      )}
      {work && work.task !== 'end' && (
        <MemberDialog
          caseId={caseId}
          member={work.task === 'change' ? work.member : null}
          of={of}
          onClose={close}
          onDone={(id, before) => {
            void undo.given(id, before).catch(last.failed);
            close();
          }}
        />
      )}
      {work?.task === 'end' && (
        <WithdrawDialog
          title={text('members.end')}
          nothing={text('members.end.explain', { name: inLanguage(work.member.name) })}
          named=""
          consequences={[]}
          confirm={text('members.end')}
          onConfirm={() => {
            void undo.end(work.member).catch(last.failed);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
};
