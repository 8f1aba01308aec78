import type { ApolloClient } from '@apollo/client';
import type { ChartDocument } from '../../server/charts/chart-document.ts';
import {
  OpenChartDocument,
  OpenChartVersionDocument,
  type ChartShownFragment,
  type OpenChartQuery,
} from '../api/operations.generated.ts';
import { knownFrom } from '../graph/chart-entries.ts';
import { historyFrom, type View } from '../graph/chart-file.ts';
import { readColumns, type Picture } from '../graph/columns-to-elements.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';
import type { Brought } from './unsaved-chart.ts';

export type OpenedChart = {
  chart: ChartShownFragment;
  history: History<Chart>;
  view: View;
  /** Null where what is shown is what the server keeps. */
  brought: Brought | null;
};

/** What is known now, and what is no fact any more, marked. */
const everything = ({
  network,
  superseded,
}: Pick<OpenChartQuery['chart'], 'network' | 'superseded'>): Picture => {
  const [now, past] = [readColumns(network), readColumns(superseded)];
  const there = new Set(now.elements.map(({ id }) => id));
  const facts = new Set(now.lines.map(({ id }) => id));
  return {
    elements: [
      ...now.elements,
      ...past.elements.flatMap((element) =>
        there.has(element.id) ? [] : [{ ...element, isSuperseded: true } as const],
      ),
    ],
    lines: [
      ...now.lines,
      ...past.lines.flatMap((line) => (facts.has(line.id) ? [] : [{ ...line, isSuperseded: true } as const])),
    ],
  };
};

const asked = async (
  client: ApolloClient,
  { id, version }: { id: string; version: string | null },
  signal: AbortSignal,
): Promise<OpenChartQuery['chart'] | undefined> => {
  const options = { fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } } as const;
  if (version === null)
    return (await client.query({ query: OpenChartDocument, variables: { id }, ...options })).data?.chart;
  const variables = { id: version };
  return (await client.query({ query: OpenChartVersionDocument, variables, ...options })).data?.chartVersion;
};

/** Work with its history, and where its author looked. */
export const readWork = (
  answer: Pick<OpenChartQuery['chart'], 'document' | 'network' | 'superseded'>,
): { history: History<Chart>; view: View } => {
  const document = JSON.parse(answer.document) as ChartDocument;
  return { history: historyFrom(document, knownFrom(everything(answer))), view: document.view };
};

/** A chart, or one version of it, with its history. Throws when the answer is none. */
export const fetchChart = async (
  client: ApolloClient,
  asking: { id: string; version: string | null },
  signal: AbortSignal,
): Promise<OpenedChart> => {
  const answer = await asked(client, asking, signal);
  if (!answer) throw new Error('The server gave no chart.');
  return { chart: answer.chart, ...readWork(answer), brought: null };
};
