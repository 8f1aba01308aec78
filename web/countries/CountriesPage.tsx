import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { CountriesDocument, type CountriesQuery } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './countries.module.css';

type Line = CountriesQuery['countries'][number];
const COUNTS = ['victims', 'fugitives', 'groups'] as const;

/** The number, and a bar against the largest of its column. Zero is said quietly. */
const Count = ({ value, largest }: { value: number; largest: number }) => {
  const language = useLanguage();
  return (
    <span className={css.count}>
      <span className={css.track} aria-hidden>
        <span style={{ width: `${largest === 0 ? 0 : (100 * value) / largest}%` }} />
      </span>
      <span className={value === 0 ? css.zero : css.value}>{formatNumber(value, language)}</span>
    </span>
  );
};

const useColumns = (lines: readonly Line[]): Column<Line>[] => {
  const text = useText();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'country',
      header: text('countries.column.country'),
      width: '18rem',
      order: (a, b) => compareText(inLanguage(a.country.name), inLanguage(b.country.name)),
      cell: ({ country: { code, name } }) => (
        <span className={css.country}>
          <span className={css.plate} aria-hidden>
            {code}
          </span>
          <TextLink
            to={`/countries/${code}/network`}
            strong
            label={text('countries.openNetwork', { country: inLanguage(name) })}
          >
            {inLanguage(name)}
          </TextLink>
        </span>
      ),
    },
    ...COUNTS.map((name): Column<Line> => {
      const largest = Math.max(0, ...lines.map((line) => line[name]));
      return {
        id: name,
        header: text(`countries.column.${name}`),
        width: name === 'groups' ? undefined : '14rem',
        order: (a, b) => a[name] - b[name],
        cell: (line) => <Count value={line[name]} largest={largest} />,
      };
    }),
  ];
};

export const CountriesPage = () => {
  const text = useText();
  const { data, error, refetch } = useQuery(CountriesDocument);
  const columns = useColumns(data?.countries ?? []);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Page>
      <PageTitle
        title={text('countries.title')}
        detail={text('countries.explain')}
        actions={<TextLink to="/countries/rules">{text('countryRules.title')}</TextLink>}
      />
      {data.countries.length === 0 ? (
        <EmptyState title={text('countries.empty.title')} text={text('countries.empty.text')} />
      ) : (
        <DataTable
          caption={text('countries.caption')}
          columns={columns}
          rows={data.countries}
          rowKey={({ country }) => country.code}
          firstOrder={{ column: 'victims', descending: true }}
        />
      )}
    </Page>
  );
};
