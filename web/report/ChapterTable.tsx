import { Table, Title } from '@mantine/core';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import table from '../ui/table.module.css';
import { FigureRow } from './FigureRow.tsx';
import css from './report.module.css';
import type { Chapter, Figure } from './report-chapters.ts';

type ChapterTableProps = {
  chapter: Chapter;
  id: string;
  year: number;
  names: ReadonlyMap<string, string>;
  onOpenRecords: (figure: Figure) => void;
};

export const ChapterTable = ({ chapter, id, year, names, onOpenRecords }: ChapterTableProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  return (
    <section id={id} className={css.chapter} aria-labelledby={`${id}-title`}>
      <Title order={2} id={`${id}-title`}>
        {inLanguage(chapter.title)}
      </Title>
      <Table className={table.table} highlightOnHover>
        <caption className="visually-hidden">{inLanguage(chapter.title)}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={css.code}>
              {text('report.column.id')}
            </Table.Th>
            <Table.Th scope="col">{text('report.column.figure')}</Table.Th>
            {(['published', 'computed', 'difference'] as const).map((column) => (
              <Table.Th key={column} scope="col" className={`${table.number} ${css.value}`}>
                {text(`report.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {chapter.figures.map((figure) => (
            <FigureRow key={figure.id} {...{ figure, year, names, onOpenRecords }} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
