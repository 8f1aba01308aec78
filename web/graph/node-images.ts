import {
  badgeImage,
  barredImage,
  badgeWidth,
  codeImage,
  emblemImage,
  iconImage,
  moreText,
  pinImage,
  wantedImage,
} from './kind-icons.ts';
import type { Look, NodeData } from './canvas-elements.ts';
import { markedSize, markOf, toneOf } from './emphasised.ts';
import type { NetworkElement } from './network-state.ts';
import { EMBLEM_SIGNS } from './styles.ts';
import { EMBLEM_SIZE, ownColour } from './style-look.ts';

export const isDiamond = ({ kind, role }: NetworkElement): boolean =>
  kind === 'Person' && (role === 'VICTIM' || role === 'INJURED_PARTY');

export type Image = {
  uri: string;
  width: number;
  height: number;
  x: string;
  y: string;
  offsetX: number;
  offsetY: number;
};

/** The icon of an element and the marks at its corners. */
export const imagesOf = (element: NetworkElement, look: Look): Image[] => {
  const { palette, pinned, barred, notDrawn, emphasis } = look;
  const mark = markOf(element, emphasis);
  const style = look.styled.get(element.id);
  const { width, height } = markedSize(element, { mark, style });
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
  if (style?.emblem) {
    images.push({
      uri: emblemImage(EMBLEM_SIGNS[style.emblem], ownColour(style, palette), palette.ground),
      width: EMBLEM_SIZE,
      height: EMBLEM_SIZE,
      x: '50%',
      y: '0%',
      offsetX: 0,
      offsetY: -EMBLEM_SIZE,
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

type ImageFields = Pick<NodeData, Extract<keyof NodeData, `image${string}`>>;

/** Images as the style sheet takes them: a list for each of their properties. */
export const imageFields = (images: readonly Image[]): ImageFields => ({
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
});
