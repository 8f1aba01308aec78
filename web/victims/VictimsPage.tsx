import { useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { VictimsDocument } from '../api/operations.generated.ts';
import { usePagesToEnd } from '../api/use-pages-to-end.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { may, useMe } from '../session/session.ts';
import { ArrivalsWaiting } from './ArrivalsWaiting.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { UndoWithdrawn } from './UndoWithdrawn.tsx';
import { VictimDeadlines } from './VictimDeadlines.tsx';
import { useVictimColumns } from './use-victim-columns.tsx';
import { filteredVictims, NO_VICTIM_FILTER, type VictimFilter } from './victim-filter.ts';

const PAGE_SIZE = 200;
const MOST_VICTIMS = 5000;
const STATUSES = ['PRESUMED', 'IDENTIFIED', 'NOT_VICTIM'];
const PERIODS = ['NOT_STARTED', 'RUNNING', 'OVER'];

type FiltersProps = {
  filter: VictimFilter;
  shown: number;
  total: number;
  onChange: (filter: VictimFilter) => void;
};

const VictimFilters = ({ filter, shown, total, onChange }: FiltersProps) => {
  const text = useText();
  const label = useLabel();
  return (
    <Filters shown={shown} total={total}>
      <TextInput
        label={text('victims.filter.text')}
        w={180}
        value={filter.text}
        onChange={({ currentTarget: { value } }) => onChange({ ...filter, text: value })}
      />
      <Select
        label={text('victims.filter.status')}
        w={280}
        clearable
        placeholder={text('common.all')}
        data={[
          ...STATUSES.map((value) => ({ value, label: label('victimStatus', value) })),
          { value: 'NONE', label: text('victims.noStatus') },
        ]}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Select
        label={text('victims.filter.reflection')}
        w={160}
        clearable
        placeholder={text('common.all')}
        data={PERIODS.map((value) => ({ value, label: label('reflectionState', value) }))}
        value={filter.reflection}
        onChange={(reflection) => onChange({ ...filter, reflection })}
      />
      <Checkbox
        label={text('victims.filter.due')}
        checked={filter.onlyDue}
        onChange={({ currentTarget: { checked } }) => onChange({ ...filter, onlyDue: checked })}
      />
      <Checkbox
        label={text('victims.filter.children')}
        checked={filter.onlyChildren}
        onChange={({ currentTarget: { checked } }) => onChange({ ...filter, onlyChildren: checked })}
      />
    </Filters>
  );
};

/** Victims under their pseudonyms, of whom the reader may see something. */
export const VictimsPage = () => {
  const text = useText();
  const me = useMe();
  const [registers, setRegisters] = useState(false);
  const columns = useVictimColumns();
  const [filter, setFilter] = useState(NO_VICTIM_FILTER);
  const { data, error, refetch, fetchMore } = useQuery(VictimsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const read = data?.victims.victims ?? [];
  const pages = usePagesToEnd({
    after: data?.victims.after ?? null,
    count: read.length,
    most: MOST_VICTIMS,
    fetchMore,
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { victims } = data.victims;
  const shown = filteredVictims(victims, filter);
  return (
    <Page>
      <PageTitle
        title={text('victims.title')}
        detail={text('victims.explain')}
        actions={
          may(me, 'victim:register') && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setRegisters(true)}>
              {text('victims.register')}
            </Button>
          )
        }
      />
      {registers && <RegisterDialog onClose={() => setRegisters(false)} />}
      <UndoWithdrawn />
      <VictimDeadlines />
      {may(me, 'victim:take-in') && <ArrivalsWaiting victims={victims} />}
      {pages.failure !== null && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {text(`failure.${failureOf(pages.failure).kind}.text`)}{' '}
          <Button size="compact-xs" variant="default" onClick={pages.goOn}>
            {text('notices.loading.goOn')}
          </Button>
        </Alert>
      )}
      {!pages.isWhole && <output>{text('victims.loading', { count: victims.length })}</output>}
      {pages.isCut && <output>{text('victims.loading.cut', { count: victims.length })}</output>}
      {victims.length === 0 ? (
        <EmptyState title={text('victims.empty.title')} text={text('victims.empty.text')} />
      ) : (
        <VictimFilters filter={filter} shown={shown.length} total={victims.length} onChange={setFilter} />
      )}
      {victims.length > 0 && shown.length === 0 && (
        <EmptyState
          title={text('victims.noMatch.title')}
          text={text('victims.noMatch.text')}
          action={
            <Button variant="default" onClick={() => setFilter(NO_VICTIM_FILTER)}>
              {text('common.clear')}
            </Button>
          }
        />
      )}
      {shown.length > 0 && (
        <DataTable
          caption={text('victims.caption')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          firstOrder={{ column: 'since', descending: true }}
        />
      )}
    </Page>
  );
};
