import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  FreezeReportDocument,
  FrozenReportAgainDocument,
  FrozenReportsDocument,
  type FrozenReportAgainQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay, formatMoment, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import table from '../ui/table.module.css';
import { DifferenceRecords } from './DifferenceRecords.tsx';
import css from './report.module.css';
import { seriesLabel } from './series-labels.ts';

type Names = ReadonlyMap<string, string>;
type Difference = FrozenReportAgainQuery['frozenReport']['differences'][number];

const COLUMNS = ['figure', 'frozen', 'then', 'now', 'why'] as const;

type DifferencesProps = { version: string; differences: readonly Difference[]; names: Names };

const Differences = ({ version, differences, names }: DifferencesProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const [opened, open] = useState<string | null>(null);
  const said = (value: number | null): string =>
    value === null ? text('report.unknown') : formatNumber(value, language);
  if (differences.length === 0) return <p className={css.quiet}>{text('report.frozen.same')}</p>;
  return (
    <>
      <Table className={`${table.table} ${css.claims}`}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {text(`report.frozen.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ figure, key, part, frozen, asKnownThen, now, why }) => {
            const keys = [key, part].flatMap((one) =>
              one === null ? [] : seriesLabel(one, language, names),
            );
            const name = [figure, ...keys].join(' · ');
            return (
              <Table.Tr key={name}>
                <Table.Td>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={text('report.frozen.records', { figure: name })}
                    onClick={() => open(figure)}
                  >
                    {name}
                  </Button>
                </Table.Td>
                <Table.Td className={table.number}>{said(frozen)}</Table.Td>
                <Table.Td className={table.number}>{said(asKnownThen)}</Table.Td>
                <Table.Td className={table.number}>{said(now)}</Table.Td>
                <Table.Td>{label('reportDifference', why)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <DifferenceRecords version={version} figure={opened} onClose={() => open(null)} />
    </>
  );
};

const Again = ({ id, names }: { id: string; names: Names }) => {
  const text = useText();
  const { data, error, refetch } = useQuery(FrozenReportAgainDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={3} />;
  const { differences, reasons } = data.frozenReport;
  return (
    <>
      <Differences version={id} differences={differences} names={names} />
      {reasons.length > 0 && (
        <>
          <p className={css.quiet}>{text('report.frozen.reasons')}</p>
          <ul className={css.visible}>
            {reasons.map(({ figure, text: said }) => (
              <li key={figure}>
                {figure}: {said}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** The report as it was frozen, and counted again with every difference explained. */
export const FrozenReports = ({ year, names }: { year: number; names: Names }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [id, setId] = useState(() => newUlid());
  const [opened, open] = useState<string | null>(null);
  const { data, refetch } = useQuery(FrozenReportsDocument, { variables: { year } });
  const [freeze, { loading, error }] = useMutation(FreezeReportDocument);
  const keep = async (): Promise<void> => {
    const { data: kept } = await freeze({ variables: { id, year } });
    if (!kept) return;
    setId(newUlid());
    await refetch();
  };
  const versions = data?.frozenReports ?? [];
  return (
    <section id="frozen" className={css.chapter} aria-labelledby="frozen-title">
      <Title order={2} id="frozen-title">
        {text('report.frozen')}
      </Title>
      <p className={css.visible}>{text('report.frozen.explain')}</p>
      <Button
        className={css.acts}
        size="xs"
        variant="default"
        loading={loading}
        onClick={() => void keep().catch(() => undefined)}
      >
        {text('report.frozen.freeze')}
      </Button>
      {error && (
        <Text size="xs" role="alert">
          {text(`failure.${failureOf(error).kind}.text`)}
        </Text>
      )}
      {data && versions.length === 0 && <p className={css.quiet}>{text('report.frozen.none')}</p>}
      {versions.map(({ id: version, day, hash, frozenAt, frozenBy }) => (
        <article key={version} className={css.contradiction}>
          <div className={css.version}>
            <span>
              {text('report.frozen.line', {
                at: formatMoment(frozenAt, language),
                by: inLanguage(frozenBy),
                day: formatDay(day, language),
              })}
            </span>
            <code title={hash}>SHA-256 {hash.slice(0, 16)}…</code>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={opened === version}
              onClick={() => open(opened === version ? null : version)}
            >
              {text('report.frozen.again')}
            </Button>
          </div>
          {opened === version && <Again id={version} names={names} />}
        </article>
      ))}
    </section>
  );
};
