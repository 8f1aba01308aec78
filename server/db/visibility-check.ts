import { closingOf, isSign, isWord, splitAt, type Token } from './cypher-tokens.ts';
import {
  CypherRefused,
  pathNames,
  patternInExpression,
  patternParts,
  testedBy,
  type PatternPart,
  type Tested,
} from './cypher-patterns.ts';
import { isFactLabel, isKnownLabel, isKnownType, isStructureType } from './graph-names.ts';

const CLAUSES = [
  'MATCH',
  'OPTIONAL',
  'WITH',
  'RETURN',
  'UNWIND',
  'CALL',
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'UNION',
  'FOREACH',
  'USE',
];

type Clause = { keyword: string; body: Token[]; at: number };

/** Splits a query into clauses; WHERE, ORDER BY, YIELD and the like stay in the clause that they belong to. */
const clausesOf = (tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const isPartOfExpression = isSign(tokens[i - 1], '.') || isWord(tokens[i - 1], 'STARTS', 'ENDS');
    const startsClause = isWord(token, ...CLAUSES) && !isPartOfExpression;
    const current = clauses.at(-1);
    if (startsClause && isWord(token, 'OPTIONAL', 'DETACH')) continue;
    if (
      startsClause &&
      !(current?.keyword === 'MERGE' && isWord(tokens[i - 1], 'MATCH', 'CREATE')) &&
      !isWord(tokens[i - 1], 'ON')
    ) {
      clauses.push({ keyword: token.text.toLocaleUpperCase('en'), body: [], at: token.at });
    } else if (isSign(token, '(') || isSign(token, '[') || isSign(token, '{')) {
      const close = closingOf(tokens, i);
      current?.body.push(...tokens.slice(i, close + 1));
      i = close;
    } else if (!current) throw new CypherRefused(`"${token.text}" begins no clause (position ${token.at})`);
    else current.body.push(token);
  }
  return clauses;
};

const whereOf = (body: readonly Token[]): { before: Token[]; where: Token[] } => {
  const [before = [], ...rest] = splitAt(body, (token) => isWord(token, 'WHERE'));
  return { before, where: rest.flat() };
};

/** Names that a WITH or RETURN hands on; null for `*`. */
const projected = (body: readonly Token[]): string[] | null => {
  const { before } = whereOf(body);
  const cut = before.findIndex(
    (token, i) => isWord(token, 'ORDER', 'SKIP', 'LIMIT') && !isWord(before[i - 1], 'AS'),
  );
  const items = splitAt(cut < 0 ? before : before.slice(0, cut), (token) => isSign(token, ','));
  if (items.some((item) => isSign(item[0], '*'))) return null;
  return items.flatMap((item) => item.at(-1)?.text ?? []);
};

const checkNames = (part: PatternPart): void => {
  if (part.kind === 'node') {
    const unknown = part.labels.find((label) => !isKnownLabel(label));
    if (unknown) throw new CypherRefused(`no label ${unknown} is known`);
    return;
  }
  const unknown = part.types.find((type) => !isKnownType(type));
  if (unknown) throw new CypherRefused(`no relationship type ${unknown} is known`);
};

const checkTested = (part: PatternPart, tested: Tested, bound: ReadonlySet<string>): void => {
  checkNames(part);
  if (part.kind === 'relationship') {
    if (part.types.length > 0 && part.types.every(isStructureType)) return;
    if (part.isVariableLength) {
      if (part.path && tested.paths.has(part.path)) return;
      throw new CypherRefused(
        `a variable-length relationship is not tested: name the path and add all(r IN relationships(path) WHERE VISIBLE(r)) (position ${part.at})`,
      );
    }
    if (!part.name)
      throw new CypherRefused(`a relationship has no name and cannot be tested (position ${part.at})`);
    if (!tested.names.has(part.name))
      throw new CypherRefused(
        `the relationship ${part.name} is not tested: add VISIBLE(${part.name}) to this WHERE`,
      );
    return;
  }
  if (part.name && bound.has(part.name)) return;
  if (part.labels.length === 0)
    throw new CypherRefused(
      `the node ${part.name ?? '()'} has no label, so nobody can say whether it needs a test`,
    );
  if (!part.labels.some(isFactLabel)) return;
  if (!part.name)
    throw new CypherRefused(
      `a ${part.labels.join(':')} has no name and cannot be tested (position ${part.at})`,
    );
  if (!tested.names.has(part.name))
    throw new CypherRefused(`the fact ${part.name} is not tested: add VISIBLE(${part.name}) to this WHERE`);
};

const isSubquery = (tokens: readonly Token[], i: number): boolean =>
  isWord(tokens[i], 'EXISTS', 'COUNT', 'COLLECT') && isSign(tokens[i + 1], '{');

/** Checks the sub-queries inside an expression and gives back the expression without them. */
const withoutSubqueries = (tokens: readonly Token[], bound: ReadonlySet<string>): Token[] => {
  const rest: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (isSubquery(tokens, i)) {
      const close = closingOf(tokens, i + 1);
      const inner = tokens.slice(i + 2, close);
      if (isWord(inner[0], ...CLAUSES)) checkQuery(inner, new Set(bound));
      else checkMatch(inner, new Set(bound));
      i = close;
    } else {
      const token = tokens[i];
      if (token) rest.push(token);
    }
  }
  return rest;
};

/** PROTECTS looks past the moment of the reader: it may find nothing but a record that protects somebody. */
const checkShield = (parts: readonly PatternPart[], tokens: readonly Token[]): void => {
  const isOfProtection = tokens.some(
    (token, i) => isWord(token, 'ISPROTECTED') && isSign(tokens[i + 1], ':') && isWord(tokens[i + 2], 'TRUE'),
  );
  const isShort = parts.every((part) =>
    part.kind === 'relationship'
      ? part.types.length === 1 && part.types[0] === 'DESCRIBES'
      : part.labels.every((label) => label === 'Record'),
  );
  if (!isOfProtection || !isShort)
    throw new CypherRefused(
      'PROTECTS tests only (:Record {isProtected: true})-[:DESCRIBES]->(…) in a MATCH of its own',
    );
};

const checkMatch = (body: readonly Token[], bound: Set<string>): void => {
  const { before: beforeWhere, where } = whereOf(body);
  const [before = []] = splitAt(beforeWhere, (token) => isWord(token, 'USING'));
  const parts = patternParts(before);
  const tested = testedBy(where);
  if (tested.shields.size > 0) checkShield(parts, before);
  for (const part of parts) checkTested(part, tested, bound);
  for (const part of parts) if (part.name) bound.add(part.name);
  for (const name of pathNames(before)) bound.add(name);
  checkExpression(where, bound);
};

const checkExpression = (tokens: readonly Token[], bound: ReadonlySet<string>): void => {
  const pattern = patternInExpression(withoutSubqueries(tokens, bound));
  if (pattern)
    throw new CypherRefused(
      `a pattern stands in an expression: write EXISTS { MATCH … } (position ${pattern.at})`,
    );
};

const checkCall = (body: readonly Token[], bound: Set<string>, next: Clause | undefined): void => {
  const brace = body.findIndex((token) => isSign(token, '{'));
  const isProcedure = body[0]?.kind === 'word';
  if (!isProcedure && brace >= 0) {
    const imports = isSign(body[0], '(') ? body.slice(1, closingOf(body, 0)) : [];
    const handedIn = imports.some((token) => isSign(token, '*'))
      ? new Set(bound)
      : new Set(imports.filter((token) => token.kind === 'word').map((token) => token.text));
    for (const name of checkQuery(body.slice(brace + 1, closingOf(body, brace)), handedIn)) bound.add(name);
    return;
  }
  const [, ...yields] = splitAt(body, (token) => isWord(token, 'YIELD'));
  const { before, where } = whereOf(yields.flat());
  const tested = testedBy([
    ...where,
    ...(next?.keyword === 'WITH' && where.length === 0 ? whereOf(next.body).where : []),
  ]);
  for (const item of splitAt(before, (token) => isSign(token, ','))) {
    const name = item.at(-1)?.text;
    if (!name) continue;
    if (isWord(item[0], 'NODE', 'RELATIONSHIP') && !tested.names.has(name))
      throw new CypherRefused(
        `${name} comes from an index and is not tested: add WHERE VISIBLE(${name}) after YIELD`,
      );
    bound.add(name);
  }
};

/** Checks one query (or the inside of a sub-query) and gives the names that it hands out. */
const checkQuery = (tokens: readonly Token[], handedIn: ReadonlySet<string>): string[] => {
  let bound = new Set(handedIn);
  let returned: string[] = [];
  const clauses = clausesOf(tokens);
  for (const [i, { keyword, body }] of clauses.entries()) {
    if (keyword === 'MATCH') checkMatch(body, bound);
    else if (keyword === 'CALL') checkCall(body, bound, clauses[i + 1]);
    else if (keyword === 'UNION') bound = new Set(handedIn);
    else if (keyword === 'CREATE' || keyword === 'MERGE') {
      const end = body.findIndex((token) => isWord(token, 'ON'));
      for (const token of body.slice(0, end < 0 ? body.length : end))
        if (token.kind === 'word') bound.add(token.text);
    } else {
      checkExpression(body, bound);
      if (keyword === 'WITH') {
        const names = projected(body);
        if (names) bound = new Set(names);
      } else if (keyword === 'UNWIND') {
        const name = body.at(-1)?.text;
        if (name) bound.add(name);
      } else if (keyword === 'RETURN') returned = projected(body) ?? [...bound];
    }
  }
  return returned;
};

/**
 * Refuses a query that binds a domain fact (a fact node, or a relationship that is one or touches one) without testing it by VISIBLE where it is bound.
 * Throws CypherRefused with what to write instead.
 */
export const checkVisibility = (tokens: readonly Token[]): void => {
  checkQuery(tokens, new Set());
};
