import { useQuery } from '@apollo/client/react';
import { Alert, Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { DomesticSearchesDocument } from '../api/operations.generated.ts';
import { usePagesToEnd } from '../api/use-pages-to-end.ts';
import { useText } from '../i18n/Language.tsx';
import { isOwnedBy } from '../notices/notice-filter.ts';
import { useOwnerChoices } from '../notices/use-owner-choices.ts';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { NewSearch } from './NewSearch.tsx';
import { SearchList } from './SearchList.tsx';

const PAGE_SIZE = 100;
const MOST_SEARCHES = 2000;

const recordedIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'recorded' in state && typeof state.recorded === 'string'
    ? state.recorded
    : null;

/** The domestic searches beside the notices: who is wanted, on what ground, who works each, and which have ended. */
export const SearchesPage = () => {
  const text = useText();
  const recorded = recordedIn(useLocation().state);
  const [owner, setOwner] = useState<string | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(DomesticSearchesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const searches = data?.domesticSearches.searches ?? [];
  const after = data?.domesticSearches.after ?? null;
  const pages = usePagesToEnd({ after, count: searches.length, most: MOST_SEARCHES, fetchMore });
  const owners = useOwnerChoices(searches);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const shown = searches.filter((search) => isOwnedBy(search, owner));
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={text('searches.title')}
        detail={text('searches.explain')}
        actions={<NewSearch />}
      />
      {pages.failure !== null && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {text(`failure.${failureOf(pages.failure).kind}.text`)}{' '}
          <Button size="compact-xs" variant="default" onClick={pages.goOn}>
            {text('notices.loading.goOn')}
          </Button>
        </Alert>
      )}
      {!pages.isWhole && <output>{text('searches.loading', { count: searches.length })}</output>}
      {pages.isCut && <output>{text('searches.loading.cut', { count: searches.length })}</output>}
      <Filters shown={shown.length} total={searches.length}>
        <Select
          label={text('notices.filter.owner')}
          w={200}
          clearable
          placeholder={text('common.all')}
          data={owners}
          value={owner}
          onChange={setOwner}
        />
      </Filters>
      <SearchList key={recorded} hasPeople searches={shown} recorded={recorded} isNarrowed={owner !== null} />
    </Page>
  );
};
