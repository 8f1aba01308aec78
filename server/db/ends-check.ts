import { CypherRefused } from './cypher-patterns.ts';
import { closingOf, isSign, isWord, type Token } from './cypher-tokens.ts';
import { isLinkType } from './graph-names.ts';

const isSet = (tokens: readonly Token[], name: string, property: string): boolean =>
  tokens.some(
    (token, i) =>
      token.text === name &&
      isSign(tokens[i + 1], '.') &&
      tokens[i + 2]?.text === property &&
      isSign(tokens[i + 3], '='),
  );

/**
 * Refuses a statement that makes a link without writing the ids of its ends on it: a hub is read by them, and a link without them would be
 * missing there. A type that is computed may be a link's.
 */
export const checkEnds = (tokens: readonly Token[]): void => {
  let isMaking = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (isWord(token, 'CREATE', 'MERGE')) isMaking = !isWord(tokens[i - 1], 'ON');
    else if (isWord(token, 'MATCH', 'SET', 'WITH', 'RETURN', 'UNWIND', 'CALL')) isMaking = false;
    if (!isMaking || !isSign(token, '[') || !isSign(tokens[i - 1], '-')) continue;
    const inner = tokens.slice(i + 1, closingOf(tokens, i));
    const colon = inner.findIndex((inside) => isSign(inside, ':'));
    const type = inner[colon + 1];
    if (!type || !(isLinkType(type.text) || isSign(type, '$'))) continue;
    const name = colon === 1 ? inner[0]?.text : undefined;
    if (!name || !isSet(tokens, name, 'fromId') || !isSet(tokens, name, 'toId'))
      throw new CypherRefused(
        `a link is made without its ends: name it and SET r.fromId = a.id, r.toId = b.id (position ${type.at})`,
      );
  }
};
