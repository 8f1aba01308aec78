import { Standing } from '../fugitives/Standing.tsx';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { nextDeadline, type SearchRow as Row } from '../notices/notice-filter.ts';
import { NextDeadline, PresumedCountries } from '../notices/NoticeCells.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { PersonLink } from '../ui/Marks.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './domestic-searches.module.css';

/** As of the notices: what is to be ended first, then by the next day on which something runs out. */
const byUrgency = (a: Row, b: Row): number => {
  const key = (row: Row): string => {
    const next = nextDeadline(row);
    return `${row.endFor.length > 0 ? 0 : 1} ${next === null ? '9999' : (next.due ?? '')} ${row.from} ${row.id}`;
  };
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
};

const useColumns = (): Column<Row>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'deadline',
      header: text('notices.column.deadline'),
      order: byUrgency,
      cell: (search) => <NextDeadline notice={search} />,
    },
    {
      id: 'person',
      header: text('notices.column.person'),
      order: (a, b) => compareText(a.person.label, b.person.label),
      cell: ({ person, group, charge }) => (
        <>
          <PersonLink person={person} strong />
          <div className={css.quiet}>{label('domesticSearchGroup', group)}</div>
          {charge && (
            <div className={css.quiet}>
              {text('searches.onCharge', {
                article: charge.article ?? '',
                date: formatDay(charge.on, language),
              })}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'search',
      header: text('searches.section'),
      cell: ({ id, number, from, owner }) => (
        <>
          <TextLink to={`/notices/searches/${id}`}>{number ?? text('searches.section')}</TextLink>
          <div className={css.quiet}>{text('common.since', { date: formatDay(from, language) })}</div>
          {owner?.officer && <div className={css.quiet}>{inLanguage(owner.officer.name)}</div>}
        </>
      ),
    },
    {
      id: 'country',
      header: text('notices.column.country'),
      cell: (search) => <PresumedCountries notice={search} />,
    },
    {
      id: 'standing',
      header: text('fugitives.standing'),
      cell: ({ standing }) => <Standing standing={standing} />,
    },
    {
      id: 'duty',
      header: text('notices.column.missing'),
      cell: ({ endFor }) =>
        endFor.length > 0 && (
          <div className={css.duty}>
            {text('searches.mustEnd')}: {endFor.map((duty) => label('withdrawalDuty', duty)).join(', ')}
          </div>
        ),
    },
  ];
};

/** Whoever is sought by a domestic search and by no notice that runs, on the board beside the notices; narrowed by its filters. */
export const SearchesAlone = ({ searches, total }: { searches: readonly Row[]; total: number }) => {
  const text = useText();
  const columns = useColumns();
  if (total === 0) return null;
  return (
    <Section id="alone" title={text('searches.alone')} count={searches.length}>
      {searches.length === 0 ? (
        <Nothing>{text('searches.alone.noMatch', { count: total })}</Nothing>
      ) : (
        <DataTable
          caption={text('searches.alone')}
          columns={columns}
          rows={searches.toSorted(byUrgency)}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};
