import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

const KILO = 1024;
export const MOST_MEGABYTES = 100;
const MOST_BYTES = MOST_MEGABYTES * KILO * KILO;

/** 12988416 → "12,39 MB" */
export const formatSize = (bytes: number, language: Language): string => {
  if (bytes < KILO) return `${bytes} B`;
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return `${formatNumber(Math.round(kilobytes), language)} kB`;
  return `${formatNumber(kilobytes / KILO, language)} MB`;
};

/** What the browser can say of a file before it is sent. Null when it may go. */
export const fileProblem = (size: number): 'EMPTY' | 'TOO_BIG' | null => {
  if (size === 0) return 'EMPTY';
  return size > MOST_BYTES ? 'TOO_BIG' : null;
};
