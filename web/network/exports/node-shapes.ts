import { iconPath } from '../../graph/kind-icons.ts';
import { nameOf, type NetworkElement, type Point } from '../../graph/network-state.ts';
import { markedSize } from '../../graph/emphasised.ts';
import { FAMILY, type Palette, ringOf } from '../../graph/palette.ts';
import { EMBLEM_SIZE, FRAME, ownColour, signOf } from '../../graph/style-look.ts';
import type { ChartStyle, Styled } from '../../graph/styles.ts';
import { data, path, type Shape, type TextShape, wrapped } from './drawing.ts';

export type Look = { palette: Palette; language: 'az' | 'en'; styled: Styled };

/** The size of an element with the style that its author gave it. */
export const sizeIn = (element: NetworkElement, styled: Styled): { width: number; height: number } =>
  markedSize(element, { mark: undefined, style: styled.get(element.id) });

const RING_DASHES: Partial<Record<string, readonly number[]>> = { dashed: [6, 3.5], dotted: [1.5, 3] };
const LABEL = 14;
const LEADING = 1.2;
const LABEL_LETTERS = 18;

export const isDiamond = ({ kind, role }: Pick<NetworkElement, 'kind' | 'role'>): boolean =>
  kind === 'Person' && (role === 'VICTIM' || role === 'INJURED_PARTY');

/** The outline of a kind about a point, as on the canvas. */
const outline = (
  element: NetworkElement,
  { x, y }: Point,
  { width, height }: { width: number; height: number },
): string => {
  const [w, h] = [width / 2, height / 2];
  if (isDiamond(element)) return data(['M', x, y - h, 'L', x + w, y, 'L', x, y + h, 'L', x - w, y, 'Z']);
  switch (element.kind) {
    case 'Person':
      return data(['M', x - w, y, 'a', w, h, 0, 1, 1, 2 * w, 0, 'a', w, h, 0, 1, 1, -2 * w, 0, 'Z']);
    case 'Group':
      return data(
        ['M', x - w / 2, y - h, 'L', x + w / 2, y - h, 'L', x + w, y],
        ['L', x + w / 2, y + h, 'L', x - w / 2, y + h, 'L', x - w, y, 'Z'],
      );
    default: {
      if (element.kind === 'Organisation')
        return data(['M', x - w, y - h, 'h', 2 * w, 'v', 2 * h, 'h', -2 * w, 'Z']);
      const r = 6;
      const corner = ['a', r, r, 0, 0, 1];
      return data(
        ['M', x - w + r, y - h, 'h', 2 * (w - r), ...corner, r, r, 'v', 2 * (h - r), ...corner, -r, r],
        ['h', -2 * (w - r), ...corner, -r, -r, 'v', -2 * (h - r), ...corner, r, -r, 'Z'],
      );
    }
  }
};

const stroked = (
  d: string,
  colour: string,
  width: number,
  at?: { x: number; y: number; scale: number },
): Shape => path(d, { stroke: colour, width, ...(at && { at }) });

/** A person who is sought has a bell at the shoulder. */
const bell = ({ x, y }: Point, { wanted, ground }: Palette): Shape[] => {
  const at = { x, y, scale: 0.75 };
  return [
    path('M.5 12a11.5 11.5 0 1 1 23 0a11.5 11.5 0 1 1 -23 0z', { fill: wanted, at }),
    stroked('M7 16h10l-1.5-2.5V11a3.5 3.5 0 0 0-7 0v2.5zM10.8 18.5h2.4M12 5.5v1.5', ground, 2, at),
  ];
};

/** The frame and the sign that the author gave, outside of what the facts say. */
const styleShapes = (
  element: NetworkElement,
  at: Point,
  { palette, styled }: Pick<Look, 'palette' | 'styled'>,
): Shape[] => {
  const style = styled.get(element.id);
  if (!style) return [];
  const { width, height } = sizeIn(element, styled);
  const colour = ownColour(style, palette);
  const grown = 2 * FRAME.gap + FRAME.width + 2;
  const around = outline(element, at, { width: width + grown, height: height + grown });
  const shapes: Shape[] = style.colour === null ? [] : [stroked(around, colour, FRAME.width)];
  if (style.emblem === null) return shapes;
  const middle = { x: at.x, y: at.y - height / 2 - EMBLEM_SIZE / 2 };
  return [...shapes, ...emblemShapes(style, middle, palette)];
};

export const emblemShapes = (style: ChartStyle, { x, y }: Point, palette: Palette): Shape[] => {
  const r = EMBLEM_SIZE / 2;
  return [
    path(data(['M', x - r, y, 'a', r, r, 0, 1, 1, 2 * r, 0, 'a', r, r, 0, 1, 1, -2 * r, 0, 'Z']), {
      fill: ownColour(style, palette),
    }),
    {
      is: 'text',
      x,
      // A star stands high in its line.
      y: style.emblem === 'STAR' ? y + 6.6 : y + 4.1,
      text: signOf(style),
      size: style.emblem === 'STAR' ? 16 : 11.5,
      colour: palette.ground,
      anchor: 'middle',
      isBold: true,
    },
  ];
};

/** The shape of an element with its ring and icon, without its name. */
export const signShapes = (
  element: NetworkElement,
  at: Point,
  { palette, styled }: Pick<Look, 'palette' | 'styled'>,
): Shape[] => {
  const { width, height } = sizeIn(element, styled);
  const ring = ringOf(element.kind === 'Person' ? element.role : null, palette);
  const d = outline(element, at, { width, height });
  const isVictim = element.kind === 'Person' && element.role === 'VICTIM';
  const dash = RING_DASHES[ring.style];
  const fill = isVictim ? palette.victim : palette.family[FAMILY[element.kind]];
  const shapes: Shape[] = [
    path(d, { fill, stroke: ring.colour, width: ring.width, ...(dash && { dash }) }),
    ...(ring.style === 'double' ? [stroked(d, palette.ground, ring.width / 3)] : []),
  ];
  const code = element.kind === 'Country' ? element.detail : null;
  if (code && code.length <= 3) {
    const middle = { x: at.x, y: at.y + 5.2, anchor: 'middle', isBold: true } as const;
    shapes.push({ is: 'text', text: code, size: 15, colour: palette.text, ...middle });
  } else {
    const size = Math.min(width, height) * (isDiamond(element) ? 0.46 : 0.6);
    const icon = element.kind === 'Person' && element.isProtected ? 'Protected' : element.kind;
    const ink = isVictim || element.kind === 'Group' ? '#ffffff' : palette.iconOnFill;
    const place = { x: at.x - size / 2, y: at.y - size / 2, scale: size / 24 };
    shapes.push(stroked(iconPath(icon), ink, 1.8, place));
  }
  if (element.isWanted) shapes.push(...bell({ x: at.x - width / 2 - 6, y: at.y - height / 2 - 6 }, palette));
  return [...shapes, ...styleShapes(element, at, { palette, styled })];
};

/** With the frame, so that the name lies clear of it. */
const heightIn = (element: NetworkElement, styled: Styled): number => {
  const isFramed = (styled.get(element.id)?.colour ?? null) !== null;
  return sizeIn(element, styled).height + (isFramed ? 2 * (FRAME.gap + FRAME.width) : 0);
};

/** The whole name below the sign, in as many lines as it needs: what leaves the screen has no card beside it. */
export const nameShapes = (
  element: NetworkElement,
  at: Point,
  { palette, language, styled }: Look,
): TextShape[] =>
  styled.get(element.id)?.label === 'NONE'
    ? []
    : namedBelow(nameOf(element, language), at, { height: heightIn(element, styled), palette });

export const namedBelow = (
  name: string,
  at: Point,
  { height, palette }: { height: number; palette: Palette },
): TextShape[] => {
  const below = at.y + height / 2 + 5 + LABEL;
  return wrapped(name, LABEL_LETTERS).map((text, row) => ({
    is: 'text',
    x: at.x,
    y: below + row * LABEL * LEADING,
    text,
    size: LABEL,
    colour: palette.text,
    anchor: 'middle',
    plate: palette.ground,
  }));
};
