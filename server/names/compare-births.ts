/** A birth date as far as it is known: the first and the last day that it may be, YYYY-MM-DD. */
export type Birth = { from: string; to: string };

const isDay = ({ from, to }: Birth): boolean => from === to && /^\d{4}-\d{2}-\d{2}$/u.test(from);

const swapped = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$1-$3-$2');

const digitsApart = (a: string, b: string): number =>
  [...a].filter((digit, at) => digit !== b.charAt(at)).length + Math.abs(a.length - b.length);

/** Two neighbouring digits exchanged: 12 and 21. */
const areExchanged = (a: string, b: string): boolean => {
  const at = [...a].findIndex((digit, place) => digit !== b.charAt(place));
  return digitsApart(a, b) === 2 && a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
};

/**
 * How two birth dates stand: they `agree` where their ranges meet; `close` where day and month are exchanged, or one digit or two
 * neighbouring digits differ, as clerks mistype; they `differ` otherwise.
 */
export const compareBirths = (a: Birth, b: Birth): 'agrees' | 'close' | 'differs' => {
  if (a.from <= b.to && b.from <= a.to) return 'agrees';
  if (!isDay(a) || !isDay(b)) return 'differs';
  if (swapped(a.from) === b.from) return 'close';
  return digitsApart(a.from, b.from) === 1 || areExchanged(a.from, b.from) ? 'close' : 'differs';
};
