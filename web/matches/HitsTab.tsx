import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { HitsDocument, type HitsQuery } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { PersonLink } from '../ui/Marks.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './matches.module.css';

type Hit = HitsQuery['hits'][number];

/** By what a hit stands in the list: the person, or the number that only calls or payments name. */
const ownOf = ({ person, thing }: Hit): string => person?.label ?? thing?.label ?? '';

const useColumns = (): Column<Hit>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'own',
      header: text('matches.hits.own'),
      order: (a, b) => compareText(ownOf(a), ownOf(b)),
      cell: ({ person, thing }) => (
        <>
          {person && <PersonLink person={person} strong />}
          {thing && (
            <div className={person ? css.quiet : undefined}>
              {label('elementKind', thing.kind)} <bdi>{thing.label}</bdi>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'kind',
      header: text('matches.hits.kind'),
      cell: ({ kind }) => text(`matches.hits.kind.${kind}`),
    },
    {
      id: 'unit',
      header: text('matches.hits.unit'),
      cell: ({ unit }) => (unit ? inLanguage(unit) : text('matches.hits.unitUnknown')),
    },
    {
      id: 'contact',
      header: text('matches.hits.contact'),
      cell: ({ contact }) =>
        contact ? <strong>{inLanguage(contact)}</strong> : text('matches.hits.noContact'),
    },
    {
      id: 'at',
      header: text('matches.hits.at'),
      order: (a, b) => compareText(b.at, a.at),
      cell: ({ at }) => formatMoment(at, language),
    },
  ];
};

/** What the reader's own cases meet elsewhere: whom to ask, and nothing of what is there. */
export const HitsTab = () => {
  const text = useText();
  const columns = useColumns();
  const { data, error, refetch } = useQuery(HitsDocument);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className={css.scroll}>
      <p className={css.explain}>{text('matches.hits.explain')}</p>
      {data.hits.length === 0 ? (
        <EmptyState title={text('matches.hits.empty.title')} text={text('matches.hits.empty.text')} />
      ) : (
        <DataTable
          caption={text('matches.tab.hits')}
          columns={columns}
          rows={data.hits}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  );
};
