import { Table } from '@mantine/core';
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import table from '../ui/table.module.css';
import css from './case.module.css';
import type { CaseOverview } from './people-by-role.ts';

type Line = CaseOverview['offences'][number];
const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

export const OffencesByArticle = ({ lines }: { lines: readonly Line[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const number = (value: number): string => formatNumber(value, language);
  return (
    <Table className={table.table}>
      <caption className="visually-hidden">{text('case.offences')}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{text('case.offences.article')}</Table.Th>
          <Table.Th scope="col" className={table.number}>
            {text('case.offences.count')}
          </Table.Th>
          <Table.Th scope="col" className={table.number}>
            {text('case.offences.ict')}
          </Table.Th>
          <Table.Th scope="col" className={table.number}>
            {text('case.offences.cleared')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ article, count, withIct, cleared, firstDetected, lastDetected }) => (
          <Table.Tr key={article.code}>
            <Table.Td>
              {article.code}
              <span className={css.articleTitle}>{inLanguage(article.title)}</span>
              <span className={css.articleTitle}>
                {text('case.offences.period')}: {formatPeriod(firstDetected, lastDetected, language)}
              </span>
            </Table.Td>
            <Table.Td className={table.number}>{number(count)}</Table.Td>
            <Table.Td className={table.number}>{number(withIct)}</Table.Td>
            <Table.Td className={table.number}>{number(cleared)}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr className={css.total}>
          <Table.Td>{text('case.offences.total')}</Table.Td>
          <Table.Td className={table.number}>{number(sum(lines, ({ count }) => count))}</Table.Td>
          <Table.Td className={table.number}>{number(sum(lines, ({ withIct }) => withIct))}</Table.Td>
          <Table.Td className={table.number}>{number(sum(lines, ({ cleared }) => cleared))}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
};
