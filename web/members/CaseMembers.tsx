import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseMembersDocument, type MemberFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import css from './members.module.css';
import { useStanding } from './standing.ts';

const MemberLine = ({ member, onChange }: { member: MemberFragment; onChange: (() => void) | null }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const standing = useStanding();
  const { name, role, givenAt, givenBy } = member;
  return (
    <li className={css.member}>
      <div>
        {inLanguage(name)} <span className={css.quiet}>{label('accountRole', role)}</span>
      </div>
      <div className={css.quiet}>
        <span>{standing(member)}</span>
        <span>
          {givenBy && givenAt
            ? text('members.given', { name: inLanguage(givenBy), moment: formatMoment(givenAt, language) })
            : text('members.given.before')}
        </span>
        {onChange && (
          <Button size="compact-xs" variant="subtle" onClick={onChange}>
            {text('members.change')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** Who is in a case; whoever leads it lets others in and takes them out. */
export const CaseMembers = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const [open, setOpen] = useState<{ member: MemberFragment | null } | null>(null);
  const { data, error } = useQuery(CaseMembersDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const of = data.caseMembers;
  return (
    <>
      <ul className={css.members}>
        {of.members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            onChange={of.mayGive ? () => setOpen({ member }) : null}
          />
        ))}
      </ul>
      {of.mayGive && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen({ member: null })}
        >
          {text('members.add')}
        </Button>
      )}
      {open && <MemberDialog caseId={caseId} member={open.member} of={of} onClose={() => setOpen(null)} />}
    </>
  );
};
