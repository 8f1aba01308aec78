import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { SupposedLine } from './hypotheses.ts';
import type { Palette } from './palette.ts';

export const SUPPOSED = 'edge.supposed';

/** Both ends are part of the id: Cytoscape does not move a line to another one. */
export const supposedElements = (lines: readonly SupposedLine[]): ElementDefinition[] =>
  lines.map(({ id, source, target, text }) => ({
    group: 'edges',
    classes: 'supposed',
    selectable: false,
    data: { id: `h:${id}:${source}:${target}`, supposed: id, source, target, text: `? ${text}` },
  }));

/** Thin, in a colour of its own and with a question mark, so that nobody takes it for a fact. */
export const supposedStyle = (palette: Palette, font: string): StylesheetJson =>
  [
    {
      selector: SUPPOSED,
      style: {
        width: 1.25,
        'line-color': palette.supposed,
        'line-style': 'solid',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        label: '?',
        color: palette.supposed,
        'font-family': font,
        'font-size': 15,
        'font-weight': 700,
        'text-background-color': palette.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
      },
    },
    {
      selector: `${SUPPOSED}.pointed`,
      style: {
        label: 'data(text)',
        'font-size': 11,
        'font-weight': 400,
        'text-wrap': 'wrap',
        'text-max-width': '180px',
      },
    },
  ] as unknown as StylesheetJson;
