import { UnstyledButton } from '@mantine/core';
import type { ReportQuestionQuery } from '../../api/operations.generated.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../../i18n/Language.tsx';
import css from '../report.module.css';
import own from './questions.module.css';
import type { Asked } from './asked.ts';

export type Answer = ReportQuestionQuery['reportQuestion'];
/** A cell, a row, a column, or everything: null stands for all of them. */
export type Part = { row: string | null; column: string | null };
export type OpenedPart = Part & { value: number };

type AnswerTableProps = {
  asked: Asked;
  answer: Answer;
  nameOf: (key: string) => string;
  onOpen: (part: OpenedPart) => void;
};

/** An answer as a table; each number opens what is counted in it. What is not known says so. */
export const AnswerTable = ({ asked, answer, nameOf, onOpen }: AnswerTableProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { firsts, seconds, cells, total } = answer;
  const partName = ({ row, column }: Part): string =>
    [row, column].flatMap((key) => (key === null ? [] : [nameOf(key)])).join(', ') || text('questions.all');
  const number = (value: number | null, part: Part) => {
    if (value === null) return <span className={css.quiet}>{text('report.unknown')}</span>;
    const shown = formatNumber(value, language);
    if (value === 0) return shown;
    return (
      <UnstyledButton
        className={css.open}
        aria-label={text('questions.open', { number: shown, part: partName(part) })}
        onClick={() => onOpen({ ...part, value })}
      >
        {shown}
      </UnstyledButton>
    );
  };
  const isWide = asked.second !== null;
  const cellAt = (first: string, second: string) =>
    cells.find((cell) => cell.first === first && cell.second === second)?.value ?? null;
  return (
    // A table with many columns is scrolled by itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={own.scrolled} tabIndex={0} role="group" aria-label={text('questions.table')}>
      <table className={own.table}>
        <caption className="visually-hidden">{text('questions.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{label('questionDimension', asked.first)}</th>
            {seconds.map(({ key }) => (
              <th key={key} scope="col">
                {nameOf(key)}
              </th>
            ))}
            <th scope="col">{isWide ? text('questions.all') : text('report.series.value')}</th>
          </tr>
        </thead>
        <tbody>
          {firsts.map(({ key, value }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {seconds.map((second) => (
                <td key={second.key}>{number(cellAt(key, second.key), { row: key, column: second.key })}</td>
              ))}
              <td>{number(value, { row: key, column: null })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text('questions.all')}</th>
            {seconds.map(({ key, value }) => (
              <td key={key}>{number(value, { row: null, column: key })}</td>
            ))}
            <td>{number(total, { row: null, column: null })}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
