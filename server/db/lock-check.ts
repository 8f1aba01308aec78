import { CypherRefused } from './cypher-patterns.ts';
import { isSign, type Token } from './cypher-tokens.ts';

/**
 * Refuses a statement that asks after a lock, by `x.supersededAt IS NULL`, of something that it had bound before the lock: the plan answers that from
 * what it read before it waited, and of two who come at once both are told that it stands. `STANDS(x)` reads it anew.
 */
export const checkLocks = (tokens: readonly Token[]): void => {
  const before = new Set<string>();
  const sinceLock = new Set<string>();
  for (const [i, { kind, text, at }] of tokens.entries()) {
    const [dot, property, is, none] = tokens.slice(i + 1, i + 5);
    if (text === 'lockedFor' && isSign(dot, '=')) {
      for (const name of sinceLock) before.add(name);
      sinceLock.clear();
    }
    if (kind === 'word') sinceLock.add(text);
    if (!before.has(text) || !isSign(dot, '.') || property?.text !== 'supersededAt') continue;
    if (is?.text === 'IS' && none?.text === 'NULL')
      throw new CypherRefused(`after a lock it is STANDS(${text}) that reads anew (position ${at})`);
  }
};
