import { expect } from 'vitest';
import { codesOf, type Answer, type TestApp } from './app.ts';

export const HOSTILE: [string, string][] = [
  ['a quote that ends a string', "x' OR '1'='1"],
  ['a double quote and a comment', '"}) DETACH DELETE n //'],
  ['backticks', '`) MATCH (n) RETURN n`'],
  ['Cypher', "01ARZ3NDEKTSV4RRFFQ69G5FAV'}) MATCH (c:Case) SET c.number = 'owned' //"],
  ['a parameter', '$scopes'],
  ['Lucene syntax', 'a* AND (b OR -c) +d "e f"~3 g^9 [a TO z] {x TO y} title:h /r.*/ \\ && || !'],
  ['Lucene that has no end', '((((('],
  ['Lucene words alone', 'AND OR NOT'],
  ['Lucene wildcards alone', '*?~1 ***'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['right-to-left marks', '\u202Eeman a\u202C\u200F'],
  ['a letter of nothing and marks without a letter', '\u0000\u0301\u0308'],
  ['half a letter', '\uD800'],
  ['ten thousand letters', 'ə'.repeat(10_000)],
  ['ten thousand words', 'ab '.repeat(3_400)],
  ['a template', '{{7*7}}${7*7}<script>alert(1)</script>'],
  ['a path', '../../../etc/passwd'],
  ['nothing', ''],
  ['white space', ' \t\n '],
];

const CLEAR = new Set(['BAD_INPUT', 'NOT_FOUND', 'TOO_MANY']);

/** One clear answer: no fault of ours, and nothing of what was sent comes back. */
export const expectClear = (app: TestApp, answer: Answer, sent?: string): void => {
  expect(answer.status).toBeLessThan(500);
  const codes = codesOf(answer);
  expect(codes.filter((code) => !CLEAR.has(code))).toEqual([]);
  expect(codes.length).toBeLessThanOrEqual(1);
  const trace = sent?.trim().slice(0, 40) ?? '';
  if (trace.length > 3) expect(answer.text).not.toContain(JSON.stringify(trace).slice(1, -1));
  expect(answer.text).not.toMatch(/Did you mean|Neo4j|Neo\.|Cypher|stack|\.cypher|node_modules/u);
  expect(app.errorsLogged()).toEqual([]);
};

export const expectOne = (app: TestApp, answer: Answer, code: string): void => {
  expectClear(app, answer);
  expect(codesOf(answer)).toEqual([code]);
};
