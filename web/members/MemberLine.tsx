import { Button } from '@mantine/core';
import type { MemberFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './members.module.css';
import { useStanding } from './standing.ts';

type MemberLineProps = {
  member: MemberFragment;
  /** Left out where nothing may be done. */
  onTask?: ((task: 'change' | 'end') => void) | undefined;
};

/** Who is in a case and how, and who let him in when. */
export const MemberLine = ({ member, onTask }: MemberLineProps) => {
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
        {onTask && (
          <>
            <Button size="compact-xs" variant="subtle" onClick={() => onTask('change')}>
              {text('members.change')}
            </Button>
            <Button size="compact-xs" variant="subtle" onClick={() => onTask('end')}>
              {text('members.end')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
};
