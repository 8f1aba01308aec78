import { useQuery } from '@apollo/client/react';
import { useWindowEvent } from '@mantine/hooks';
import { useMemo } from 'react';
import { LinkRequestsDocument, type LinkRequestShownFragment } from '../../api/operations.generated.ts';
import type { RecordedLinks } from '../../graph/hypotheses.ts';

export type LinkRequest = LinkRequestShownFragment;

/** Whether a hypothesis may be asked to be confirmed: it neither waits nor is recorded. */
export const isAskable = (request: LinkRequest | undefined): boolean =>
  request === undefined || request.outcome === 'DECLINED';

/** What is asked to be confirmed of a chart, by the hypothesis, of each what was asked last. Nothing where `chartId` is null. */
export const useLinkRequests = (chartId: string | null) => {
  const { data, error, refetch } = useQuery(LinkRequestsDocument, {
    variables: { chartId: chartId ?? '' },
    skip: chartId === null,
    fetchPolicy: 'no-cache',
  });
  const refresh = (): void => {
    if (chartId !== null) void refetch();
  };
  // What a colleague has said meanwhile is there when the analyst comes back to the window.
  useWindowEvent('focus', refresh);
  const requests = data?.linkRequests;
  const byHypothesis = useMemo(
    () => new Map((requests ?? []).toReversed().map((request) => [request.hypothesisId, request])),
    [requests],
  );
  const recorded = useMemo<RecordedLinks>(
    () => new Map([...byHypothesis].filter(([, { outcome }]) => outcome === 'CONFIRMED')),
    [byHypothesis],
  );
  return { byHypothesis, recorded, error, refresh };
};
