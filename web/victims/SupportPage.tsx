import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { SupportDocument } from '../api/operations.generated.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { filteredSupport, NO_SUPPORT_FILTER, servicesGiven, type SupportRow } from './support-filter.ts';

const PAGE_SIZE = 100;

const useColumns = (): Column<SupportRow>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const service = (row: SupportRow): string => label('supportService', row.service);
  return [
    {
      id: 'on',
      header: text('support.column.on'),
      width: '10rem',
      order: (a, b) => compareText(a.on, b.on),
      cell: ({ on }) => formatDay(on, language),
    },
    {
      id: 'until',
      header: text('support.column.until'),
      width: '10rem',
      cell: ({ until }) => until !== null && formatDay(until, language),
    },
    {
      id: 'pseudonym',
      header: text('support.column.pseudonym'),
      width: '9rem',
      order: (a, b) => compareText(a.pseudonym, b.pseudonym),
      cell: ({ pseudonym }) => <strong>{pseudonym}</strong>,
    },
    {
      id: 'service',
      header: text('support.column.service'),
      order: (a, b) => compareText(service(a), service(b)),
      cell: service,
    },
    {
      id: 'provider',
      header: text('support.column.provider'),
      order: (a, b) => compareText(inLanguage(a.provider), inLanguage(b.provider)),
      cell: ({ provider }) => inLanguage(provider),
    },
    {
      id: 'amount',
      header: text('support.column.amount'),
      isNumber: true,
      width: '9rem',
      order: (a, b) => Number(a.amount ?? 0) - Number(b.amount ?? 0),
      cell: ({ amount, currency }) =>
        amount !== null && `${formatNumber(Number(amount), language)} ${currency ?? ''}`,
    },
  ];
};

export const SupportPage = () => {
  const text = useText();
  const label = useLabel();
  const columns = useColumns();
  const [filter, setFilter] = useState(NO_SUPPORT_FILTER);
  const { data, error, refetch, fetchMore } = useQuery(SupportDocument, { variables: { first: PAGE_SIZE } });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { entries, after } = data.support;
  if (entries.length === 0) {
    return (
      <Page>
        <PageTitle title={text('support.title')} />
        <EmptyState title={text('support.empty.title')} text={text('support.empty.text')} />
      </Page>
    );
  }
  const shown = filteredSupport(entries, filter);
  const services = servicesGiven(entries)
    .map((code) => ({ value: code, label: label('supportService', code) }))
    .sort((a, b) => compareText(a.label, b.label));
  return (
    <Page>
      <PageTitle title={text('support.title')} detail={text('support.explain')} />
      <Filters shown={shown.length} total={entries.length}>
        <TextInput
          label={text('support.filter.text')}
          w={300}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        />
        <Select
          label={text('support.filter.service')}
          w={260}
          clearable
          placeholder={text('common.all')}
          data={services}
          value={filter.service}
          onChange={(service) => setFilter({ ...filter, service })}
        />
      </Filters>
      {shown.length === 0 ? (
        <EmptyState
          title={text('support.noMatch.title')}
          text={text('support.noMatch.text')}
          action={
            <Button variant="default" onClick={() => setFilter(NO_SUPPORT_FILTER)}>
              {text('common.clear')}
            </Button>
          }
        />
      ) : (
        <DataTable caption={text('support.caption')} columns={columns} rows={shown} rowKey={({ id }) => id} />
      )}
      {after !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
