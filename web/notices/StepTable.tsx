import { Table, UnstyledButton } from '@mantine/core';
import type { NoticeStatisticsQuery } from '../api/operations.generated.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import type { CountedNotices } from './StatisticsPage.tsx';
import css from './notices.module.css';

type StepTableProps = {
  steps: NoticeStatisticsQuery['noticeStatistics']['steps'];
  onOpen: (counted: CountedNotices) => void;
};

/** How long each step of a search took. A median of nothing is not known. */
export const StepTable = ({ steps, onOpen }: StepTableProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const opening = (number: number, counted: CountedNotices) =>
    counted.notices.length + (counted.searches?.length ?? 0) === 0 ? (
      number
    ) : (
      <UnstyledButton
        className={css.count}
        aria-label={`${counted.title}: ${number}`}
        onClick={() => onOpen(counted)}
      >
        {number.toLocaleString(language)}
      </UnstyledButton>
    );
  return (
    <Table className={css.counts}>
      <caption>{text('notices.statistics.steps')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('notices.statistics.step')}</th>
          <th scope="col">{text('notices.statistics.median')}</th>
          <th scope="col">{text('notices.statistics.measured')}</th>
          <th scope="col">{text('notices.statistics.unknown')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((one) => {
          const { step, medianDays, measured, unknown, notices, searches } = one;
          const title = label('noticeStep', step);
          const titled = (column: string): string => `${title}, ${column}`;
          return (
            <tr key={step}>
              <th scope="row">{title}</th>
              <td>
                {medianDays === null ? (
                  <span className={css.quiet}>{text('notices.statistics.notKnown')}</span>
                ) : (
                  opening(medianDays, { title, notices, searches })
                )}
              </td>
              <td>
                {opening(measured, {
                  title: titled(text('notices.statistics.measured')),
                  notices,
                  searches,
                })}
              </td>
              <td>
                {opening(unknown, {
                  title: titled(text('notices.statistics.unknown')),
                  notices: one.unknownNotices,
                  searches: one.unknownSearches,
                })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
};
