import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { SearchPageDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { FacetList } from './FacetList.tsx';
import { ResultList } from './ResultList.tsx';
import { filterIn, hasFilter, PARAM, pageIn, withoutFilters, withText } from './search-address.ts';
import css from './search.module.css';

const LEAST_LETTERS = 2;
const PAUSE_MS = 300;
const HITS_OF_A_KIND = 8;
const PAGE_SIZE = 25;

const Results = ({
  params,
  onChange,
}: {
  params: URLSearchParams;
  onChange: (params: URLSearchParams) => void;
}) => {
  const text = useText();
  const isOneKind = params.getAll(PARAM.KIND).length === 1;
  const first = isOneKind ? PAGE_SIZE : HITS_OF_A_KIND;
  const page = isOneKind ? pageIn(params) : 0;
  const { data, previousData, error, refetch } = useQuery(SearchPageDocument, {
    variables: { text: params.get('q') ?? '', filter: filterIn(params), first, after: page * PAGE_SIZE },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  const shown = data ?? previousData;
  if (!shown) return <PageSkeleton rows={8} />;
  const { groups, facets } = shown.search;
  if (groups.length === 0 && facets.length === 0)
    return <EmptyState title={text('search.none.title')} text={text('search.none.text')} />;
  const clear = (
    <Button variant="default" onClick={() => onChange(withoutFilters(params))}>
      {text('common.clear')}
    </Button>
  );
  return (
    <div className={css.columns}>
      <FacetList facets={facets} params={params} onChange={onChange} />
      <div>
        {groups.length === 0 ? (
          <EmptyState title={text('search.none.title')} text={text('search.none.text')} action={clear} />
        ) : (
          <>
            <div className={css.line}>
              <span>{text('search.keys')}</span>
              {hasFilter(params) && clear}
            </div>
            <ResultList groups={groups} page={isOneKind ? page : null} params={params} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
};

/** Everything that fits, with filters. The address says what is shown. */
export const SearchPage = () => {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  // The box above can lead here again with other words.
  if (seen !== asked) {
    setSeen(asked);
    setTyped(asked);
  }
  const change = (next: URLSearchParams): void => setParams(next, { replace: true });
  const ask = useDebouncedCallback((words: string) => change(withText(params, 'q', words.trim())), PAUSE_MS);
  return (
    <Page>
      <PageTitle title={text('search.title')} />
      <TextInput
        type="search"
        className={css.field}
        aria-label={text('search.title')}
        placeholder={text('search.placeholder')}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          ask(event.currentTarget.value);
        }}
      />
      {asked.trim().length < LEAST_LETTERS ? (
        <EmptyState title={text('search.hint.title')} text={text('search.hint.text')} />
      ) : (
        <Results params={params} onChange={change} />
      )}
    </Page>
  );
};
