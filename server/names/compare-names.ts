import { fold } from './fold.ts';
import type { NamesVerdict } from './verdict.ts';

/** First working form: equal folded words match, some equal words ask for a look. */
export const compareNames = (a: string, b: string): NamesVerdict => {
  const left = new Set(fold(a).split(' '));
  const right = new Set(fold(b).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  const score = (2 * shared) / (left.size + right.size);
  return { verdict: score === 1 ? 'match' : score >= 0.5 ? 'review' : 'different', score, reasons: [] };
};
