import type { StylesheetJson } from 'cytoscape';
import { supposedStyle } from './canvas-hypotheses.ts';
import { drawnLinkStyle } from './canvas-links.ts';
import { FOLD } from './canvas-folds.ts';
import { ELEMENT, noteStyle } from './canvas-notes.ts';
import type { Palette } from './palette.ts';
import { FRAME } from './style-look.ts';

// Cytoscape takes names of fonts without quotes.
const FONT = 'Noto Sans, system-ui, sans-serif';

/** Below this size on screen (in px) a label is left out: unreadable text only costs time. */
const SMALLEST_LABEL = 6;

// The offsets of images take lists, which the typings of the style sheet do not know.
const images = {
  'background-image': 'data(images)',
  'background-width': 'data(imageWidths)',
  'background-height': 'data(imageHeights)',
  'background-position-x': 'data(imageX)',
  'background-position-y': 'data(imageY)',
  'background-offset-x': 'data(imageOffsetX)',
  'background-offset-y': 'data(imageOffsetY)',
  'background-clip': 'data(imageClip)',
  'background-image-containment': 'data(imageContainment)',
  'bounds-expansion': 26,
};

export const canvasStyle = (palette: Palette, isLarge: boolean): StylesheetJson =>
  [
    {
      selector: `${ELEMENT}, ${FOLD}, node.pale`,
      style: {
        shape: 'data(shape)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(ringColour)',
        'border-width': 'data(ringWidth)',
        'border-style': 'data(ringStyle)',
        opacity: 'data(opacity)',
        'outline-color': 'data(frameColour)',
        'outline-width': 'data(frameWidth)',
        'outline-offset': FRAME.gap,
        label: 'data(label)',
        color: palette.text,
        'font-family': FONT,
        'font-size': 14,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '124px',
        'text-background-color': palette.ground,
        'text-background-opacity': 0.82,
        'text-background-padding': '1.5px',
        'text-background-shape': 'round-rectangle',
        'min-zoomed-font-size': SMALLEST_LABEL,
        'overlay-opacity': 0,
        'z-index-compare': 'auto',
        ...images,
      },
    },
    { selector: `${ELEMENT}[frameWidth > 0]`, style: { 'text-margin-y': 5 + FRAME.gap + FRAME.width } },
    {
      selector: 'edge[dash]',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': isLarge ? 'none' : 'data(arrow)',
        'arrow-scale': 0.85,
        'curve-style': isLarge ? 'haystack' : 'bezier',
        'haystack-radius': 0,
        'control-point-step-size': 26,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'underlay-color': 'data(bandColour)',
        'underlay-opacity': 'data(bandOpacity)',
        'underlay-padding': 'data(bandWidth)',
        opacity: 'data(opacity)',
      },
    },
    { selector: 'edge[dash = "PROBABLE"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] } },
    {
      selector: 'edge[dash = "PRESUMED"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4.5] },
    },
    {
      selector: 'edge[dash = "NOT_STATED"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [10, 4, 2, 4], width: 1 },
    },
    { selector: 'node.pale', style: { opacity: 0.3, 'text-opacity': 0.6 } },
    { selector: 'edge.pale', style: { opacity: 0.2, events: 'no' } },
    {
      selector: 'node:selected',
      style: {
        'underlay-color': palette.selection,
        'underlay-opacity': 0.28,
        'underlay-padding': 9,
        'underlay-shape': 'round-rectangle',
        'font-weight': 600,
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'edge[?sign]',
      style: {
        label: 'data(sign)',
        color: palette.text,
        'font-family': FONT,
        'font-size': 12,
        'font-weight': 700,
        'text-rotation': 'autorotate',
        'text-background-color': palette.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '1.5px',
        'min-zoomed-font-size': SMALLEST_LABEL,
      },
    },
    {
      selector: 'edge.chosen, edge.path, edge.pointed',
      style: {
        label: 'data(label)',
        color: palette.text,
        'font-family': FONT,
        'font-size': 11,
        'font-weight': 400,
        'text-rotation': 'autorotate',
        'text-background-color': palette.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'min-zoomed-font-size': SMALLEST_LABEL,
        opacity: 1,
        'z-index': 9,
      },
    },
    {
      selector: 'edge.path',
      style: {
        'line-color': palette.path,
        'target-arrow-color': palette.path,
        width: 4,
        'z-index': 8,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'underlay-color': palette.selection,
        'underlay-opacity': 0.3,
        'underlay-padding': 5,
      },
    },
    {
      selector: 'node.path',
      style: {
        'outline-color': palette.path,
        'outline-width': 3,
        'outline-offset': 3,
        'min-zoomed-font-size': 0,
      },
    },
    ...drawnLinkStyle(palette),
    ...supposedStyle(palette, FONT),
    ...noteStyle(palette, FONT),
  ] as unknown as StylesheetJson;
