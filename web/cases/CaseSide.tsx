import { formatDay, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './case.module.css';
import type { CaseOverview } from './people-by-role.ts';
import { StageMark } from './StageMark.tsx';

export const CaseStages = ({ stages }: Pick<CaseOverview, 'stages'>) => {
  const text = useText();
  const language = useLanguage();
  if (stages.length === 0) return <Nothing>{text('case.stages.empty')}</Nothing>;
  return (
    <ol className={css.list}>
      {stages.map(({ stage, on }) => (
        <li key={`${on} ${stage}`} className={css.between}>
          <StageMark stage={stage} />
          <time dateTime={on} className={css.quiet}>
            {formatDay(on, language)}
          </time>
        </li>
      ))}
    </ol>
  );
};

export const CaseGroups = ({ groups }: Pick<CaseOverview, 'groups'>) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (groups.length === 0) return <Nothing>{text('case.groups.empty')}</Nothing>;
  return (
    <ul className={css.list}>
      {groups.map(({ id, title, form, activeFrom, dismantledOn, members }) => (
        <li key={id}>
          <div className={css.between}>
            <TextLink to={`/groups/${id}`} strong>
              {inLanguage(title)}
            </TextLink>
            <span className={css.quiet}>{text('case.members', { count: members.length })}</span>
          </div>
          <div className={css.quiet}>{label('groupForm', form)}</div>
          <div className={css.quiet}>
            {formatPeriod(activeFrom, dismantledOn, language)}
            {dismantledOn === null && ` (${text('group.stillActive')})`}
          </div>
        </li>
      ))}
    </ul>
  );
};

export const CaseNotices = ({ notices }: Pick<CaseOverview, 'notices'>) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  if (notices.length === 0) return <Nothing>{text('case.notices.empty')}</Nothing>;
  return (
    <ul className={css.list}>
      {notices.map(({ id, number, colour, state, validTo, person }) => (
        <li key={id}>
          <div className={css.between}>
            <PersonLink person={person} />
            <NoticeMark colour={colour} />
          </div>
          <div className={`${css.between} ${css.quiet}`}>
            <span>{number}</span>
            <span>
              {label('noticeState', state)}
              {validTo !== null && `, ${text('common.until', { date: formatDay(validTo, language) })}`}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
};
