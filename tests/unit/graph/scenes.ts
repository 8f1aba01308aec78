import { applyCommand } from '../../../web/graph/chart-commands.ts';
import type { Picture } from '../../../web/graph/columns-to-elements.ts';
import { type Chart, EMPTY_CHART, NOTHING_SELECTED } from '../../../web/graph/network-state.ts';
import { drawnChart } from '../../../web/graph/drawn-chart.ts';
import { paletteOf } from '../../../web/graph/palette.ts';
import { styledOf } from '../../../web/graph/styles.ts';
import type { Scene } from '../../../web/graph/sync-canvas.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import type { Language } from '../../../web/i18n/language.ts';
import { labelOf } from '../../../web/i18n/labels.ts';

export const chartWith = (picture: Picture): Chart =>
  applyCommand(EMPTY_CHART, { name: 'add', near: '', picture });

/** What the views of a chart are made from. */
export const sceneOf = (chart: Chart, language: Language = 'en'): Scene => {
  const visible = visibleChart(chart);
  return {
    chart,
    visible,
    drawn: drawnChart(chart, visible),
    pale: null,
    selection: NOTHING_SELECTED,
    look: {
      palette: paletteOf('light'),
      language,
      pinned: chart.pinned,
      barred: chart.barred,
      notDrawn: visible.notDrawn,
      emphasis: null,
      styled: styledOf(chart),
    },
    typeLabel: (type) => labelOf(language, 'linkType', type),
  };
};
