import { readColumns } from '../../graph/columns-to-elements.ts';
import type { Chart } from '../../graph/network-state.ts';
import { paletteOf } from '../../graph/palette.ts';
import { shownStyles, styledOf } from '../../graph/styles.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { chartShapes } from './chart-shapes.ts';
import type { Drawing } from './drawing.ts';
import { isPicture, PAPERS, type ExportForm } from './export-form.ts';
import type { ExportMark } from './export-requests.ts';
import { type LegendExtras, type LegendWords, legendShapes } from './legend-shapes.ts';
import { type ShownChart, shownChart } from './shown-chart.ts';
import { innerWidth, pageDrawing, type PageTexts } from './page-drawing.ts';

type Drawn = Pick<VisibleChart, 'elements' | 'lines'>;

/** What is on the chart and may still be seen, under the names of now: a right that ended since it was opened takes its elements and lines out, and whoever is protected since leaves under a pseudonym. */
export const stillVisible = ({ elements, lines }: Drawn, network: ExportMark['network']): Drawn => {
  const now = readColumns(network);
  const byId = new Map(now.elements.map((element) => [element.id, element]));
  const lineIds = new Set(now.lines.map(({ id }) => id));
  return {
    elements: elements.flatMap(({ id }) => byId.get(id) ?? []),
    lines: lines.filter(({ id }) => lineIds.has(id)),
  };
};

/** A picture is no narrower than its header reads well. */
const NARROWEST = 820;
/** A page without a paper grows with the picture, and its legend with the page. */
const PAGE_EDGE = 56;

const sizeOf = ({ format, paper }: ExportForm, { wide, high }: { wide: number; high: number }) => {
  if (!isPicture(format) || format === 'PNG')
    return { width: Math.max(NARROWEST, wide + PAGE_EDGE), height: null };
  const [long, short] = PAPERS[paper];
  return wide >= high ? { width: long, height: short } : { width: short, height: long };
};

const extrasOf = (chart: Chart, leaving: Drawn, { folds, notes, supposed }: ShownChart): LegendExtras => {
  const layers = new Map<string, number>();
  for (const { id } of supposed) {
    const layer = chart.hypotheses.get(id)?.layer ?? '';
    layers.set(layer, (layers.get(layer) ?? 0) + 1);
  }
  return { styles: shownStyles(chart, leaving), sets: folds.length, notes: notes.length, layers };
};

/** The page of an export: always in the light colours, which is how it is printed. */
export const markedPicture = (
  leaving: Drawn,
  {
    chart,
    form,
    texts,
    words,
    language,
  }: {
    chart: Chart;
    form: ExportForm;
    texts: PageTexts;
    words: LegendWords & { type: (type: string) => string };
    language: 'az' | 'en';
  },
): Drawing => {
  const palette = paletteOf('light');
  const shown = shownChart(chart, leaving);
  const picture = chartShapes(shown, chart, {
    palette,
    language,
    styled: styledOf(chart),
    typeLabel: words.type,
    writesTypes: form.writesTypes,
  });
  const { left, right, top, bottom } = picture.box;
  const size = sizeOf(form, { wide: right - left, high: bottom - top });
  const extras = extrasOf(chart, leaving, shown);
  const legend = legendShapes(leaving, { palette, words, width: innerWidth(size.width), extras });
  return pageDrawing(picture, { legend, texts, palette, size });
};
