import { describe, expect, test } from 'vitest';
import { parseName } from '../../../server/names/parse-name.ts';
import { renderingsOf } from '../../../server/names/renderings.ts';
import { nameSimilarity, prepareQuery } from '../../../server/names/similarity.ts';

describe('the parts of a name', () => {
  test.each([
    ['Məmmədova Aygün Rauf qızı', 'Məmmədova', 'Aygün', 'Rauf', 'F'],
    ['Rashad Tofiq oglu Aliyev', 'Aliyev', 'Rashad', 'Tofiq', 'M'],
    ['Алиев Рашад Тофик оглы', 'Алиев', 'Рашад', 'Тофик', 'M'],
    ['ALIYEV<<RASHAD<TOFIG<OGLU<<<<<', 'ALIYEV', 'RASHAD', 'TOFIG', 'M'],
    ['P<AZEALIYEV<<RASHAD<<<<<<<<', 'ALIYEV', 'RASHAD', null, 'M'],
    ['ALIYEV RASHAD TOFIG', 'ALIYEV', 'RASHAD', 'TOFIG', 'M'],
    ['Aliyev, Rashad', 'Aliyev', 'Rashad', null, 'M'],
    ['Mammadova Aygun Raufovna', 'Mammadova', 'Aygun', 'Raufovna', 'F'],
    ['Khalid bin Saeed Al Mansoori', 'Al Mansoori', 'Khalid', 'Saeed', 'M'],
    ['Fatima bint Khalifa Al Zaabi', 'Al Zaabi', 'Fatima', 'Khalifa', 'F'],
    ['Mst. Shabana Bibi', null, 'Shabana Bibi', null, 'F'],
    ['-', null, null, null, null],
  ])('%s', (text, family, given, father, sex) => {
    expect(parseName(text)).toMatchObject({ original: text, family, given, father, sex });
  });

  test('a hint tells the order where the shape does not', () => {
    expect(parseName('Kaya Gül', { order: 'FAMILY_FIRST' }).family).toBe('Kaya');
    expect(parseName('Gül Kaya', { order: 'GIVEN_FIRST' }).family).toBe('Kaya');
    expect(parseName('Kaya Gül').family).toBeNull();
  });

  test('what is one name in two words is one token', () => {
    expect(parseName('Abdul Rahman Khan').tokens).toEqual(['Abdul Rahman', 'Khan']);
    expect(parseName('Гасан-заде Нигяр').tokens).toEqual(['Гасан заде', 'Нигяр']);
  });
});

describe('renderings', () => {
  test('an Azerbaijani name is rendered as other offices write it', () => {
    expect(renderingsOf('Quliyev İlqar')).toEqual(
      expect.arrayContaining([
        'Quliyev İlqar',
        'Quliyev Ilqar',
        'Guliyev Ilgar',
        'Гулиев Илгар',
        'QULIYEV<<ILQAR',
      ]),
    );
  });

  test('an Urdu name is rendered in Latin letters, and a known one in Arabic script', () => {
    expect(renderingsOf('محمد عثمان')).toContain('Məhəmməd Osman');
    expect(renderingsOf('Muhammad Usman')).toContain('محمد عثمان');
  });
});

describe('what is typed in the search box', () => {
  test.each([
    ['кулиев', 'Quliyev İlqar Rauf oğlu'],
    ['mamm', 'Məmmədova Aygün'],
    ['ilgar quliyev', 'Quliyev İlqar Rauf oğlu'],
    ['عثمان', 'Muhammad Usman'],
    ['guliev', 'Quliyeva Nərmin'],
  ])('%s finds %s', (query, name) => {
    expect(nameSimilarity(query, name)).toBeGreaterThan(0.75);
  });

  test('the name that was meant comes before its namesakes', () => {
    const score = prepareQuery('Kerimov Ramil');
    const names = ['Kərimov Ramiz', 'Kərimov Kamil', 'Kərimov Ramil', 'Həsənov Ramil'];
    expect(names.toSorted((a, b) => score(b) - score(a))[0]).toBe('Kərimov Ramil');
  });

  test('an empty query finds nothing', () => {
    expect(nameSimilarity('', 'Quliyev')).toBe(0);
    expect(nameSimilarity('xyzzy', 'Quliyev')).toBe(0);
  });
});
