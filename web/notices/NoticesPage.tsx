import { Alert, Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { SearchesAloneDocument } from '../api/operations.generated.ts';
import { NewSearch } from '../domestic-searches/NewSearch.tsx';
import { SearchesAlone } from '../domestic-searches/SearchesAlone.tsx';
import { useText } from '../i18n/Language.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { LapsingList } from './LapsingList.tsx';
import { byUrgency, filteredNotices, filteredSearches, NO_NOTICE_FILTER } from './notice-filter.ts';
import { NoticeFilters, type BoardView } from './NoticeFilters.tsx';
import { NoticeStates } from './NoticeStates.tsx';
import { useWholeBoard } from './use-whole-board.ts';
import { useNoticeColumns } from './use-notice-columns.tsx';

// The shapes of the world come when the map is first looked at.
const NoticeMap = lazy(async () => ({ default: (await import('./map/NoticeMap.tsx')).NoticeMap }));

/** The liaison officer's board: what lapses next, then every notice by the day on which something runs out. */
export const NoticesPage = () => {
  const text = useText();
  const columns = useNoticeColumns();
  const [filter, setFilter] = useState(NO_NOTICE_FILTER);
  const [view, setView] = useState<BoardView>('list');
  const { notices, isRead, isWhole, isCut, error, refetch, failure, goOn } = useWholeBoard();
  const alone = useQuery(SearchesAloneDocument, { fetchPolicy: 'cache-and-network' });
  const searches = alone.data?.searchesAlone ?? [];
  const chosen = filteredSearches(searches, filter);
  const besides = alone.error ? (
    <p role="alert">{text(`failure.${failureOf(alone.error).kind}.text`)}</p>
  ) : (
    <SearchesAlone searches={chosen} total={searches.length} />
  );
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!isRead) return <PageSkeleton />;
  if (notices.length + searches.length === 0) {
    return (
      <Page>
        <PageTitle
          title={text('notices.title')}
          actions={
            <>
              <TextLink to="/notices/searches">{text('searches.title')}</TextLink>
              <TextLink to="/notices/ready">{text('readiness.outlooks')}</TextLink>
              <NewSearch />
              <DraftNotice />
            </>
          }
        />
        <EmptyState title={text('notices.empty.title')} text={text('notices.empty.text')} />
        <LapsingList />
        {besides}
      </Page>
    );
  }
  const shown = filteredNotices(notices, filter).toSorted(byUrgency);
  return (
    <Page>
      <PageTitle
        title={text('notices.title')}
        detail={text('notices.explain')}
        actions={
          <>
            <TextLink to="/notices/searches">{text('searches.title')}</TextLink>
            <TextLink to="/notices/ready">{text('readiness.outlooks')}</TextLink>
            <TextLink to="/notices/statistics">{text('notices.statistics')}</TextLink>
            <NewSearch />
            <DraftNotice />
          </>
        }
      />
      <LapsingList />
      {failure !== null && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {text(`failure.${failureOf(failure).kind}.text`)}{' '}
          <Button size="compact-xs" variant="default" onClick={goOn}>
            {text('notices.loading.goOn')}
          </Button>
        </Alert>
      )}
      {!isWhole && <output>{text('notices.loading', { count: notices.length })}</output>}
      {isCut && <output>{text('notices.loading.cut', { count: notices.length })}</output>}
      <NoticeFilters
        sought={[...notices, ...searches]}
        total={notices.length}
        shown={shown.length}
        filter={filter}
        onFilter={setFilter}
        view={view}
        onView={setView}
      />
      {shown.length === 0 && !(view === 'map' && chosen.length > 0) && (
        <EmptyState
          title={text('notices.noMatch.title')}
          text={text('notices.noMatch.text')}
          action={
            <Button variant="default" onClick={() => setFilter(NO_NOTICE_FILTER)}>
              {text('common.clear')}
            </Button>
          }
        />
      )}
      {shown.length > 0 && view === 'states' && <NoticeStates notices={shown} />}
      {shown.length + chosen.length > 0 && view === 'map' && (
        <Suspense fallback={<PageSkeleton />}>
          <NoticeMap notices={shown} searches={chosen} />
        </Suspense>
      )}
      {shown.length > 0 && view === 'list' && (
        <DataTable caption={text('notices.caption')} columns={columns} rows={shown} rowKey={({ id }) => id} />
      )}
      {besides}
    </Page>
  );
};
