import type { ExportedChart } from './exported-chart.ts';

/** Everything as it is, for programs. JSON itself escapes control characters and lone surrogates. */
export const chartJson = (chart: ExportedChart): string =>
  `${JSON.stringify({ format: 'alaqa-chart', version: 1, ...chart }, null, 1)}\n`;
