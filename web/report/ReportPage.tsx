import { useQuery } from '@apollo/client/react';
import { Anchor, SegmentedControl, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { AnnualReportDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import table from '../ui/table.module.css';
import { FigureRow } from './FigureRow.tsx';
import { RecordsDrawer } from './RecordsDrawer.tsx';
import css from './report.module.css';
import {
  chaptersOf,
  countStandings,
  FIGURE_CHOICES,
  type Chapter,
  type Figure,
  type FigureChoice,
} from './report-chapters.ts';

/** The year that the published figures are of, unless the address names another. */
const PUBLISHED_YEAR = 2025;

const STANDINGS = [
  ['EQUAL', 'report.count.equal'],
  ['DIFFERS', 'report.count.differ'],
  ['SERIES', 'report.count.series'],
  ['MISSING', 'report.count.missing'],
] as const;

type ChapterTableProps = {
  chapter: Chapter;
  id: string;
  names: ReadonlyMap<string, string>;
  onOpenRecords: (figure: Figure) => void;
};

const ChapterTable = ({ chapter, id, names, onOpenRecords }: ChapterTableProps) => {
  const text = useText();
  return (
    <section id={id} className={css.chapter} aria-labelledby={`${id}-title`}>
      <Title order={2} id={`${id}-title`} lang="az">
        {chapter.title}
      </Title>
      <Table className={table.table} highlightOnHover>
        <caption className="visually-hidden">{chapter.title}</caption>
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
            <FigureRow key={figure.id} figure={figure} names={names} onOpenRecords={onOpenRecords} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

export const ReportPage = () => {
  const text = useText();
  const [search] = useSearchParams();
  const year = Number(search.get('year') ?? PUBLISHED_YEAR);
  const names = usePlaceNames();
  const [choice, choose] = useState<FigureChoice>('ALL');
  const [opened, open] = useState<Figure | null>(null);
  const { data, error, refetch } = useQuery(AnnualReportDocument, { variables: { year } });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={20} />;
  const counts = countStandings(data.report);
  const chapters = chaptersOf(data.report, choice);
  const idOf = (chapter: Chapter): string => `chapter-${chapters.indexOf(chapter) + 1}`;
  return (
    <Page>
      <PageTitle title={text('report.title', { year: String(year) })} detail={text('report.explain')} />
      <div className={css.head}>
        <ul className={css.standings}>
          {STANDINGS.map(([standing, name]) => (
            <li key={standing}>
              <strong>{counts[standing]}</strong> {text(name)}
            </li>
          ))}
        </ul>
        <SegmentedControl
          size="xs"
          aria-label={text('report.filter')}
          value={choice}
          onChange={choose}
          data={FIGURE_CHOICES.map((value) => ({ value, label: text(`report.filter.${value}`) }))}
        />
      </div>
      <div className={css.layout}>
        <nav className={css.chapters} aria-label={text('report.chapters')}>
          <Title order={2}>{text('report.chapters')}</Title>
          <ol lang="az">
            {chapters.map((chapter) => (
              <li key={chapter.title}>
                <Anchor href={`#${idOf(chapter)}`} inherit>
                  {chapter.title}
                </Anchor>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          {chapters.length === 0 && (
            <EmptyState title={text('report.empty.title')} text={text('report.empty.text')} />
          )}
          {chapters.map((chapter) => (
            <ChapterTable
              key={chapter.title}
              chapter={chapter}
              id={idOf(chapter)}
              names={names}
              onOpenRecords={open}
            />
          ))}
        </div>
      </div>
      <RecordsDrawer figure={opened} year={year} onClose={() => open(null)} />
    </Page>
  );
};
