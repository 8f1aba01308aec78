import { Anchor, Table, UnstyledButton } from '@mantine/core';
import { formatChange, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import table from '../ui/table.module.css';
import { Explained } from './Explained.tsx';
import { FigureSeries } from './FigureSeries.tsx';
import css from './report.module.css';
import { standingOf, type Figure } from './report-chapters.ts';

type FigureRowProps = {
  figure: Figure;
  year: number;
  names: ReadonlyMap<string, string>;
  onOpenRecords: (figure: Figure) => void;
};

const Change = ({ change }: { change: number | null }) => {
  const text = useText();
  const language = useLanguage();
  if (change === null) return null;
  const shown = formatChange(change, language);
  return (
    <span className={css.change} title={text('report.change', { change: shown })}>
      <span aria-hidden>{`(${shown})`}</span>
      <span className="visually-hidden">{text('report.change', { change: shown })}</span>
    </span>
  );
};

/** Where the year before was not counted, against what was published of it. */
const AgainstPrint = ({ figure }: { figure: Figure }) => {
  const text = useText();
  const language = useLanguage();
  const { computed, computedChange, publishedBefore } = figure;
  if (computed === null || computedChange !== null || publishedBefore === null) return null;
  return (
    <div className={css.quiet}>
      {text('report.change.print', { change: formatChange(computed - publishedBefore, language) })}
    </div>
  );
};

const Computed = ({ figure, onOpenRecords }: Pick<FigureRowProps, 'figure' | 'onOpenRecords'>) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { computed, hasRecords } = figure;
  if (computed === null) {
    if (standingOf(figure) !== 'MISSING') return null;
    return <span className={css.quiet}>{text('report.unknown')}</span>;
  }
  const value = formatNumber(computed, language);
  if (!hasRecords) return value;
  return (
    <UnstyledButton
      className={css.open}
      aria-label={text('report.openRecords', { figure: inLanguage(figure.title), value })}
      onClick={() => onOpenRecords(figure)}
    >
      {value}
    </UnstyledButton>
  );
};

const Difference = ({ difference }: { difference: number | null }) => {
  const language = useLanguage();
  if (difference === null) return null;
  return (
    <span className={difference === 0 ? css.equal : css.differs}>{formatChange(difference, language)}</span>
  );
};

export const FigureRow = ({ figure, year, names, onOpenRecords }: FigureRowProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const {
    id,
    title,
    unit,
    published,
    publishedChange,
    computedChange,
    difference,
    rule,
    reason,
    chart,
    series,
  } = figure;
  return (
    <Table.Tr>
      <Table.Td className={css.code}>{id}</Table.Td>
      <Table.Td>
        <div className={css.name}>
          {inLanguage(title)} <span className={css.quiet}>· {label('unit', unit)}</span>
        </div>
        <div className={css.rule}>
          <span className="visually-hidden">{text('report.rule')}: </span>
          {inLanguage(rule)}
        </div>
        {reason && inLanguage(reason) !== inLanguage(rule) && (
          <div className={css.reason}>
            {text('report.reason')}: {inLanguage(reason)}
          </div>
        )}
        <Explained figure={figure} year={year} />
        {chart && (
          <Anchor className={css.toChart} href={`#${id}`} size="xs">
            {text('report.toChart')}
          </Anchor>
        )}
        {!chart && series.length > 0 && <FigureSeries series={series} names={names} />}
      </Table.Td>
      <Table.Td className={table.number}>
        {published === null ? (
          <span className={css.quiet}>{text('report.lost')}</span>
        ) : (
          formatNumber(published, language)
        )}{' '}
        <Change change={publishedChange} />
      </Table.Td>
      <Table.Td className={table.number}>
        <Computed figure={figure} onOpenRecords={onOpenRecords} /> <Change change={computedChange} />
        <AgainstPrint figure={figure} />
      </Table.Td>
      <Table.Td className={table.number}>
        <Difference difference={difference} />
      </Table.Td>
    </Table.Tr>
  );
};
