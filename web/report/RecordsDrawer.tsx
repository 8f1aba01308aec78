import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { RecordsBehindFigureDocument, type FigureRecordShownFragment } from '../api/operations.generated.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { hasLabel } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './report.module.css';
import type { Figure } from './report-chapters.ts';

type FigureRecord = FigureRecordShownFragment;

export const useRecordColumns = (): Column<FigureRecord>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return [
    {
      id: 'label',
      header: text('records.column.label'),
      order: (a, b) => compareText(a.label, b.label),
      cell: ({ label: name, kind, elementId, case: of }) => {
        if (elementId === null) return name;
        if (!of)
          return <TextLink to={`/${kind === 'Group' ? 'groups' : 'people'}/${elementId}`}>{name}</TextLink>;
        return (
          <TextLink
            to={`/cases/${of.id}/network?element=${elementId}`}
            label={`${text('common.showInNetwork')}: ${name}`}
          >
            {name}
          </TextLink>
        );
      },
    },
    {
      id: 'kind',
      header: text('records.column.kind'),
      cell: ({ kind }) => label(hasLabel('recordKind', kind) ? 'recordKind' : 'elementKind', kind),
    },
    {
      id: 'on',
      header: text('records.column.on'),
      order: (a, b) => compareText(a.on ?? '', b.on ?? ''),
      cell: ({ on }) => on !== null && formatDay(on, language),
    },
    {
      id: 'case',
      header: text('records.column.case'),
      order: (a, b) => compareText(a.case?.number ?? '', b.case?.number ?? ''),
      cell: ({ case: of }) => of && <TextLink to={`/cases/${of.id}`}>{of.number}</TextLink>,
    },
  ];
};

type RecordsTableProps = {
  records: readonly FigureRecord[];
  /** How many the reader may see; at most 200 of them are listed. */
  visible: number;
  /** How many there are in all. */
  computed: number;
};

/** The records behind a number that the reader may see. */
export const RecordsTable = ({ records, visible, computed }: RecordsTableProps) => {
  const text = useText();
  const language = useLanguage();
  const columns = useRecordColumns();
  return (
    <>
      <p className={css.visible}>
        {visible === computed
          ? text('records.visibleAll', { visible: formatNumber(visible, language) })
          : text('records.visible', { visible, computed: formatNumber(computed, language) })}
        {records.length < visible && ` ${text('records.capped', { shown: records.length })}`}
      </p>
      {records.length === 0 ? (
        <EmptyState title={text('records.none.title')} text={text('records.none.text')} />
      ) : (
        <DataTable caption={text('records.title')} columns={columns} rows={records} rowKey={({ id }) => id} />
      )}
    </>
  );
};

const Records = ({ figure, year }: { figure: Figure; year: number }) => {
  const { data, error, refetch } = useQuery(RecordsBehindFigureDocument, {
    variables: { id: figure.id, year },
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={8} />;
  return <RecordsTable {...data.figureRecords} computed={figure.computed ?? 0} />;
};

type RecordsDrawerProps = { figure: Figure | null; year: number; onClose: () => void };

/** What stands behind a computed number, as far as the reader's compartments go. */
export const RecordsDrawer = ({ figure, year, onClose }: RecordsDrawerProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  return (
    <SidePanel
      isOpen={figure !== null}
      onClose={onClose}
      title={figure ? `${text('records.title')}: ${figure.id}, ${inLanguage(figure.title)}` : ''}
    >
      {figure && <Records figure={figure} year={year} />}
    </SidePanel>
  );
};
