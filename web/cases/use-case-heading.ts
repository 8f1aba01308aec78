import type { WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { CaseHeadingDocument } from '../api/operations.generated.ts';

/** Number and title of a case. The page and the bar above it ask at the same moment, and one line of the audit trail answers both. */
export const useCaseHeading = (id: string, fetchPolicy: WatchQueryFetchPolicy = 'cache-and-network') =>
  useQuery(CaseHeadingDocument, {
    variables: { id },
    fetchPolicy,
    context: { queryDeduplication: true },
  });
