import type { Emphasis } from './emphasis.ts';
import { typesOf } from './drawn-chart.ts';
import { markedLabel, markedSize, markOf, toneOf } from './emphasised.ts';
import { imageFields, imagesOf, isDiamond } from './node-images.ts';
import { type ElementKind, nameOf, type NetworkElement, type NetworkLine } from './network-state.ts';
import { FAMILY, type Palette, ringOf } from './palette.ts';
import { BAND_OPACITY, bandOf, FRAME, ownColour, signOf } from './style-look.ts';
import { type ChartStyle, type Styled, styleOfLine } from './styles.ts';

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
  /** Of the author's style, outside the ring; a width of 0 is none. */
  frameColour: string;
  frameWidth: number;
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
  opacity: number;
  /** Of the author's style, under the line; a width of 0 is none. */
  bandColour: string;
  bandWidth: number;
  bandOpacity: number;
  /** What is always written on the line; empty when nothing is. */
  sign: string;
};

export type Look = {
  palette: Palette;
  language: 'az' | 'en';
  pinned: ReadonlySet<string>;
  barred: ReadonlySet<string>;
  notDrawn: ReadonlyMap<string, number>;
  /** What is drawn larger or coloured by a measure; null when all is plain. */
  emphasis: Emphasis | null;
  /** Looks that the author has given. */
  styled: Styled;
};

const LONGEST_LABEL = 26;
/** What is no fact any more is pale; the ring of an element is dotted, and a link has a sign. */
export const SUPERSEDED_SIGN = '×';
const SUPERSEDED_OPACITY = 0.45;
const LINE_OPACITY = 0.9;
const REFUTED_OPACITY = 0.75;

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

const labelIn = (style: ChartStyle | undefined, name: string): string =>
  style?.label === 'NONE' ? '' : style?.label === 'WHOLE' ? name : elided(name);

export const nodeData = (element: NetworkElement, look: Look): NodeData => {
  const ring = ringOf(element.kind === 'Person' ? element.role : null, look.palette);
  const mark = markOf(element, look.emphasis);
  const style = look.styled.get(element.id);
  return {
    id: element.id,
    label: markedLabel(labelIn(style, nameOf(element, look.language)), mark),
    shape: isDiamond(element) ? 'diamond' : (SHAPES[element.kind] ?? 'round-rectangle'),
    ...markedSize(element, { mark, style }),
    fill: toneOf(mark, look.palette)?.fill ?? fillOf(element, look.palette),
    ringColour: ring.colour,
    ringWidth: ring.width,
    ringStyle: element.isSuperseded ? 'dotted' : ring.style,
    opacity: element.isSuperseded ? SUPERSEDED_OPACITY : 1,
    frameColour: style ? ownColour(style, look.palette) : look.palette.text,
    frameWidth: style && style.colour !== null ? FRAME.width : 0,
    ...imageFields(imagesOf(element, look)),
  };
};

/** 1 fact is thin, a hundred are six times as thick, and no line is thicker. */
export const lineWidth = (count: number): number => Math.min(7, 1.25 + Math.log2(Math.max(1, count)) * 0.9);

export const lineData = (
  line: NetworkLine & { standsFor?: readonly string[] },
  { palette, emphasis, styled }: Pick<Look, 'palette' | 'emphasis' | 'styled'>,
  labelOf: (type: string) => string,
): LineData => {
  const mark = emphasis?.get(line.id);
  const label = typesOf(line.type).map(labelOf).join(', ');
  const style = styleOfLine(line, styled);
  const said = line.count > 1 ? `${label} (${line.count})` : label;
  const isPast = line.isSuperseded === true;
  const marks = [isPast && SUPERSEDED_SIGN, signOf(style)].filter(Boolean);
  const sign = [...marks, style?.label === 'WHOLE' && said].filter(Boolean).join(' ');
  const plain = line.certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    label: [...marks, said].join(' '),
    width: Math.round(lineWidth(line.count) * (mark?.size ?? 1) * 100) / 100,
    dash: line.certainty ?? 'NOT_STATED',
    colour: mark?.colour ? palette.path : plain,
    arrow: line.directed ? 'triangle' : 'none',
    opacity: isPast ? SUPERSEDED_OPACITY : line.certainty === 'REFUTED' ? REFUTED_OPACITY : LINE_OPACITY,
    bandColour: style ? ownColour(style, palette) : palette.line,
    bandWidth: bandOf(style),
    bandOpacity: bandOf(style) > 0 ? BAND_OPACITY : 0,
    sign,
  };
};
