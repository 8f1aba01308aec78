import { useEffect, useState } from 'react';

type Pages = {
  /** Null once there is no page after the last that was read. */
  after: string | null;
  count: number;
  /** More are not read. */
  most: number;
  fetchMore: (asked: { variables: { after: string | null } }) => Promise<unknown>;
};

/** A list page after page to its end: what is looked for may be on the last. `isWhole` once none is left, or the bound is reached. */
export const usePagesToEnd = ({ after, count, most, fetchMore }: Pages) => {
  const [failure, setFailure] = useState<unknown>(null);
  const isWhole = after === null || count >= most;
  useEffect(() => {
    if (isWhole || failure !== null) return;
    void fetchMore({ variables: { after } }).catch((why: unknown) => setFailure(why));
  }, [after, isWhole, failure, fetchMore]);
  return {
    isWhole,
    /** There are more than the list takes in. */
    isCut: isWhole && after !== null,
    /** A page that could not be read; it is asked for again by `goOn`. */
    failure,
    goOn: (): void => setFailure(null),
  };
};
