import type { VictimsQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './victims.module.css';

type Period = Pick<
  VictimsQuery['victims']['victims'][number]['reflection'],
  'state' | 'from' | 'until' | 'day' | 'days'
>;

/** "12 of 30, until 23 November 2026": how the recovery and reflection period stands. */
export const PeriodWords = ({ period }: { period: Period }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { state, until, day, days } = period;
  if (until === null || state === 'NOT_STARTED')
    return <span className={css.quiet}>{label('reflectionState', state)}</span>;
  const end = formatDay(until, language);
  return state === 'RUNNING' ? (
    <strong>{text('victims.period.running', { day: day ?? 0, days, until: end })}</strong>
  ) : (
    <span>{text('victims.period.over', { until: end })}</span>
  );
};

/** The day by which help is due, and how long that is. */
export const DueWords = ({ dueOn, daysLeft }: { dueOn: string | null; daysLeft: number | null }) => {
  const text = useText();
  const language = useLanguage();
  if (dueOn === null || daysLeft === null) return null;
  const isLate = daysLeft < 0;
  return (
    <span className={isLate ? css.late : undefined}>
      <time dateTime={dueOn}>{text('victims.due.by', { day: formatDay(dueOn, language) })}</time>
      {` · ${isLate ? text('victims.due.late', { days: -daysLeft }) : text('victims.due.left', { days: daysLeft })}`}
    </span>
  );
};

export const ChildWords = ({ isChild }: { isChild: boolean | null }) => {
  const text = useText();
  if (isChild === null) return <span className={css.quiet}>{text('victims.unknown')}</span>;
  return text(isChild ? 'victims.isChild' : 'victims.isAdult');
};
