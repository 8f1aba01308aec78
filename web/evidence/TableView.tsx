import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import css from './files.module.css';
import type { Mark } from './FileView.tsx';
import { type TablePage, useTablePage } from './use-table-page.ts';

/** Of one page; the server gives no more. */
const ROWS = 200;
const LONGEST_QUOTE = 2000;

/** `A`, `B` … `AA`, as spreadsheets name columns. */
const letterOf = (position: number): string =>
  position < 26
    ? String.fromCharCode(65 + position)
    : letterOf(Math.floor(position / 26) - 1) + letterOf(position % 26);

type RowsProps = { page: TablePage; name: string; onMark: Mark | null };

const Rows = ({ page: { sheets, sheet, rows, columns }, name, onMark }: RowsProps) => {
  const text = useText();
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const take = ({ row, cells }: TablePage['rows'][number]): void =>
    onMark?.({
      quote: cells
        .filter((cell) => cell.trim() !== '')
        .join(' | ')
        .slice(0, LONGEST_QUOTE),
      locator:
        sheet === null
          ? text('reading.row', { row })
          : text('reading.sheetRow', { sheet: sheets.indexOf(sheet) + 1, row }),
    });
  return (
    <div className={css.tableFrame} tabIndex={0} role="region" aria-label={text('files.table', { name })}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">№</th>
            {Array.from({ length: width }, (_, at) => (
              <th key={at} scope="col">
                {letterOf(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.row}>
              <th scope="row">
                {onMark ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={text('reading.takeRow', { row: one.row })}
                    onClick={() => take(one)}
                  >
                    {one.row}
                  </Button>
                ) : (
                  one.row
                )}
              </th>
              {Array.from({ length: width }, (_, at) => (
                <td key={at}>{one.cells[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {columns > width && (
        <p className={css.quiet}>{text('files.moreColumns', { count: columns - width })}</p>
      )}
    </div>
  );
};

type Props = { file: { id: string; name: string }; onMark: Mark | null };

/** A table of an exhibit as it stands in the file, to be read: a row of it can be taken as the place of a passage. */
export const TableView = ({ file: { id, name }, onMark }: Props) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [sheet, setSheet] = useState<string | null>(null);
  const [wanted, setWanted] = useState(0);
  const { shown, isUnderWay, again } = useTablePage(id, sheet, wanted);
  if (!shown) return <PageSkeleton rows={6} />;
  const { opened, from } = shown;
  if (opened.is !== 'OPEN')
    return (
      <p role="alert">
        {opened.is === 'PROBLEM' ? inLanguage(opened.text) : text(`failure.${opened.failure.kind}.text`)}{' '}
        {opened.is === 'FAILED' && (
          <Button size="compact-xs" variant="default" loading={isUnderWay} onClick={again}>
            {text('common.retry')}
          </Button>
        )}
      </p>
    );
  const { page } = opened;
  const { sheets, rows, total, isCut } = page;
  const last = from + rows.length;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <>
      <div className={css.tableTools}>
        {sheets.length > 1 && (
          <NativeSelect
            label={text('files.sheet')}
            data={sheets.map((value, at) => ({ value, label: `${at + 1}. ${value}` }))}
            value={page.sheet ?? ''}
            onChange={({ currentTarget }) => {
              setSheet(currentTarget.value);
              setWanted(0);
            }}
          />
        )}
        <output className={css.quiet}>
          {total === 0
            ? text('files.noRows')
            : text('files.rows', { from: count(from + 1), to: count(last), total: count(total) })}
          {last < total && ` ${text('files.moreRows', { count: count(total - last) })}`}
          {isCut && ` ${text('files.rowsCut')}`}
        </output>
        {from > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={isUnderWay}
            onClick={() => setWanted(Math.max(0, from - ROWS))}
          >
            {text('files.rowsBefore')}
          </Button>
        )}
        {last < total && (
          <Button size="compact-xs" variant="default" loading={isUnderWay} onClick={() => setWanted(last)}>
            {text('files.rowsAfter')}
          </Button>
        )}
      </div>
      {onMark && rows.length > 0 && <p className={css.quiet}>{text('reading.takeRow.hint')}</p>}
      {rows.length > 0 && <Rows page={page} name={name} onMark={onMark} />}
    </>
  );
};
