import { Table, UnstyledButton } from '@mantine/core';
import type { NoticeStatisticsQuery } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import type { CountedNotices } from './StatisticsPage.tsx';
import css from './notices.module.css';

type Outcome = NoticeStatisticsQuery['noticeStatistics']['outcomes'][number];
type OutcomeTableProps = {
  caption: string;
  outcomes: readonly Outcome[];
  onOpen: (counted: CountedNotices) => void;
};

/** One kind of outcome by country and year; each number opens its notices and searches. */
export const OutcomeTable = ({ caption, outcomes, onOpen }: OutcomeTableProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const years = [...new Set(outcomes.map(({ year }) => year))].toSorted((a, b) => b - a);
  const countries = [...new Map(outcomes.map(({ country }) => [country.code, country])).values()].toSorted(
    (a, b) => compareText(inLanguage(a.name), inLanguage(b.name)),
  );
  return (
    <Table className={css.counts}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('notices.statistics.country')}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countries.map(({ code, name }) => (
          <tr key={code}>
            <th scope="row">{inLanguage(name)}</th>
            {years.map((year) => {
              const own = outcomes.find((one) => one.year === year && one.country.code === code);
              const title = `${caption}, ${inLanguage(name)}, ${year}`;
              return (
                <td key={year}>
                  {own ? (
                    <UnstyledButton
                      className={css.count}
                      aria-label={`${title}: ${own.count}`}
                      onClick={() => onOpen({ title, notices: own.notices, searches: own.searches })}
                    >
                      {own.count}
                      {own.people !== own.count && (
                        <span className={css.quiet}>
                          {text('notices.statistics.people', { n: own.people })}
                        </span>
                      )}
                    </UnstyledButton>
                  ) : (
                    <span className={css.quiet}>{text('notices.statistics.none')}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
