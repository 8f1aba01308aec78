import { compareNames } from './compare-names.ts';
import type { NamesVerdict } from './verdict.ts';

export type ComparedPerson = {
  names: readonly string[];
  sex?: 'M' | 'F' | 'U';
  birth?: { from: string; to: string };
  citizenship?: string;
  district?: string;
  identifiers?: readonly { scheme: string; value: string }[];
};

export type PersonVerdict = NamesVerdict & { alert: 'SHARED_IDENTIFIER_OTHER_NAME' | null };

/** First working form: the best pair of names. */
export const comparePeople = (a: ComparedPerson, b: ComparedPerson): PersonVerdict => {
  let best: NamesVerdict = { verdict: 'different', score: 0, reasons: [] };
  for (const one of a.names)
    for (const two of b.names) {
      const found = compareNames(one, two);
      if (found.score > best.score) best = found;
    }
  return { ...best, alert: null };
};
