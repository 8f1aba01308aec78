import { expect, test } from 'vitest';
import { nameForCountry } from '../../../server/names/name-for-country.ts';

test('a name is written in the letters of the country, and as a passport has it', () => {
  const name = 'Əliyeva Aygün Çingiz qızı';
  expect(nameForCountry(name, 'TR').local).toBe('Eliyeva Aygün Çingiz kızı');
  expect(nameForCountry(name, 'RU').local).toMatch(/^Алиева Айгюн Чингиз/u);
  expect(nameForCountry(name, 'GB').local).toBe('Aliyeva Aygun Chingiz gizi');
  expect(nameForCountry(name, 'GE').passport).toMatch(/^ALIYEVA<<AYGUEN/u);
});

test('a name that is not known in Arabic letters is not guessed', () => {
  expect(nameForCountry('Məmmədov Əli', 'AE')).toEqual({
    local: null,
    passport: 'MAMMADOV<<ALI',
    missing: ['Məmmədov'],
  });
  expect(nameForCountry('Xqzvbov Wqrt', 'PK')).toMatchObject({ local: null, missing: ['Xqzvbov', 'Wqrt'] });
});
