import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import {
  ImportProblemsDocument,
  type ImportJobPartsFragment,
  type ImportProblemsQuery,
} from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './imports.module.css';

const PAGE_SIZE = 50;

type ProblemRow = ImportProblemsQuery['importProblems']['problems'][number] & { key: string };

const useColumns = (): Column<ProblemRow>[] => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'row',
      header: text('importProblems.row'),
      width: '5rem',
      isNumber: true,
      order: (a, b) => a.row - b.row,
      cell: ({ row }) => formatNumber(row, language),
    },
    {
      id: 'column',
      header: text('importProblems.column'),
      width: '11rem',
      cell: ({ column }) =>
        column === null ? (
          <span className={css.quiet}>{text('importProblems.wholeRow')}</span>
        ) : (
          <bdi className={css.long}>{column}</bdi>
        ),
    },
    {
      id: 'value',
      header: text('importProblems.value'),
      width: '16rem',
      cell: ({ value }) => value !== null && <bdi className={css.cell}>{value}</bdi>,
    },
    {
      id: 'outcome',
      header: text('importProblems.outcome'),
      width: '8rem',
      order: (a, b) => Number(b.isRefused) - Number(a.isRefused),
      cell: ({ isRefused }) => (
        <span className={isRefused ? css.refused : css.mended}>
          {text(isRefused ? 'importProblems.refused' : 'importProblems.mended')}
        </span>
      ),
    },
    {
      id: 'text',
      header: text('importProblems.text'),
      cell: ({ text: said }) => <span className={css.long}>{inLanguage(said)}</span>,
    },
  ];
};

/** What was wrong in the rows or mended in them, page by page. */
export const RowProblems = ({ job }: { job: ImportJobPartsFragment }) => {
  const text = useText();
  const columns = useColumns();
  const { data, error, refetch, fetchMore } = useQuery(ImportProblemsDocument, {
    variables: { id: job.id, first: PAGE_SIZE },
    // The run writes other problems than the dry run before it.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const body = () => {
    if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
    if (!data) return <PageSkeleton rows={4} />;
    const { problems, after } = data.importProblems;
    if (problems.length === 0) return <Nothing>{text('importProblems.none')}</Nothing>;
    const rows = problems.map((problem, at) => ({ ...problem, key: String(at) }));
    return (
      <>
        <DataTable
          caption={text('importProblems.caption')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
        {after !== null && (
          <Button
            variant="default"
            mt="md"
            onClick={() => void fetchMore({ variables: { afterRow: after } })}
          >
            {text('common.more')}
          </Button>
        )}
      </>
    );
  };
  return (
    <Section id="problems" title={text('importProblems.title')}>
      {body()}
    </Section>
  );
};
