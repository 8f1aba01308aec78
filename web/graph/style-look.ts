import type { Palette } from './palette.ts';
import { BAND_WIDTHS, type ChartStyle, EMBLEM_SIGNS } from './styles.ts';

/** Of the disc with the sign, above the middle of an element. */
export const EMBLEM_SIZE = 16;
/** The frame lies outside the ring, which says the role. */
export const FRAME = { gap: 2.5, width: 3 };
/** The line runs over its band and stays readable. */
export const BAND_OPACITY = 0.45;

/** A sign without a colour is in that of text. */
export const ownColour = ({ colour }: ChartStyle, { own, text }: Palette): string =>
  colour === null ? text : own[colour];

export const signOf = (style: ChartStyle | undefined): string =>
  style?.emblem ? EMBLEM_SIGNS[style.emblem] : '';

/** How far the band under a line reaches beyond it, in px; 0 when it has none. */
export const bandOf = (style: ChartStyle | undefined): number =>
  style && style.colour !== null ? BAND_WIDTHS[style.size] : 0;
