import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../api/failures.ts';
import {
  CorridorRecordsDocument,
  CorridorsDocument,
  type CorridorsQuery,
} from '../../api/operations.generated.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SidePanel } from '../../ui/Dialog.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../../ui/States.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { RecordsTable } from '../RecordsDrawer.tsx';
import report from '../report.module.css';
import { seriesLabel } from '../series-labels.ts';
import css from './corridors.module.css';
import { FlowDrawing } from './FlowDrawing.tsx';
import { useRoadColumns } from './use-road-columns.tsx';
import { NONE, NOT_KNOWN, OTHERS, placesOf, roadsIn, yearsOf, type Road } from './flows.ts';

const Records = ({ road }: { road: Road }) => {
  const { data, error, refetch } = useQuery(CorridorRecordsDocument, { variables: { road: road.key } });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={6} />;
  return <RecordsTable {...data.corridorRecords} computed={road.value} />;
};

const Roads = ({ roads, wholeSince }: CorridorsQuery['corridors']) => {
  const text = useText();
  const language = useLanguage();
  const places = usePlaceNames();
  const [chosen, choose] = useState<number | null>(null);
  const [opened, open] = useState<Road | null>(null);
  const years = yearsOf(roads);
  const [first, last] = [years[0] ?? wholeSince, years.at(-1) ?? wholeSince];
  const shown = roadsIn(roads, chosen);
  const nameOf = (_column: number, key: string, held: number): string => {
    if (key === NONE) return text('corridors.noTransit');
    if (key === NOT_KNOWN) return text('report.unknown');
    if (key === OTHERS) return text('corridors.others', { count: held });
    return key
      .split('+')
      .map((code) => seriesLabel(code, language, places))
      .join(', ');
  };
  const namesOf = (road: Road): string[] => placesOf(road).map((key, column) => nameOf(column, key, 0));
  // The last step of the slider is all years together.
  const yearAt = (step: number): number | null => (step > last ? null : step);
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  const period = chosen === null ? text('corridors.allYears') : String(chosen);
  const said = text('corridors.shown', { year: period, count: formatNumber(total, language) });
  const columns = useRoadColumns(namesOf, open);
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/report">{text('nav.report')}</TextLink>}
        title={text('corridors.title')}
        detail={text('corridors.explain')}
      />
      <p className={report.onPaper}>{text('report.onPaper')}</p>
      {years.length > 0 && (
        <div className={css.years}>
          <label htmlFor="corridor-year">{text('corridors.year')}</label>
          <span>{first}</span>
          <input
            id="corridor-year"
            type="range"
            min={first}
            max={last + 1}
            step={1}
            value={chosen ?? last + 1}
            aria-valuetext={said}
            onChange={({ currentTarget }) => choose(yearAt(Number(currentTarget.value)))}
          />
          <span>{text('corridors.upToAll', { year: String(last) })}</span>
          <output htmlFor="corridor-year">{said}</output>
          <Button size="compact-xs" variant="default" disabled={chosen === null} onClick={() => choose(null)}>
            {text('corridors.allYears')}
          </Button>
        </div>
      )}
      {(chosen === null || chosen < wholeSince) && first < wholeSince && (
        <p className={css.quiet}>{text('corridors.atLeast', { year: String(wholeSince) })}</p>
      )}
      {shown.length === 0 ? (
        <EmptyState title={text('corridors.none.title')} text={text('corridors.none.text')} />
      ) : (
        <>
          <FlowDrawing roads={shown} title={text('corridors.drawing', { year: period })} nameOf={nameOf} />
          <DataTable
            caption={text('corridors.table')}
            columns={columns}
            rows={shown}
            rowKey={({ key }) => key}
            firstOrder={{ column: 'count', descending: true }}
          />
        </>
      )}
      <SidePanel isOpen={opened !== null} onClose={() => open(null)} title={text('records.title')}>
        {opened && <Records road={opened} />}
      </SidePanel>
    </Page>
  );
};

/** On which roads victims were taken, as flows over the years and as a list of which each number opens its records. */
export const CorridorsPage = () => {
  const { data, error, refetch } = useQuery(CorridorsDocument, { fetchPolicy: 'cache-and-network' });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  return data ? <Roads {...data.corridors} /> : <PageSkeleton rows={12} />;
};
