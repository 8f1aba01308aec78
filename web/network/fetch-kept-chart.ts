import type { ApolloClient } from '@apollo/client';
import { asOfDay } from '../api/as-of.ts';
import { fetchChart, type OpenedChart } from '../charts/opened-chart.ts';
import { buildsOn } from '../charts/unsaved-chart.ts';
import { fetchLeftWork } from './fetch-left-work.ts';
import { forgetOverReload, keyOfChart, unsavedOverReload } from './kept-over-reload.ts';
import { NotOpened } from './not-opened.ts';

/**
 * A chart, or one version of it. What this reader had done on it and not saved before the page was loaded anew comes in its place, also where somebody else
 * has saved the chart since: it is shown, and told apart.
 */
export const fetchKeptChart = async (
  client: ApolloClient,
  { id, version, userId }: { id: string; version: string | null; userId: string },
  signal: AbortSignal,
): Promise<OpenedChart> => {
  const about = { userId, key: keyOfChart(id) };
  const unsaved = version === null && asOfDay() === null ? unsavedOverReload(about) : null;
  const asked = fetchChart(client, { id, version }, signal);
  if (!unsaved) return asked;
  const [kept, work] = await Promise.all([asked, fetchLeftWork({ text: unsaved.text, chart: id }, signal)]);
  if (work.is === 'failed') throw new NotOpened(work.failure);
  if (work.is === 'nothing') {
    forgetOverReload(about);
    return kept;
  }
  const { base } = unsaved;
  const { history, view } = work;
  return { chart: kept.chart, history, view, brought: { base, isOn: buildsOn(base, kept.chart) } };
};
