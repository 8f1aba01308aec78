import CHAPTERS from './chapters.json' with { type: 'json' };
import type { Texts } from './figures.ts';

/** A chapter of the print, which is in Azerbaijani, with its English name; one without stands under its own. */
export const chapterNamed = (az: string): Texts =>
  CHAPTERS.find((chapter) => chapter.az === az) ?? { az, en: az };
