import type { Emphasis, Mark } from './emphasis.ts';
import { isNeverRanked } from './measures/measured-graph.ts';
import type { NetworkElement } from './network-state.ts';
import { drawnSize } from './node-size.ts';
import type { Palette, Tone } from './palette.ts';
import { type ChartStyle, SIZE_TIMES } from './styles.ts';

/** A protected person is drawn plainly whatever the emphasis says: it may be of before the protection. */
export const markOf = (element: NetworkElement, emphasis: Emphasis | null): Mark | undefined =>
  isNeverRanked(element) ? undefined : emphasis?.get(element.id);

/** Null for the plain colour of the kind. There are more communities than colours: the letter tells those of one colour apart. */
export const toneOf = (mark: Mark | undefined, { scale, communities }: Palette): Tone | null => {
  if (!mark?.colour) return null;
  const tones = 'step' in mark.colour ? scale : communities;
  const place = 'step' in mark.colour ? mark.colour.step : mark.colour.community;
  return tones[place % tones.length] ?? null;
};

export const markedSize = (
  element: NetworkElement,
  { mark, style }: { mark: Mark | undefined; style: ChartStyle | undefined },
): { width: number; height: number } => {
  const { width, height } = drawnSize(element);
  // While a measure is shown, size is what was measured.
  const times = mark?.size ?? SIZE_TIMES[style?.size ?? 'PLAIN'];
  return { width: Math.round(width * times), height: Math.round(height * times) };
};

export const markedLabel = (name: string, mark: Mark | undefined): string =>
  mark ? [mark.sign, name].filter(Boolean).join(' · ') : name;
