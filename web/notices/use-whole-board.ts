import { useQuery } from '@apollo/client/react';
import { NoticesDocument } from '../api/operations.generated.ts';
import { usePagesToEnd } from '../api/use-pages-to-end.ts';

const PAGE_SIZE = 100;
/** More are not drawn, which is said. */
const MOST_NOTICES = 2000;

/** Every notice of the board, page after page: what is most urgent may be on the last. */
export const useWholeBoard = () => {
  const { data, error, refetch, fetchMore } = useQuery(NoticesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const notices = data?.notices.notices ?? [];
  const after = data?.notices.after ?? null;
  const pages = usePagesToEnd({ after, count: notices.length, most: MOST_NOTICES, fetchMore });
  return { ...pages, notices, isRead: data !== undefined, error, refetch };
};
