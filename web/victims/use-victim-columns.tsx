import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { formatDay } from '../i18n/format.ts';
import { compareText } from '../i18n/letters.ts';
import type { Column } from '../ui/DataTable.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { ChildWords, DueWords, PeriodWords } from './VictimCells.tsx';
import type { VictimLine } from './victim-filter.ts';
import css from './victims.module.css';

const count = ({ help }: VictimLine, isReferral: boolean): number =>
  help.filter(({ kind }) => (kind === 'REFERRAL') === isReferral).length;

const nextDue = ({ due }: VictimLine): string => due[0]?.dueOn ?? '9999';

export const useVictimColumns = (): Column<VictimLine>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return [
    {
      id: 'pseudonym',
      header: text('victims.column.pseudonym'),
      width: '9rem',
      order: (a, b) => compareText(a.pseudonym ?? '', b.pseudonym ?? ''),
      cell: ({ id, pseudonym }) => (
        <TextLink strong to={`/victims/${id}`}>
          {pseudonym ?? text('victims.noPseudonym')}
        </TextLink>
      ),
    },
    {
      id: 'status',
      header: text('victims.column.status'),
      order: (a, b) => compareText(a.status ?? '', b.status ?? ''),
      cell: ({ status }) =>
        status === null ? (
          <span className={css.quiet}>{text('victims.noStatus')}</span>
        ) : (
          label('victimStatus', status)
        ),
    },
    {
      id: 'since',
      header: text('victims.column.since'),
      width: '9rem',
      order: (a, b) => compareText(a.since ?? '', b.since ?? ''),
      cell: ({ since }) => since !== null && formatDay(since, language),
    },
    {
      id: 'reflection',
      header: text('victims.column.reflection'),
      order: (a, b) => compareText(a.reflection.until ?? '', b.reflection.until ?? ''),
      cell: ({ reflection }) => <PeriodWords period={reflection} />,
    },
    {
      id: 'due',
      header: text('victims.column.due'),
      order: (a, b) => compareText(nextDue(a), nextDue(b)),
      cell: ({ due }) => due[0] && <DueWords dueOn={due[0].dueOn} daysLeft={due[0].daysLeft} />,
    },
    {
      id: 'help',
      header: text('victims.column.help'),
      isNumber: true,
      width: '7rem',
      order: (a, b) => count(a, false) - count(b, false),
      cell: (row) => count(row, false),
    },
    {
      id: 'referrals',
      header: text('victims.column.referrals'),
      isNumber: true,
      width: '8rem',
      order: (a, b) => count(a, true) - count(b, true),
      cell: (row) => count(row, true),
    },
    {
      id: 'child',
      header: text('victims.column.child'),
      width: '6rem',
      cell: ({ isChild }) => <ChildWords isChild={isChild} />,
    },
    {
      id: 'children',
      header: text('victims.column.children'),
      isNumber: true,
      width: '6rem',
      cell: ({ children }) => children.length || null,
    },
  ];
};
