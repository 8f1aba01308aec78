import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { ArrestOutlooksDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { useOwnerChoices } from '../notices/use-owner-choices.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Filters, Nothing, Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import {
  countriesOf,
  filteredOutlooks,
  NO_OUTLOOK_FILTER,
  NOWHERE,
  ownedOf,
  type OutlookRow,
} from './outlook-filter.ts';
import { CountryCell, LapseCell, OpenCell, SoughtCell } from './OutlookLine.tsx';
import css from './readiness.module.css';

const useColumns = (worst: readonly OutlookRow[]): Column<OutlookRow>[] => {
  const text = useText();
  const inLanguage = useInLanguage();
  const byCountry = ({ country }: OutlookRow): string => (country ? inLanguage(country.name) : '');
  return [
    {
      id: 'person',
      header: text('notices.column.person'),
      order: (a, b) => compareText(a.person.label, b.person.label),
      cell: (outlook) => <SoughtCell outlook={outlook} />,
    },
    {
      id: 'country',
      header: text('readiness.outlooks.country'),
      order: (a, b) => compareText(byCountry(a), byCountry(b)),
      cell: (outlook) => <CountryCell outlook={outlook} />,
    },
    {
      id: 'open',
      header: text('readiness.outlooks.open'),
      // They came with the worst first.
      order: (a, b) => worst.indexOf(a) - worst.indexOf(b),
      cell: (outlook) => <OpenCell outlook={outlook} />,
      width: '50%',
    },
    {
      id: 'lapses',
      header: text('readiness.outlooks.lapses'),
      order: (a, b) => ((a.lapsesFirst ?? '9999') < (b.lapsesFirst ?? '9999') ? -1 : 1),
      cell: (outlook) => <LapseCell outlook={outlook} />,
    },
  ];
};

/** If arrested tonight, for everybody who is sought: by person and likely country whether the file is ready, what is worst first. */
export const OutlooksPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [filter, setFilter] = useState(NO_OUTLOOK_FILTER);
  const { data, error, refetch } = useQuery(ArrestOutlooksDocument, { fetchPolicy: 'cache-and-network' });
  const outlooks = data?.arrestOutlooks.outlooks ?? [];
  const columns = useColumns(outlooks);
  const owners = useOwnerChoices(outlooks.map((outlook) => ownedOf(outlook)));
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const shown = filteredOutlooks(outlooks, filter);
  const countries = countriesOf(outlooks).map((country) => ({
    value: country?.code ?? NOWHERE,
    label: country ? inLanguage(country.name) : text('readiness.outlooks.nowhere'),
  }));
  const ready = outlooks.filter(({ isReady }) => isReady).length;
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={text('readiness.outlooks')}
        detail={text('readiness.outlooks.explain', { ready, total: outlooks.length })}
        actions={
          <div className={css.tools}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPrinter size={14} aria-hidden />}
              onClick={() => window.print()}
            >
              {text('readiness.print')}
            </Button>
          </div>
        }
      />
      {data.arrestOutlooks.isCut && (
        <output>{text('readiness.outlooks.cut', { count: outlooks.length })}</output>
      )}
      {outlooks.length === 0 ? (
        <Nothing>{text('readiness.outlooks.empty')}</Nothing>
      ) : (
        <>
          <div className={css.filters}>
            <Filters shown={shown.length} total={outlooks.length}>
              <Select
                label={text('readiness.outlooks.country')}
                w={200}
                clearable
                placeholder={text('common.all')}
                data={countries.toSorted((a, b) => compareText(a.label, b.label))}
                value={filter.country}
                onChange={(country) => setFilter({ ...filter, country })}
              />
              <Select
                label={text('notices.filter.owner')}
                w={200}
                clearable
                placeholder={text('common.all')}
                data={owners}
                value={filter.owner}
                onChange={(owner) => setFilter({ ...filter, owner })}
              />
              <Checkbox
                label={text('readiness.outlooks.notReady')}
                checked={filter.isNotReady}
                onChange={({ currentTarget }) => setFilter({ ...filter, isNotReady: currentTarget.checked })}
              />
            </Filters>
          </div>
          {shown.length === 0 ? (
            <Nothing>{text('readiness.outlooks.noMatch')}</Nothing>
          ) : (
            <DataTable
              caption={text('readiness.outlooks')}
              columns={columns}
              rows={shown}
              rowKey={({ person, country }) => `${person.id} ${country?.code ?? ''}`}
            />
          )}
        </>
      )}
    </Page>
  );
};
