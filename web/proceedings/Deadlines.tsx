import { Badge } from '@mantine/core';
import type { ProceedingsQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './proceedings.module.css';

type Deadline = ProceedingsQuery['proceedings']['deadlines'][number];

/** In so many days somebody has to act. */
const SOON_DAYS = 7;

const colourOf = ({ state, daysLeft }: Deadline): string => {
  if (state === 'OVERDUE') return 'red';
  if (state === 'RUNNING') return (daysLeft ?? 0) <= SOON_DAYS ? 'orange' : 'blue';
  return 'gray';
};

const Standing = ({ deadline }: { deadline: Deadline }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { state, daysLeft, metOn } = deadline;
  const words = [
    metOn === null
      ? label('deadlineState', state)
      : text(metOn > deadline.due ? 'steps.metLate' : 'steps.met', { date: formatDay(metOn, language) }),
    state === 'RUNNING' && text('steps.left', { days: daysLeft ?? 0 }),
    state === 'OVERDUE' && text('steps.overdue', { days: -(daysLeft ?? 0) }),
  ];
  return (
    <Badge size="sm" variant="light" color={colourOf(deadline)} className={css.badge}>
      {words.filter(Boolean).join(' · ')}
    </Badge>
  );
};

/** What runs out when, and what has. */
export const Deadlines = ({ deadlines }: { deadlines: readonly Deadline[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (deadlines.length === 0) return <Nothing>{text('steps.deadlines.empty')}</Nothing>;
  return (
    <ul className={css.deadlines}>
      {deadlines.map((deadline) => (
        <li key={`${deadline.factId} ${deadline.key}`}>
          <div className={css.head}>
            <time dateTime={deadline.due}>{formatDay(deadline.due, language)}</time>
            <Standing deadline={deadline} />
          </div>
          <div>{inLanguage(deadline.title)}</div>
          {deadline.person && (
            <TextLink to={`/people/${deadline.person.id}`}>{deadline.person.label}</TextLink>
          )}
          {deadline.isChecked ? (
            deadline.source !== null && <div className={css.quiet}>{deadline.source}</div>
          ) : (
            <div className={css.quiet}>{text('steps.unchecked')}</div>
          )}
        </li>
      ))}
    </ul>
  );
};
