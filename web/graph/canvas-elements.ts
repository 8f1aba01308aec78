import type { Emphasis } from './emphasis.ts';
import { typesOf } from './drawn-chart.ts';
import { markedLabel, markedSize, markOf, toneOf } from './emphasised.ts';
import { imageFields, imagesOf, isDiamond } from './node-images.ts';
import { type ElementKind, nameOf, type NetworkElement, type NetworkLine } from './network-state.ts';
import { FAMILY, type Palette, ringOf } from './palette.ts';

/** What the canvas needs of an element; the style sheet reads it field by field. */
export type NodeData = {
  id: string;
  label: string;
  shape: string;
  width: number;
  height: number;
  fill: string;
  ringColour: string;
  ringWidth: number;
  ringStyle: string;
  opacity: number;
  images: string[];
  imageWidths: string[];
  imageHeights: string[];
  imageX: string[];
  imageY: string[];
  imageOffsetX: string[];
  imageOffsetY: string[];
  imageClip: string[];
  imageContainment: string[];
};

export type LineData = {
  id: string;
  source: string;
  target: string;
  label: string;
  width: number;
  dash: string;
  colour: string;
  arrow: string;
};

export type Look = {
  palette: Palette;
  language: 'az' | 'en';
  pinned: ReadonlySet<string>;
  barred: ReadonlySet<string>;
  notDrawn: ReadonlyMap<string, number>;
  /** What is drawn larger or coloured by a measure; null when all is plain. */
  emphasis: Emphasis | null;
};

const LONGEST_LABEL = 26;
/** What is no fact any more is pale, and its ring is dotted. */
const SUPERSEDED_OPACITY = 0.45;

/** A label that would run over its neighbours is cut; the card and the list have it whole. */
export const elided = (label: string): string => {
  const letters = Array.from(label);
  return letters.length <= LONGEST_LABEL
    ? label
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
};

const SHAPES: Partial<Record<ElementKind, string>> = {
  Person: 'ellipse',
  Group: 'round-hexagon',
  Organisation: 'rectangle',
  Country: 'round-rectangle',
  District: 'round-rectangle',
};

const fillOf = (element: NetworkElement, palette: Palette): string =>
  element.kind === 'Person' && element.role === 'VICTIM'
    ? palette.victim
    : palette.family[FAMILY[element.kind]];

export const nodeData = (element: NetworkElement, look: Look): NodeData => {
  const ring = ringOf(element.kind === 'Person' ? element.role : null, look.palette);
  const mark = markOf(element, look.emphasis);
  const name = elided(nameOf(element, look.language));
  return {
    id: element.id,
    label: markedLabel(name, mark),
    shape: isDiamond(element) ? 'diamond' : (SHAPES[element.kind] ?? 'round-rectangle'),
    ...markedSize(element, mark),
    fill: toneOf(mark, look.palette)?.fill ?? fillOf(element, look.palette),
    ringColour: ring.colour,
    ringWidth: ring.width,
    ringStyle: element.isSuperseded ? 'dotted' : ring.style,
    opacity: element.isSuperseded ? SUPERSEDED_OPACITY : 1,
    ...imageFields(imagesOf(element, look)),
  };
};

/** 1 fact is thin, a hundred are six times as thick, and no line is thicker. */
export const lineWidth = (count: number): number => Math.min(7, 1.25 + Math.log2(Math.max(1, count)) * 0.9);

export const lineData = (
  line: NetworkLine,
  { palette, emphasis }: Pick<Look, 'palette' | 'emphasis'>,
  labelOf: (type: string) => string,
): LineData => {
  const mark = emphasis?.get(line.id);
  const label = typesOf(line.type).map(labelOf).join(', ');
  const plain = line.certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    label: line.count > 1 ? `${label} (${line.count})` : label,
    width: Math.round(lineWidth(line.count) * (mark?.size ?? 1) * 100) / 100,
    dash: line.certainty ?? 'NOT_STATED',
    colour: mark?.colour ? palette.path : plain,
    arrow: line.directed ? 'triangle' : 'none',
  };
};
