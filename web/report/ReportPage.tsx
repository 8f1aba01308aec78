import { useQuery } from '@apollo/client/react';
import { Anchor, Button, NativeSelect, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../api/as-of.ts';
import { failureOf } from '../api/failures.ts';
import { AnnualReportDocument, type AnnualReportQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { ChapterTable } from './ChapterTable.tsx';
import { Contradictions } from './Contradictions.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FrozenReports } from './FrozenReports.tsx';
import { RecordsDrawer } from './RecordsDrawer.tsx';
import { ReportCharts } from './ReportCharts.tsx';
import css from './report.module.css';
import { isReportYear, reportYears } from './report-years.ts';
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
  ['ALONE', 'report.count.alone'],
  ['MISSING', 'report.count.missing'],
] as const;

type ContentsProps = { chapters: readonly Chapter[]; idOf: (chapter: Chapter) => string; hasPrint: boolean };

const Contents = ({ chapters, idOf, hasPrint }: ContentsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  return (
    <nav className={css.chapters} aria-label={text('report.chapters')}>
      <Title order={2}>{text('report.chapters')}</Title>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.title.az}>
            <Anchor href={`#${idOf(chapter)}`} inherit>
              {inLanguage(chapter.title)}
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor href="#charts" inherit>
            {text('report.charts')}
          </Anchor>
        </li>
        {hasPrint && (
          <li>
            <Anchor href="#contradictions" inherit>
              {text('report.contradictions')}
            </Anchor>
          </li>
        )}
        <li>
          <Anchor href="#frozen" inherit>
            {text('report.frozen')}
          </Anchor>
        </li>
      </ol>
    </nav>
  );
};

type ReportOfYearProps = { data: AnnualReportQuery; year: number };

const ReportOfYear = ({
  data: { report, reportContradictions, publishedTrends },
  year,
}: ReportOfYearProps) => {
  const text = useText();
  const names = usePlaceNames();
  const [choice, choose] = useState<FigureChoice>('ALL');
  const [opened, open] = useState<Figure | null>(null);
  const counts = countStandings(report);
  const chapters = chaptersOf(report, choice);
  const idOf = (chapter: Chapter): string => `chapter-${chapters.indexOf(chapter) + 1}`;
  const hasPrint = reportContradictions.length > 0;
  return (
    <>
      <div className={css.head}>
        <ul className={css.standings}>
          {STANDINGS.map(([standing, name]) => (
            <li key={standing}>
              <strong>{counts[standing]}</strong> {text(name)}
            </li>
          ))}
        </ul>
        <SegmentedControl
          className={css.choice}
          size="xs"
          aria-label={text('report.filter')}
          value={choice}
          onChange={choose}
          data={FIGURE_CHOICES.map((value) => ({ value, label: text(`report.filter.${value}`) }))}
        />
      </div>
      <div className={css.layout}>
        <Contents chapters={chapters} idOf={idOf} hasPrint={hasPrint} />
        <div>
          {chapters.length === 0 && (
            <EmptyState title={text('report.empty.title')} text={text('report.empty.text')} />
          )}
          {chapters.map((chapter) => (
            <ChapterTable
              year={year}
              key={chapter.title.az}
              chapter={chapter}
              id={idOf(chapter)}
              names={names}
              onOpenRecords={open}
            />
          ))}
          <ReportCharts
            figures={report.filter(({ chart }) => chart !== null)}
            trends={publishedTrends}
            names={names}
          />
          {hasPrint && <Contradictions contradictions={reportContradictions} figures={report} />}
          <FrozenReports year={year} names={names} />
        </div>
      </div>
      <RecordsDrawer figure={opened} year={year} onClose={() => open(null)} />
    </>
  );
};

export const ReportPage = () => {
  const text = useText();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? PUBLISHED_YEAR);
  const today = useToday();
  const lookedAt = useAsOf() ?? today;
  const isYear = isReportYear(year, lookedAt);
  const { data, error, refetch } = useQuery(AnnualReportDocument, { variables: { year }, skip: !isYear });
  const show = (chosen: string): void => setSearch({ year: chosen });
  const newest = String(Math.min(PUBLISHED_YEAR, Number(lookedAt.slice(0, 4))));
  if (!isYear)
    return (
      <EmptyState
        title={text('report.noYear.title', { year: search.get('year') ?? String(year) })}
        text={text('report.noYear.text')}
        action={
          <Button onClick={() => show(newest)}>{text('report.noYear.choose', { year: newest })}</Button>
        }
      />
    );
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={20} />;
  const isOver = `${year}-12-31` <= lookedAt;
  return (
    <Page>
      <PageTitle
        title={text('report.title', { year: String(year) })}
        detail={
          isOver
            ? text('report.explain')
            : `${text('report.explain')} ${text('report.until', { day: formatDay(lookedAt, language) })}`
        }
        actions={
          <>
            <NativeSelect
              size="xs"
              aria-label={text('report.year')}
              data={reportYears(lookedAt)}
              value={String(year)}
              onChange={({ currentTarget }) => show(currentTarget.value)}
            />
            <TextLink to="/report/corridors">{text('corridors.link')}</TextLink>
            <TextLink to="/report/questions">{text('questions.link')}</TextLink>
            <ExportMenu year={year} />
            <Button size="xs" variant="default" onClick={() => window.print()}>
              {text('report.print')}
            </Button>
          </>
        }
      />
      <p className={css.onPaper}>{text('report.onPaper')}</p>
      <ReportOfYear key={year} data={data} year={year} />
    </Page>
  );
};
