import { anxOf } from './anx.ts';
import { chartJson } from './chart-json.ts';
import { elementsCsv, linesCsv } from './csv-tables.ts';
import type { ExportedChart } from './exported-chart.ts';
import { gexfOf } from './gexf.ts';
import { graphmlOf } from './graphml.ts';

export const FORMATS = ['ANX', 'GRAPHML', 'GEXF', 'JSON', 'CSV_ELEMENTS', 'CSV_LINES'] as const;
export type Format = (typeof FORMATS)[number];

type Written = { ending: string; type: string; write: (chart: ExportedChart) => string };

export const WRITTEN: Record<Format, Written> = {
  ANX: { ending: '.anx', type: 'application/xml; charset=utf-8', write: anxOf },
  GRAPHML: { ending: '.graphml', type: 'application/graphml+xml; charset=utf-8', write: graphmlOf },
  GEXF: { ending: '.gexf', type: 'application/gexf+xml; charset=utf-8', write: gexfOf },
  JSON: { ending: '.json', type: 'application/json; charset=utf-8', write: chartJson },
  CSV_ELEMENTS: { ending: '-elements.csv', type: 'text/csv; charset=utf-8', write: elementsCsv },
  CSV_LINES: { ending: '-links.csv', type: 'text/csv; charset=utf-8', write: linesCsv },
};
