import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { RowsBehindFactDocument, type RowsBehindFactQuery } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './card.module.css';

const PAGE_SIZE = 100;

type FileRow = RowsBehindFactQuery['factRows']['rows'][number];

const columnsOf = (header: readonly string[], place: string): Column<FileRow>[] => [
  { id: 'place', header: place, isNumber: true, cell: ({ position }) => position },
  ...header.map((heading, at) => ({
    id: String(at),
    header: heading,
    cell: ({ cells }: FileRow) => <bdi className={css.fileCell}>{cells[at] ?? ''}</bdi>,
  })),
];

const Rows = ({ factId }: { factId: string }) => {
  const text = useText();
  const language = useLanguage();
  // Rows of an exhibit are not kept in the browser's cache: each page is asked for anew and takes the place of the one before.
  const [start, setStart] = useState(0);
  const { data, error, refetch } = useQuery(RowsBehindFactDocument, {
    variables: { factId, first: PAGE_SIZE, after: start },
    fetchPolicy: 'no-cache',
  });
  if (error) {
    const failure = failureOf(error);
    if (failure.kind === 'NOT_FOUND')
      return <EmptyState title={text('network.rows.none.title')} text={text('network.rows.none.text')} />;
    return <FailurePanel failure={failure} onRetry={() => void refetch()} />;
  }
  if (!data) return <PageSkeleton rows={8} />;
  const { header, rows, total, after } = data.factRows;
  const shown = {
    first: formatNumber(start + 1, language),
    last: formatNumber(start + rows.length, language),
    total: formatNumber(total, language),
  };
  return (
    <>
      <p className={css.quiet} role="status">
        {text('network.rows.shown', shown)}
      </p>
      <DataTable
        caption={text('network.rows.title')}
        columns={columnsOf(header, text('network.rows.place'))}
        rows={rows}
        rowKey={({ position }) => String(position)}
      />
      <div className={css.actions}>
        {start > 0 && (
          <Button variant="default" onClick={() => setStart(Math.max(0, start - PAGE_SIZE))}>
            {text('network.rows.before')}
          </Button>
        )}
        {after !== null && (
          <Button variant="default" onClick={() => setStart(after)}>
            {text('network.rows.after')}
          </Button>
        )}
      </div>
    </>
  );
};

/** Opens the rows of the call or payment table that were folded into one line. */
export const RowsBehind = ({ factId }: { factId: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={() => setOpen(true)}>
        {text('network.rows.open')}
      </Button>
      <SidePanel isOpen={isOpen} title={text('network.rows.title')} onClose={() => setOpen(false)}>
        {isOpen && <Rows factId={factId} />}
      </SidePanel>
    </>
  );
};
