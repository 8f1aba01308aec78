import { closingOf, isSign, isWord, splitAt, type Token } from './cypher-tokens.ts';

export type NodePattern = { kind: 'node'; name: string | null; labels: string[]; at: number };
export type RelationshipPattern = {
  kind: 'relationship';
  name: string | null;
  types: string[];
  isVariableLength: boolean;
  path: string | null;
  at: number;
};
export type PatternPart = NodePattern | RelationshipPattern;

export class CypherRefused extends Error {}

const refuse = (token: Token | undefined, why: string): never => {
  throw new CypherRefused(`${why} (position ${token?.at ?? 0})`);
};

const namesAfterColon = (tokens: readonly Token[]): string[] => {
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') names.push(token.text);
    else if (isSign(token, '$'))
      refuse(token, 'a label or type that is computed cannot be checked: write it out');
    else if (!['|', '&', '!', ':', '(', ')'].includes(token.text)) break;
  }
  return names;
};

/** The part of a bracket before its property map, its inline WHERE and its length. */
const headOf = (inner: readonly Token[]): Token[] => {
  const end = inner.findIndex((token) => isSign(token, '{') || isSign(token, '*') || isWord(token, 'WHERE'));
  return inner.slice(0, end < 0 ? inner.length : end);
};

const nameAndLabels = (inner: readonly Token[]): { name: string | null; labels: string[] } => {
  const head = headOf(inner);
  const name = head[0]?.kind === 'word' ? head[0].text : null;
  const colon = head.findIndex((token) => isSign(token, ':'));
  return { name, labels: colon < 0 ? [] : namesAfterColon(head.slice(colon + 1)) };
};

const parseChain = (tokens: readonly Token[], path: string | null): PatternPart[] => {
  const parts: PatternPart[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (isWord(token, 'SHORTESTPATH', 'ALLSHORTESTPATHS')) {
      const close = closingOf(tokens, i + 1);
      parts.push(...parseChain(tokens.slice(i + 2, close), path));
      i = close;
    } else if (isSign(token, '(')) {
      const close = closingOf(tokens, i);
      const inner = tokens.slice(i + 1, close);
      if (isSign(inner[0], '('))
        refuse(token, 'a repeated pattern cannot be checked: use a variable-length relationship');
      parts.push({ kind: 'node', ...nameAndLabels(inner), at: token.at });
      i = close;
    } else if (isSign(token, '[')) {
      const close = closingOf(tokens, i);
      const inner = tokens.slice(i + 1, close);
      const { name, labels } = nameAndLabels(inner);
      const isVariableLength = inner.some((inside) => isSign(inside, '*'));
      parts.push({ kind: 'relationship', name, types: labels, isVariableLength, path, at: token.at });
      i = close;
    } else if (isSign(token, '-')) {
      const next = tokens[i + 1];
      if (isSign(next, '-') || isSign(next, '>')) {
        if (!isSign(tokens[i - 1], ']'))
          refuse(token, 'a relationship has no name: write -[r:TYPE]- and test it');
      }
    } else if (!isSign(token, '<') && !isSign(token, '>'))
      refuse(token, `"${token.text}" is not understood in a pattern`);
  }
  return parts;
};

/** Reads the patterns of a MATCH, CREATE or MERGE, separated by commas. */
export const patternParts = (tokens: readonly Token[]): PatternPart[] =>
  splitAt(tokens, (token) => isSign(token, ',')).flatMap((pattern) => {
    const isPath = pattern[0]?.kind === 'word' && isSign(pattern[1], '=');
    return isPath ? parseChain(pattern.slice(2), pattern[0]?.text ?? null) : parseChain(pattern, null);
  });

/** Names of paths (`p = …`) in a MATCH. */
export const pathNames = (tokens: readonly Token[]): string[] =>
  splitAt(tokens, (token) => isSign(token, ',')).flatMap((pattern) =>
    pattern[0]?.kind === 'word' && isSign(pattern[1], '=') ? [pattern[0].text] : [],
  );

/** True where an expression holds a pattern, which names nothing that could be tested. */
export const patternInExpression = (tokens: readonly Token[]): Token | undefined =>
  tokens.find((token, i) => {
    if (!isSign(token, ')')) return false;
    const next = isSign(tokens[i + 1], '<') ? i + 2 : i + 1;
    return isSign(tokens[next], '-') && (isSign(tokens[next + 1], '[') || isSign(tokens[next + 1], '-'));
  });

export type Tested = {
  names: Set<string>;
  paths: Set<string>;
  /** Names tested by PROTECTS: the reader sees them now, if not at the moment at which he looks. */
  shields: Set<string>;
};

/** What a WHERE tests for sure: `VISIBLE(x)`, `PROTECTS(x)` and `all(r IN relationships(p) WHERE VISIBLE(r) …)` that stand as conditions of their own, joined by AND. */
export const testedBy = (where: readonly Token[]): Tested => {
  const tested: Tested = { names: new Set(), paths: new Set(), shields: new Set() };
  const isAlternative = splitAt(where, (token) => isWord(token, 'OR', 'XOR', 'CASE')).length > 1;
  if (isAlternative) return tested;
  for (const condition of splitAt(where, (token) => isWord(token, 'AND'))) {
    const [first, second, third, fourth] = condition;
    if (
      condition.length === 4 &&
      isWord(first, 'VISIBLE', 'PROTECTS') &&
      isSign(second, '(') &&
      isSign(fourth, ')')
    ) {
      if (third) tested.names.add(third.text);
      if (third && isWord(first, 'PROTECTS')) tested.shields.add(third.text);
    } else if (
      isWord(first, 'ALL') &&
      isSign(second, '(') &&
      closingOf(condition, 1) === condition.length - 1
    ) {
      const [item, within, of, , path, , filter] = condition.slice(2);
      if (!isWord(within, 'IN') || !isWord(of, 'RELATIONSHIPS') || !isWord(filter, 'WHERE')) continue;
      const inner = testedBy(condition.slice(9, -1));
      if (item && path && inner.names.has(item.text)) tested.paths.add(path.text);
    }
  }
  return tested;
};
