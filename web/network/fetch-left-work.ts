import { asOfHeaders } from '../api/as-of.ts';
import { failureOfResponse, type Failure } from '../api/failures.ts';
import { readWork } from '../charts/opened-chart.ts';
import type { View } from '../graph/chart-file.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';

type LeftWorkAnswer =
  | { is: 'work'; history: History<Chart>; view: View }
  /** It is no work on a network, or of another time of the product. */
  | { is: 'nothing' }
  | { is: 'failed'; failure: Failure };

/** Work that was kept over a reload, of a chart where one is named, with what its elements are now and without those that the reader does not see any more. */
export const fetchLeftWork = async (
  { text, chart = null }: { text: string; chart?: string | null },
  signal: AbortSignal,
): Promise<LeftWorkAnswer> => {
  const response = await fetch(`/api/left-work${chart === null ? '' : `?chart=${chart}`}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...asOfHeaders() },
    body: text,
    signal,
  });
  if (response.status === 422) return { is: 'nothing' };
  if (!response.ok) return { is: 'failed', failure: await failureOfResponse(response) };
  return { is: 'work', ...readWork((await response.json()) as Parameters<typeof readWork>[0]) };
};
