/** What an author may give elements and lines of a chart besides what their looks say of them. */
export const STYLE_COLOURS = ['GOLD', 'VIOLET', 'TEAL', 'INK'] as const;
export const STYLE_EMBLEMS = ['STAR', 'HASH', 'PLUS', 'ALERT', 'SECTION', 'AND'] as const;
export const STYLE_SIZES = ['SMALLER', 'PLAIN', 'LARGER', 'LARGEST'] as const;
export const STYLE_LABELS = ['PLAIN', 'WHOLE', 'NONE'] as const;
export const LONGEST_STYLE_NAME = 60;

export type StyleColour = (typeof STYLE_COLOURS)[number];
export type StyleEmblem = (typeof STYLE_EMBLEMS)[number];
export type StyleSize = (typeof STYLE_SIZES)[number];
export type StyleLabel = (typeof STYLE_LABELS)[number];

export type ChartStyle = {
  of: 'ELEMENTS' | 'LINES';
  /** What it means, in the author's words; empty when it is not named. */
  name: string;
  /** A colour never stands without an emblem. */
  colour: StyleColour | null;
  emblem: StyleEmblem | null;
  /** Of an element; of a line, how wide the band under it is. */
  size: StyleSize;
  label: StyleLabel;
};

const FIELDS = ['colour', 'emblem', 'label', 'name', 'of', 'size'];
const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);

/** A style as it is kept: these fields and no other, each with a value that we draw. */
export const isStyle = (value: unknown): value is ChartStyle => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { of, name, colour, emblem, size, label } = value as Record<string, unknown>;
  return (
    Object.keys(value).sort().join(' ') === FIELDS.join(' ') &&
    isOneOf(['ELEMENTS', 'LINES'], of) &&
    typeof name === 'string' &&
    name.length <= LONGEST_STYLE_NAME &&
    (colour === null || isOneOf(STYLE_COLOURS, colour)) &&
    (emblem === null ? colour === null : isOneOf(STYLE_EMBLEMS, emblem)) &&
    isOneOf(STYLE_SIZES, size) &&
    isOneOf(STYLE_LABELS, label)
  );
};
