import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../server/names/compare-names.ts';
import { pairsOf } from './pairs-of-names.ts';

const judged = (file: string) =>
  pairsOf(file).map(({ id, a, b, expected }) => ({ id, expected, verdict: compareNames(a, b).verdict }));

describe('spellings of one person’s name', () => {
  test('all 62 pairs of the reference are found, and at least 57 of them match', () => {
    const same = judged('pairs.tsv').filter(({ expected }) => expected === 'match');
    expect(same).toHaveLength(62);
    expect(same.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(same.filter(({ verdict }) => verdict === 'match').length).toBeGreaterThanOrEqual(57);
  });

  test('of the pairs held out, 95 % are found and 85 % match', () => {
    const same = judged('hold-out.tsv').filter(({ expected }) => expected === 'match');
    expect(same.length).toBeGreaterThanOrEqual(150);
    const share = (verdicts: string[]): number =>
      same.filter(({ verdict }) => verdicts.includes(verdict)).length / same.length;
    expect(share(['match', 'review'])).toBeGreaterThanOrEqual(0.95);
    expect(share(['match'])).toBeGreaterThanOrEqual(0.85);
  });
});

describe('namesakes', () => {
  test.each(['pairs.tsv', 'hold-out.tsv'])('no two people of %s match', (file) => {
    const others = judged(file).filter(({ expected }) => expected !== 'match');
    expect(others.length).toBeGreaterThanOrEqual(28);
    expect(others.filter(({ verdict }) => verdict === 'match')).toEqual([]);
  });

  test.each([
    ['Quliyev Ramil', 'Quliyev Ramiz'],
    ['Muhammad Sajid', 'Muhammad Sajjad'],
    ['Petrova Anna', 'Petrova Yana'],
    ['Khan Hamad', 'Khan Hammad'],
    ['Əliyev Rəşad Tofiq oğlu', 'Алиев Рашад Вагиф оглы'],
    ['Tofiq Rəşad oğlu', 'Rəşad Tofiq oğlu'],
    ['Məmmədov Elçin', 'Məmmədova Elçin'],
  ])('%s and %s are two people', (a, b) => {
    expect(compareNames(a, b).verdict).toBe('different');
  });

  test('a family name that may be reformed is looked at, never joined', () => {
    expect(compareNames('Məmmədov Elçin', 'Məmmədli Elçin').verdict).toBe('review');
  });

  test('one shared word decides nothing', () => {
    expect(compareNames('Günel', 'Günel').verdict).toBe('review');
    expect(compareNames('Muhammad Khan', 'Mohammed Khan').verdict).not.toBe('match');
  });
});

describe('reasons', () => {
  test('say what agrees by which rule, in both languages', () => {
    const { reasons } = compareNames('Quliyev İlqar Rauf oğlu', 'Kuliev Ilgar');
    expect(reasons.map(({ text }) => text.en)).toEqual([
      'family name: Kuliev = Quliyev by k→q',
      'given name: Ilgar = İlqar by g→q',
      "father's name absent in one: Rauf",
      'sex agrees',
    ]);
    expect(reasons.map(({ text }) => text.az)).toEqual([
      'soyad: Kuliev = Quliyev, yazılış qaydası: k→q',
      'ad: Ilgar = İlqar, yazılış qaydası: g→q',
      'ata adı birində yoxdur: Rauf',
      'cins uyğun gəlir',
    ]);
  });

  test('say that two known names are two', () => {
    const [, given] = compareNames('Kərimov Ramil', 'Kərimov Ramiz').reasons;
    expect(given).toMatchObject({ code: 'GIVEN_KNOWN_DIFFERENT', favours: false });
  });

  test.each(['', '-', '١٢٣', '😀', '\u0000'])('a text without a name (%j) is no person', (text) => {
    expect(compareNames(text, text)).toMatchObject({ verdict: 'different', score: 0 });
  });
});
