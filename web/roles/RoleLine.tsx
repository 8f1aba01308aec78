import { useParams } from 'react-router';
import type { RoleShownFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { formatPeriod } from '../i18n/format.ts';
import { useLabel, useLanguage } from '../i18n/Language.tsx';
import { useGradeWords, type FactTask } from '../offences/OffenceLine.tsx';
import css from '../offences/offences.module.css';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';

type Props = {
  role: RoleShownFragment;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: ((task: FactTask) => void) | undefined;
};

/** One role: whose, as what, since when and until when, on what ground, and who recorded it when. */
export const RoleLine = ({ role, onTask }: Props) => {
  const label = useLabel();
  const language = useLanguage();
  const gradeWords = useGradeWords();
  const { caseId = '' } = useParams();
  const { id, person, from, to, ground, sources } = role;
  const doing = (task: FactTask) => onTask && (() => onTask(task));
  return (
    <li className={css.line}>
      <div className={css.head}>
        <TextLink to={`/people/${person.id}`}>{person.label}</TextLink>
        <strong>{label('caseRole', role.role)}</strong>
        {(from ?? to) !== null && <span>{formatPeriod(from, to, language)}</span>}
      </div>
      {ground !== null && <div>{ground}</div>}
      <div className={css.quiet}>{gradeWords(role)}</div>
      <RecordedFoot
        recorded={role}
        earlier={role.earlier}
        onCorrect={role.mayCorrect ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={role.mayWithdraw ? doing('withdraw') : undefined}
      >
        {onTask && <CiteHere fact={{ caseId, factId: id, ends: [person.id] }} sources={sources} />}
      </RecordedFoot>
    </li>
  );
};
