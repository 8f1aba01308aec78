import {
  badgeImage,
  barredImage,
  badgeWidth,
  codeImage,
  iconImage,
  moreText,
  pinImage,
  wantedImage,
} from './kind-icons.ts';
import type { Emphasis } from './emphasis.ts';
import { markedLabel, markedSize, markOf, toneOf } from './emphasised.ts';
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

const isDiamond = ({ kind, role }: NetworkElement): boolean =>
  kind === 'Person' && (role === 'VICTIM' || role === 'INJURED_PARTY');

const fillOf = (element: NetworkElement, palette: Palette): string =>
  element.kind === 'Person' && element.role === 'VICTIM'
    ? palette.victim
    : palette.family[FAMILY[element.kind]];

type Image = {
  uri: string;
  width: number;
  height: number;
  x: string;
  y: string;
  offsetX: number;
  offsetY: number;
};

const imagesOf = (element: NetworkElement, look: Look): Image[] => {
  const { palette, pinned, barred, notDrawn, emphasis } = look;
  const mark = markOf(element, emphasis);
  const { width, height } = markedSize(element, mark);
  const images: Image[] = [];
  const middle = { x: '50%', y: '50%', offsetX: 0, offsetY: 0 };
  const isDark = element.kind === 'Group' || (element.kind === 'Person' && element.role === 'VICTIM');
  const ink = toneOf(mark, palette)?.ink ?? (isDark ? '#ffffff' : palette.iconOnFill);
  const code = element.kind === 'Country' ? element.detail : null;
  if (code && code.length <= 3) {
    images.push({ uri: codeImage(code, palette.text), width: 48, height: 32, ...middle });
  } else {
    const size = Math.round(Math.min(width, height) * (isDiamond(element) ? 0.46 : 0.6));
    const icon = element.kind === 'Person' && element.isProtected ? 'Protected' : element.kind;
    images.push({ uri: iconImage(icon, ink), width: size, height: size, ...middle });
  }
  if (element.isWanted) {
    images.push({
      uri: wantedImage(palette.wanted, palette.ground),
      width: 18,
      height: 18,
      x: '0%',
      y: '0%',
      offsetX: -7,
      offsetY: -6,
    });
  }
  const more = notDrawn.get(element.id);
  if (more !== undefined) {
    const text = moreText(more);
    images.push({
      uri: badgeImage(text, palette.badge, palette.badgeText),
      width: badgeWidth(text),
      height: 14,
      x: '100%',
      y: '0%',
      offsetX: badgeWidth(text) - 9,
      offsetY: -6,
    });
  }
  if (barred.has(element.id)) {
    images.push({
      uri: barredImage(palette.ground, palette.text),
      width: 16,
      height: 16,
      x: '100%',
      y: '100%',
      offsetX: -8,
      offsetY: -8,
    });
  }
  if (pinned.has(element.id)) {
    images.push({
      uri: pinImage(palette.selection, palette.ground),
      width: 15,
      height: 15,
      x: '0%',
      y: '100%',
      offsetX: -6,
      offsetY: 4,
    });
  }
  return images;
};

const px = (values: readonly number[]): string[] => values.map((value) => `${value}px`);

export const nodeData = (element: NetworkElement, look: Look): NodeData => {
  const ring = ringOf(element.kind === 'Person' ? element.role : null, look.palette);
  const images = imagesOf(element, look);
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
    images: images.map((image) => image.uri),
    imageWidths: px(images.map((image) => image.width)),
    imageHeights: px(images.map((image) => image.height)),
    imageX: images.map((image) => image.x),
    imageY: images.map((image) => image.y),
    imageOffsetX: px(images.map((image) => image.offsetX)),
    imageOffsetY: px(images.map((image) => image.offsetY)),
    // Each image needs its own: a single value would hold for the first alone.
    imageClip: images.map(() => 'none'),
    imageContainment: images.map(() => 'over'),
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
  const plain = line.certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    label: line.count > 1 ? `${labelOf(line.type)} (${line.count})` : labelOf(line.type),
    width: Math.round(lineWidth(line.count) * (mark?.size ?? 1) * 100) / 100,
    dash: line.certainty ?? 'NOT_STATED',
    colour: mark?.colour ? palette.path : plain,
    arrow: line.directed ? 'triangle' : 'none',
  };
};
