import type {
  ChartStyle,
  StyleColour,
  StyleEmblem,
  StyleLabel,
  StyleSize,
} from '../../server/charts/chart-document.ts';
import type { Chart, NetworkLine } from './network-state.ts';

export type { ChartStyle, StyleColour, StyleEmblem, StyleLabel, StyleSize };

/**
 * A look that the author gives: a frame around an element or a band under a line, with a sign, and a size. Shape, fill, ring, dashes and width stay
 * what they are, so that no style says anything that a fact says. There is no dash of one's own: each of them says how sure a link is.
 */
export type StyleCommand =
  /** Gives a style to elements or lines, or changes one for all that have it. One that differs in nothing takes away what they have. */
  | { name: 'style'; id: string; style: ChartStyle; ids: readonly string[] }
  /** Elements and lines as they were before they were given a style. */
  | { name: 'unstyle'; ids: readonly string[] };

export const LONGEST_STYLE_NAME = 60;

/** Latin-1 signs: every font has them. A question mark is of a hypothesis. */
export const EMBLEM_SIGNS: Readonly<Record<StyleEmblem, string>> = {
  STAR: '*',
  HASH: '#',
  PLUS: '+',
  ALERT: '!',
  SECTION: '§',
  AND: '&',
};
export const EMBLEMS = Object.keys(EMBLEM_SIGNS) as StyleEmblem[];

/** The sign of a colour for which none was chosen: colour never stands alone. */
const EMBLEM_OF: Readonly<Record<StyleColour, StyleEmblem>> = {
  GOLD: 'STAR',
  VIOLET: 'HASH',
  TEAL: 'PLUS',
  INK: 'SECTION',
};
export const COLOURS = Object.keys(EMBLEM_OF) as StyleColour[];

/** Times the plain size of an element. */
export const SIZE_TIMES: Readonly<Record<StyleSize, number>> = {
  SMALLER: 0.8,
  PLAIN: 1,
  LARGER: 1.35,
  LARGEST: 1.75,
};
export const SIZES = Object.keys(SIZE_TIMES) as StyleSize[];

/** How far the band reaches beyond the line, in px. */
export const BAND_WIDTHS: Readonly<Record<StyleSize, number>> = {
  SMALLER: 2.5,
  PLAIN: 4,
  LARGER: 6,
  LARGEST: 9,
};
export const LABELS: readonly StyleLabel[] = ['PLAIN', 'WHOLE', 'NONE'];

export const plainStyle = (of: ChartStyle['of']): ChartStyle => ({
  of,
  name: '',
  colour: null,
  emblem: null,
  size: 'PLAIN',
  label: 'PLAIN',
});

const isPlain = ({ colour, emblem, size, label }: ChartStyle): boolean =>
  colour === null && emblem === null && size === 'PLAIN' && label === 'PLAIN';

const cleaned = ({ of, name, colour, emblem, size, label }: ChartStyle): ChartStyle => ({
  of,
  name: name.trim().slice(0, LONGEST_STYLE_NAME),
  colour,
  emblem: emblem ?? (colour === null ? null : EMBLEM_OF[colour]),
  size,
  label,
});

type Parts = Pick<Chart, 'styles' | 'styleOf' | 'lineStyleOf'>;

/** A style that nothing has is none, and nothing has a style that is none. */
export const withoutBareStyles = ({ styles, styleOf, lineStyleOf }: Parts): Parts => {
  const isOf = (style: string, of: ChartStyle['of']): boolean => styles.get(style)?.of === of;
  const elements = new Map([...styleOf].filter(([, style]) => isOf(style, 'ELEMENTS')));
  const lines = new Map([...lineStyleOf].filter(([, style]) => isOf(style, 'LINES')));
  const held = new Set([...elements.values(), ...lines.values()]);
  return {
    styles: new Map([...styles].filter(([id]) => held.has(id))),
    styleOf: elements,
    lineStyleOf: lines,
  };
};

const isAlike = <Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): boolean =>
  before.size === after.size && [...after].every(([id, one]) => before.get(id) === one);

/** What is alike is the same object, so that nothing is drawn, saved or undone anew for it. */
const changed = (chart: Chart, wanted: Parts): Chart => {
  const after = withoutBareStyles(wanted);
  const kept: Parts = {
    styles: isAlike(chart.styles, after.styles) ? chart.styles : after.styles,
    styleOf: isAlike(chart.styleOf, after.styleOf) ? chart.styleOf : after.styleOf,
    lineStyleOf: isAlike(chart.lineStyleOf, after.lineStyleOf) ? chart.lineStyleOf : after.lineStyleOf,
  };
  const isSame =
    kept.styles === chart.styles && kept.styleOf === chart.styleOf && kept.lineStyleOf === chart.lineStyleOf;
  return isSame ? chart : { ...chart, ...kept };
};

const unstyled = (chart: Chart, ids: readonly string[]): Chart => {
  const gone = new Set(ids);
  const left = (of: ReadonlyMap<string, string>) => new Map([...of].filter(([id]) => !gone.has(id)));
  const { styles, styleOf, lineStyleOf } = chart;
  return changed(chart, { styles, styleOf: left(styleOf), lineStyleOf: left(lineStyleOf) });
};

const isSameStyle = (a: ChartStyle | undefined, b: ChartStyle): boolean =>
  a !== undefined && JSON.stringify(cleaned(a)) === JSON.stringify(b);

const styled = (chart: Chart, id: string, wanted: ChartStyle, ids: readonly string[]): Chart => {
  const style = cleaned(wanted);
  const known = chart.styles.get(id);
  if (known && known.of !== style.of) return chart;
  if (isPlain(style)) return unstyled(chart, ids);
  const isOfElements = style.of === 'ELEMENTS';
  const there: ReadonlyMap<string, unknown> = isOfElements ? chart.elements : chart.lines;
  const given = ids.flatMap((one) => (there.has(one) ? [[one, id] as const] : []));
  const { styleOf, lineStyleOf } = chart;
  return changed(chart, {
    styles: isSameStyle(known, style) ? chart.styles : new Map(chart.styles).set(id, style),
    styleOf: isOfElements ? new Map([...styleOf, ...given]) : styleOf,
    lineStyleOf: isOfElements ? lineStyleOf : new Map([...lineStyleOf, ...given]),
  });
};

export const applyStyle = (chart: Chart, command: StyleCommand): Chart =>
  command.name === 'style'
    ? styled(chart, command.id, command.style, command.ids)
    : unstyled(chart, command.ids);

/** The style of each element and line that has one, by its id. */
export type Styled = ReadonlyMap<string, ChartStyle>;

export const styledOf = ({ styles, styleOf, lineStyleOf }: Parts): Styled =>
  new Map(
    [...styleOf, ...lineStyleOf].flatMap(([id, style]) => {
      const found = styles.get(style);
      return found ? [[id, found] as const] : [];
    }),
  );

/** The style of a drawn line: of one that stands for several, what all of them have. */
export const styleOfLine = (
  line: NetworkLine & { standsFor?: readonly string[] },
  styled: Styled,
): ChartStyle | undefined => {
  const [first, ...others] = (line.standsFor ?? [line.id]).map((id) => styled.get(id));
  return others.every((one) => one === first) ? first : undefined;
};

/** A style with the drawn elements or lines that have it; one that none of them has is left out. */
export type ShownStyle = { id: string; style: ChartStyle; ids: readonly string[] };

export const shownStyles = (
  { styles, styleOf, lineStyleOf }: Parts,
  visible: { elements: readonly { id: string }[]; lines: readonly { id: string }[] },
): ShownStyle[] => {
  if (styles.size === 0) return [];
  return [...styles].flatMap(([id, style]) => {
    const isOfElements = style.of === 'ELEMENTS';
    const of = isOfElements ? styleOf : lineStyleOf;
    const drawn = isOfElements ? visible.elements : visible.lines;
    const ids = drawn.flatMap((one) => (of.get(one.id) === id ? [one.id] : []));
    return ids.length > 0 ? [{ id, style, ids }] : [];
  });
};

const isOneOf = <Code extends string>(codes: readonly Code[], value: unknown): value is Code =>
  typeof value === 'string' && (codes as readonly string[]).includes(value);

/** Reads a style as it is kept; null when it is none that we draw. */
export const styleFrom = (value: unknown): ChartStyle | null => {
  const { of, name, colour, emblem, size, label } = (value ?? {}) as Record<string, unknown>;
  return isOneOf(['ELEMENTS', 'LINES'] as const, of) &&
    typeof name === 'string' &&
    (colour === null || isOneOf(COLOURS, colour)) &&
    (emblem === null || isOneOf(EMBLEMS, emblem)) &&
    isOneOf(SIZES, size) &&
    isOneOf(LABELS, label)
    ? { of, name, colour, emblem, size, label }
    : null;
};
