import { assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../server/names/compare-names.ts';
import { blockingKeysOf, wordKeysOf } from '../../../server/names/keys.ts';
import { nameIndexOf } from '../../../server/names/name-index.ts';
import { parseName } from '../../../server/names/parse-name.ts';
import { renderingsOf } from '../../../server/names/renderings.ts';
import { nameSimilarity } from '../../../server/names/similarity.ts';
import {
  toAzerbaijaniCyrillic,
  toEnglish,
  toPassportLine,
  toRussian,
  toTurkish,
} from '../../../server/names/transliterate.ts';
import { CORRUPTIONS, FAMILIES, GIVENS, namesOf, sharesKey } from './invented-names.ts';

const family = constantFrom(...FAMILIES);
const given = constantFrom(...GIVENS);
const anything = string({ unit: 'binary', maxLength: 60 });

describe('whatever comes', () => {
  test('nothing throws, and the arguments may change places', () => {
    assert(
      property(anything, anything, (a, b) => {
        expect(compareNames(a, b)).toEqual(compareNames(b, a));
        parseName(a);
        renderingsOf(a);
        nameIndexOf(a, null);
        const likeness = nameSimilarity(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a lone surrogate', '\uD800Əliyev \uDC00Rəşad'],
    ['a right-to-left override', '\u202EƏliyev Rəşad\u202C'],
    ['a zero-width joiner', 'Əli\u200Dyev Rəşad'],
    ['a NUL', 'Əliyev\u0000Rəşad'],
  ])('%s changes nothing in who it is', (_what, text) => {
    expect(compareNames(text, 'Алиев Рашад').verdict).toBe('match');
    expect(parseName(text).original).toBe(text);
  });

  test('ten thousand letters take no longer than a name', () => {
    const started = performance.now();
    for (const text of ['ə'.repeat(10_000), 'ab '.repeat(5_000), '<'.repeat(10_000)]) {
      compareNames(text, 'Əliyev Rəşad');
      nameIndexOf(text, null);
      renderingsOf(text);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('one name', () => {
  test('is the same in any order of its words', () => {
    assert(
      property(tuple(family, given), ([first, second]) => {
        const name = `${first} ${second}`;
        expect(compareNames(name, `${second} ${first}`).verdict).toBe('match');
        expect(sharesKey(name, `${second} ${first}`)).toBe(true);
      }),
    );
  });

  test.each([
    ['Azerbaijani Cyrillic', toAzerbaijaniCyrillic],
    ['Russian', toRussian],
    ['English', toEnglish],
    ['Turkish', toTurkish],
  ] as const)('written in %s is found again and shares a key', (_script, spell) => {
    assert(
      property(family, given, (first, second) => {
        const name = `${first} ${second}`;
        expect(compareNames(name, spell(name)).verdict).not.toBe('different');
        expect(sharesKey(name, spell(name))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('in the line of a passport is found again and shares a key', () => {
    assert(
      property(family, given, (first, second) => {
        const line = toPassportLine(first, second);
        expect(compareNames(`${first} ${second}`, line).verdict).not.toBe('different');
        expect(sharesKey(`${first} ${second}`, line)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same in capitals, as Azerbaijani and as English write them', () => {
    assert(
      property(family, given, (first, second) => {
        const name = `${first} ${second}`;
        expect(compareNames(name, name.toLocaleUpperCase('az')).verdict).toBe('match');
        expect(compareNames(name, name.toLocaleUpperCase('en')).verdict).toBe('match');
      }),
    );
  });
});

describe('corruptions by rule', () => {
  test.each(Object.entries(CORRUPTIONS))(
    'after %s, the name is at least to review at the rate stated, and 99 of 100 share a key',
    (rule, corrupt) => {
      const names = namesOf(1_000);
      const pairs = names.map((name) => [name, corrupt(name)] as const);
      const found = pairs.filter(([a, b]) => compareNames(a, b).verdict !== 'different').length;
      const met = pairs.filter(([a, b]) => sharesKey(a, b)).length;
      // A letter less often makes another known name (Dəmirov, Əmirov): that is said, not guessed away.
      expect(found / pairs.length).toBeGreaterThanOrEqual(rule === 'a letter lost in each word' ? 0.9 : 0.99);
      expect(met / pairs.length).toBeGreaterThanOrEqual(0.99);
    },
  );

  test('a word key finds one word of a name in another script', () => {
    const keys = new Set(wordKeysOf('Quliyev İlqar Rauf oğlu'));
    for (const word of ['Кулиев', 'ilgar', 'GULIYEV'])
      expect(wordKeysOf(word).some((key) => keys.has(key))).toBe(true);
    expect(blockingKeysOf('Кулиев').every((key) => key.startsWith('w'))).toBe(true);
  });
});
