import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexQuery, searchWords } from '../../../server/people/search-words.ts';

test('whatever is typed, the index is asked for letters and digits alone', () => {
  const term = String.raw`[\p{L}\p{N}]+(?:\*|~1)?`;
  const asked = new RegExp(String.raw`^(?:\+\(${term}(?: OR ${term})*\)(?: |$))*$`, 'u');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(indexQuery(searchWords(text))).toMatch(asked);
    }),
    { numRuns: 500 },
  );
});

test('words of the query language are words like any other', () => {
  expect(indexQuery(searchWords('Ali AND'))).toBe('+(ali OR ali*) +(and OR and*)');
});

test('a word is asked for as it is folded and as an English clerk would write it', () => {
  expect(searchWords('Şıxəliyeva CAVİD')).toEqual([
    ['sixeliyeva', 'shikhaliyeva'],
    ['cavid', 'javid'],
  ]);
});

test('a mistake is forgiven in words of four letters and more', () => {
  expect(indexQuery(searchWords('leyla əli'))).toBe(
    '+(leyla OR leyla* OR leyla~1) +(eli OR eli* OR ali OR ali*)',
  );
});

test('at most six words of at most forty letters are asked for', () => {
  const words = searchWords('ab '.repeat(50) + 'a'.repeat(500));
  expect(words).toHaveLength(6);
  expect(searchWords('a'.repeat(500))).toEqual([['a'.repeat(40)]]);
});

test.each(['', ' ', 'x', 'x y z', '*?~', '\u0301\u0308', '"'])('%j asks for nobody', (text) => {
  expect(searchWords(text)).toEqual([]);
});
