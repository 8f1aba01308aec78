import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { NoticesDocument } from '../api/operations.generated.ts';

const PAGE_SIZE = 100;
/** As many as the list of what lapses next looks at. */
const MOST_NOTICES = 2000;

/** Every notice of the board, page after page: what is most urgent may be on the last. `isWhole` once none is left, or the bound is reached. */
export const useWholeBoard = () => {
  const { data, error, refetch, fetchMore } = useQuery(NoticesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const [failure, setFailure] = useState<unknown>(null);
  const notices = data?.notices.notices ?? [];
  const after = data?.notices.after ?? null;
  const isWhole = after === null || notices.length >= MOST_NOTICES;
  useEffect(() => {
    if (isWhole || failure !== null) return;
    void fetchMore({ variables: { after } }).catch((why: unknown) => setFailure(why));
  }, [after, isWhole, failure, fetchMore]);
  return {
    notices,
    isRead: data !== undefined,
    isWhole,
    /** There are more than the board takes in. */
    isCut: isWhole && after !== null,
    error,
    refetch,
    /** A page that could not be read; it is asked for again by `goOn`. */
    failure,
    goOn: (): void => setFailure(null),
  };
};
