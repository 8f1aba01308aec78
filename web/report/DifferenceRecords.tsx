import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { FrozenReportRecordsDocument, type FigureRecordShownFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { Nothing } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { useRecordColumns } from './RecordsDrawer.tsx';

const Part = ({ title, records }: { title: string; records: readonly FigureRecordShownFragment[] }) => {
  const text = useText();
  const columns = useRecordColumns();
  return (
    <section aria-label={title}>
      <h3>
        {title} {records.length}
      </h3>
      {records.length === 0 ? (
        <Nothing>{text('report.frozen.records.none')}</Nothing>
      ) : (
        <DataTable caption={title} columns={columns} rows={records} rowKey={({ id }) => id} />
      )}
    </section>
  );
};

const Records = ({ version, figure }: { version: string; figure: string }) => {
  const text = useText();
  const { data, error, refetch } = useQuery(FrozenReportRecordsDocument, {
    variables: { id: version, figure },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={6} />;
  const { added, gone } = data.frozenReportRecords;
  return (
    <>
      <p>{text('report.frozen.records.explain')}</p>
      <Part title={text('report.frozen.records.added')} records={added} />
      <Part title={text('report.frozen.records.gone')} records={gone} />
    </>
  );
};

type DifferenceRecordsProps = { version: string; figure: string | null; onClose: () => void };

/** Which records make a frozen number another now, as far as the reader may see them. */
export const DifferenceRecords = ({ version, figure, onClose }: DifferenceRecordsProps) => {
  const text = useText();
  return (
    <SidePanel
      isOpen={figure !== null}
      onClose={onClose}
      title={figure === null ? '' : text('report.frozen.records', { figure })}
    >
      {figure !== null && <Records version={version} figure={figure} />}
    </SidePanel>
  );
};
