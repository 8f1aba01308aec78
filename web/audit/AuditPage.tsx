import { useQuery } from '@apollo/client/react';
import { Button, Popover, Select, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { AuditTrailDocument } from '../api/operations.generated.ts';
import { formatMoment, formatNumber } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { filteredLines, NO_AUDIT_FILTER, type AuditRow } from './audit-filter.ts';
import css from './audit.module.css';

const PAGE_SIZE = 100;

const Ids = ({ line }: { line: AuditRow }) => {
  const text = useText();
  if (line.size === 0) return null;
  if (line.size === 1) return <code className={css.id}>{line.ids[0]}</code>;
  return (
    <Popover position="bottom-start" withinPortal transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <UnstyledButton className={css.ids}>{text('audit.ids', { count: line.size })}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.list}>
        {line.ids.length < line.size && <p>{text('audit.idsShown', { shown: line.ids.length })}</p>}
        {line.ids.map((id) => (
          <code key={id} className={css.id}>
            {id}
          </code>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
};

const Who = ({ line }: { line: AuditRow }) => {
  const text = useText();
  const label = useLabel();
  if (line.who === null) return <span className={css.quiet}>{text('audit.nobody')}</span>;
  if (line.who === 'operator') return text('audit.operator');
  return (
    <>
      {line.username ?? <code className={css.id}>{line.who}</code>}
      {line.role !== null && <div className={css.quiet}>{label('accountRole', line.role)}</div>}
    </>
  );
};

const Purpose = ({ line }: { line: AuditRow }) => {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      {line.purpose}
      {line.asOf !== null && (
        <div className={css.quiet}>{text('audit.asOf', { when: formatMoment(line.asOf, language) })}</div>
      )}
    </>
  );
};

const useColumns = (): Column<AuditRow>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return [
    {
      id: 'position',
      header: text('audit.column.position'),
      isNumber: true,
      width: '4.5rem',
      cell: ({ position }) => formatNumber(position, language),
    },
    {
      id: 'at',
      header: text('audit.column.at'),
      width: '12rem',
      cell: ({ at }) => <time dateTime={at}>{formatMoment(at, language, true)}</time>,
    },
    { id: 'who', header: text('audit.column.who'), width: '11rem', cell: (line) => <Who line={line} /> },
    {
      id: 'action',
      header: text('audit.column.action'),
      width: '9rem',
      cell: ({ action }) => <code className={css.id}>{action}</code>,
    },
    {
      id: 'outcome',
      header: text('audit.column.outcome'),
      width: '8rem',
      cell: ({ outcome }) => (
        <span className={outcome === 'DONE' || outcome === 'STARTED' ? undefined : css.refused}>
          {label('auditOutcome', outcome)}
        </span>
      ),
    },
    { id: 'purpose', header: text('audit.column.purpose'), cell: (line) => <Purpose line={line} /> },
    { id: 'ids', header: text('audit.column.ids'), cell: (line) => <Ids line={line} /> },
    {
      id: 'request',
      header: text('audit.column.request'),
      cell: ({ requestId }) => <code className={css.request}>{requestId}</code>,
    },
  ];
};

export const AuditPage = () => {
  const text = useText();
  const label = useLabel();
  const columns = useColumns();
  const [filter, setFilter] = useState(NO_AUDIT_FILTER);
  const { data, error, refetch, fetchMore } = useQuery(AuditTrailDocument, {
    variables: { first: PAGE_SIZE },
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={20} />;
  const { lines, before } = data.auditLines;
  const shown = filteredLines(lines, filter);
  return (
    <Page>
      <PageTitle title={text('audit.title')} detail={text('audit.explain')} />
      {lines.length === 0 ? (
        <EmptyState title={text('audit.empty.title')} text={text('audit.empty.text')} />
      ) : (
        <>
          <Filters shown={shown.length} total={lines.length}>
            <TextInput
              label={text('audit.filter.text')}
              w={360}
              value={filter.text}
              onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
            />
            <Select
              label={text('audit.filter.outcome')}
              w={180}
              clearable
              placeholder={text('common.all')}
              data={codesOf('auditOutcome').map((code) => ({
                value: code,
                label: label('auditOutcome', code),
              }))}
              value={filter.outcome}
              onChange={(outcome) => setFilter({ ...filter, outcome })}
            />
          </Filters>
          {shown.length === 0 ? (
            <EmptyState title={text('audit.noMatch.title')} text={text('audit.noMatch.text')} />
          ) : (
            <DataTable
              caption={text('audit.caption')}
              columns={columns}
              rows={shown}
              rowKey={({ position }) => String(position)}
            />
          )}
        </>
      )}
      {before !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { before } })}>
          {text('audit.older')}
        </Button>
      )}
    </Page>
  );
};
