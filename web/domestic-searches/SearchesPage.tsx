import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useLocation } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { DomesticSearchesDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { NewSearch } from './NewSearch.tsx';
import { SearchList } from './SearchList.tsx';

const PAGE_SIZE = 100;

const recordedIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'recorded' in state && typeof state.recorded === 'string'
    ? state.recorded
    : null;

/** The domestic searches beside the notices: who is wanted, on what ground, and which have ended. */
export const SearchesPage = () => {
  const text = useText();
  const recorded = recordedIn(useLocation().state);
  const { data, error, refetch, fetchMore } = useQuery(DomesticSearchesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { searches, after } = data.domesticSearches;
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={text('searches.title')}
        detail={text('searches.explain')}
        actions={<NewSearch />}
      />
      <SearchList key={recorded} hasPeople searches={searches} recorded={recorded} />
      {after !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
