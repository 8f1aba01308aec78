import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { ImportsDocument, type ImportsQuery } from '../api/operations.generated.ts';
import { formatMoment, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { may, useMe } from '../session/session.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './imports.module.css';
import { JobState } from './JobState.tsx';

const PAGE_SIZE = 50;

type JobRow = ImportsQuery['imports']['jobs'][number];

const useColumns = (): Column<JobRow>[] => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const count = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value, language);
  /** Counted is what went in: not what a dry run foresaw, and nothing of what was taken back. */
  const left = ({ state, counts }: JobRow): JobRow['counts'] => (state === 'DONE' ? counts : null);
  const states = codesOf('importState');
  return [
    {
      id: 'file',
      header: text('imports.column.file'),
      order: (a, b) => compareText(a.fileName, b.fileName),
      cell: ({ id, fileName }) => (
        <span className={css.long}>
          <TextLink to={`/imports/${id}`} strong>
            {fileName}
          </TextLink>
        </span>
      ),
    },
    {
      id: 'case',
      header: text('imports.column.case'),
      width: '9rem',
      order: (a, b) => compareText(a.case.number, b.case.number),
      cell: ({ case: of }) => <TextLink to={`/cases/${of.id}`}>{of.number}</TextLink>,
    },
    {
      id: 'state',
      header: text('imports.column.state'),
      width: '11rem',
      order: (a, b) => states.indexOf(a.state) - states.indexOf(b.state),
      cell: (job) => <JobState job={job} />,
    },
    {
      id: 'by',
      header: text('imports.column.by'),
      width: '10rem',
      order: (a, b) => compareText(inLanguage(a.by), inLanguage(b.by)),
      cell: ({ by }) => inLanguage(by),
    },
    {
      id: 'when',
      header: text('imports.column.when'),
      width: '12rem',
      order: (a, b) => compareText(a.uploadedAt, b.uploadedAt),
      cell: ({ uploadedAt }) => <span className={css.oneLine}>{formatMoment(uploadedAt, language)}</span>,
    },
    {
      id: 'created',
      header: text('imports.column.created'),
      isNumber: true,
      cell: (job) => count(left(job)?.created),
    },
    {
      id: 'joined',
      header: text('imports.column.joined'),
      isNumber: true,
      cell: (job) => count(left(job)?.joined),
    },
    {
      id: 'refused',
      header: text('imports.column.refused'),
      isNumber: true,
      cell: (job) => count(left(job)?.refused),
    },
  ];
};

export const ImportsPage = () => {
  const text = useText();
  const me = useMe();
  const columns = useColumns();
  const { data, error, refetch, fetchMore } = useQuery(ImportsDocument, { variables: { first: PAGE_SIZE } });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { jobs, after } = data.imports;
  const mayRun = may(me, 'import:run');
  const begin = mayRun && (
    <Button component={Link} to="/imports/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {text('imports.new')}
    </Button>
  );
  return (
    <Page>
      <PageTitle
        title={text('imports.title')}
        detail={text('imports.explain')}
        actions={jobs.length > 0 ? begin : undefined}
      />
      {jobs.length === 0 ? (
        <EmptyState
          title={text('imports.empty.title')}
          text={text(mayRun ? 'imports.empty.text' : 'imports.empty.textReader')}
          action={begin}
        />
      ) : (
        <DataTable caption={text('imports.caption')} columns={columns} rows={jobs} rowKey={({ id }) => id} />
      )}
      {after !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
