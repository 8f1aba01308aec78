import type { ApolloClient } from '@apollo/client';
import {
  AddChartDocument,
  ChartsDocument,
  LeaveChartDocument,
  type AddChartMutation,
} from '../api/operations.generated.ts';
import type { SaveAnswer } from '../api/save-document.ts';
import { sendChart } from './save-request.ts';

type Problems = AddChartMutation['addChart']['problems'];
export type Kept =
  { is: 'KEPT'; id: string } | { is: 'PROBLEMS'; problems: Problems } | Exclude<SaveAnswer, { is: 'SAVED' }>;

/** Begins a chart with what the window holds. `id` and `tab` are made once for the form, so that pressing twice keeps one chart. */
export const keepAsChart = async (
  client: ApolloClient,
  {
    id,
    tab,
    caseId,
    name,
    content,
  }: { id: string; tab: string; caseId: string; name: string; content: string },
  reasonOf: (text: { az: string; en: string }) => string,
): Promise<Kept> => {
  const { data } = await client.mutate({
    mutation: AddChartDocument,
    variables: { id, tab, caseId, name },
    refetchQueries: [ChartsDocument],
  });
  const { chart, problems = [] } = data?.addChart ?? {};
  if (!chart) return { is: 'PROBLEMS', problems };
  const answer = await sendChart({ id, tab, content, revision: 1, turn: 1 }, reasonOf);
  // Sent twice, the second finds the first one's revision: it is kept.
  const isKept = answer.is === 'SAVED' || (answer.is === 'TAKEN' && chart.revision > 1);
  if (!isKept) return answer;
  // The page that opens it enters as a window of its own.
  await client.mutate({ mutation: LeaveChartDocument, variables: { id, tab } });
  return { is: 'KEPT', id };
};
