import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { ChartsDocument, type ChartShownFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { Withdraw } from './Withdraw.tsx';

const PAGE_SIZE = 50;

const useColumns = (): Column<ChartShownFragment>[] => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'name',
      header: text('charts.name'),
      order: (a, b) => compareText(a.name, b.name),
      cell: ({ id, name, case: of }) => (
        <TextLink to={`/cases/${of?.id ?? ''}/charts/${id}`} strong>
          {name}
        </TextLink>
      ),
    },
    {
      id: 'case',
      header: text('charts.column.case'),
      width: '10rem',
      order: (a, b) => compareText(a.case?.number ?? '', b.case?.number ?? ''),
      cell: ({ case: of }) => of && <TextLink to={`/cases/${of.id}`}>{of.number}</TextLink>,
    },
    {
      id: 'owner',
      header: text('charts.column.owner'),
      width: '12rem',
      order: (a, b) => compareText(inLanguage(a.owner), inLanguage(b.owner)),
      cell: ({ owner, level }) => (level === 'OWN' ? text('charts.worker.you') : inLanguage(owner)),
    },
    {
      id: 'saved',
      header: text('charts.column.saved'),
      width: '18rem',
      order: (a, b) => compareText(a.savedAt, b.savedAt),
      cell: ({ savedAt, savedBy }) => `${formatMoment(savedAt, language)} · ${inLanguage(savedBy)}`,
    },
    {
      id: 'worker',
      header: text('charts.column.worker'),
      width: '12rem',
      cell: ({ worker }) => worker && (worker.isReader ? text('charts.worker.you') : inLanguage(worker.name)),
    },
    {
      id: 'withdraw',
      header: '',
      width: '6rem',
      cell: ({ id, name, level }) => level === 'OWN' && <Withdraw id={id} name={name} />,
    },
  ];
};

/** The reader's charts and those shared with him. */
export const ChartsPage = () => {
  const text = useText();
  const columns = useColumns();
  const { data, error, refetch, fetchMore } = useQuery(ChartsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { charts, after } = data.charts;
  return (
    <Page>
      <PageTitle title={text('charts.title')} detail={text('charts.explain')} />
      {charts.length === 0 ? (
        <EmptyState
          title={text('charts.empty.title')}
          text={text('charts.empty.text')}
          action={
            <Button component={Link} to="/cases">
              {text('charts.empty.action')}
            </Button>
          }
        />
      ) : (
        <DataTable caption={text('charts.caption')} columns={columns} rows={charts} rowKey={({ id }) => id} />
      )}
      {after !== null && after !== undefined && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
