import { SearchEnded, type Surroundings } from './surroundings.ts';

export type PathFound = { ids: string[]; undated: boolean };

type Wanted = { length: number; most: number; isInTimeOrder: boolean };

/** So many links are tried for the paths of one length: an order of time may refuse one way after the other. */
const MOST_TRIED = 200_000;

/** How many links each element is away from `id`, up to `most`. */
const distancesTo = (around: Surroundings, id: string, most: number): Map<string, number> => {
  const distances = new Map([[id, 0]]);
  let ring = [id];
  for (let away = 1; away <= most && ring.length > 0; away += 1) {
    const next = ring.flatMap((one) => [...around.nextTo(one).keys()]);
    ring = [...new Set(next)].filter((one) => !distances.has(one));
    for (const one of ring) distances.set(one, away);
  }
  return distances;
};

/** The days by which a way may go on after `latest`: the earliest that does not go back, and no day, which fits anywhere. Undefined: there is none. */
const goingOn = (days: ReadonlySet<string | null>, latest: string): (string | null)[] => {
  const later = [...days].filter((day): day is string => day !== null && day >= latest).sort();
  return [...later.slice(0, 1), ...(days.has(null) ? [null] : [])];
};

/**
 * The paths over exactly `length` links, as far as the surroundings are known, that come to nothing twice; with `isInTimeOrder` only those whose dates
 * never go back. `undated` says that one of its links has no date. Throws SearchEnded when too much was tried.
 */
export const waysOfLength = (
  around: Surroundings,
  [from, to]: readonly [string, string],
  { length, most, isInTimeOrder }: Wanted,
): PathFound[] => {
  const distances = distancesTo(around, to, length);
  if (!distances.has(from)) return [];
  const found = new Map<string, PathFound>();
  const way = [from];
  let tried = 0;

  const goOn = (at: string, latest: string, undated: boolean): void => {
    const left = length - way.length + 1;
    if (left === 0) {
      const ids = way.filter((id) => !around.isFact(id));
      const key = ids.join(' ');
      found.set(key, { ids, undated: undated && (found.get(key)?.undated ?? true) });
      return;
    }
    const leadsOn = ([next]: readonly [string, unknown]): boolean =>
      (distances.get(next) ?? Infinity) <= left - 1 && (next !== to || left === 1) && !way.includes(next);
    const on = [...around.nextTo(at)].filter(leadsOn).sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [next, days] of on) {
      for (const day of isInTimeOrder ? goingOn(days, latest) : [null]) {
        tried += 1;
        if (tried > MOST_TRIED) throw new SearchEnded();
        way.push(next);
        goOn(next, day ?? latest, undated || (isInTimeOrder && day === null));
        way.pop();
        if (found.size >= most) return;
      }
    }
  };
  goOn(from, '', false);
  return [...found.values()];
};
