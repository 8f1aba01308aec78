import { describe, expect, test } from 'vitest';
import { fold, searchKeysOf } from '../../../server/names/fold.ts';
import {
  toAzerbaijaniCyrillic,
  toEnglish,
  toPassportLine,
  toRussian,
  toTurkish,
} from '../../../server/names/transliterate.ts';

describe('folding', () => {
  test.each([
    ['İLQAR', 'ilqar'],
    ['ılqar', 'ilqar'],
    ['Məmmədov', 'memmedov'],
    ['ŞIXƏLİYEVA Ülviyyə', 'sixeliyeva ulviyye'],
    ['Ağa-Çingiz', 'aga cingiz'],
    ['O’ğuz', 'oguz'],
    ['SAMADZADA<<NAILA', 'samadzada naila'],
    ['', ''],
  ])('%s is found as "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('Azerbaijani Cyrillic and Latin fold to one spelling', () => {
    for (const name of ['Мәммәдов Елчин', 'Һүсејнов Ҹавид']) expect(fold(name)).toMatch(/^[a-z ]+$/u);
    expect(fold('Һүсејнов Ҹавид')).toBe(fold('Hüseynov Cavid'));
  });

  test('Arabic script keeps its letters, yeh and kaf of every keyboard being one', () => {
    expect(fold('علي')).toBe(fold('علی'));
    expect(fold('ذوالقرنین بھٹرانی').split(' ')).toHaveLength(2);
  });

  test('folding twice changes nothing', () => {
    for (const name of [
      'Şükürova Xuraman',
      'Шукюрова Хураман',
      'صقر النويري',
      'HASANOV<<NURADDIN',
      '<script>`$',
    ])
      expect(fold(fold(name))).toBe(fold(name));
  });

  test('the index also holds the English spelling', () => {
    expect(searchKeysOf('Şıxəliyeva Ülviyyə').split(' ')).toEqual([
      'sixeliyeva',
      'ulviyye',
      'shikhaliyeva',
      'ulviyya',
    ]);
  });
});

describe('a name as other offices write it', () => {
  test('English', () => {
    expect(toEnglish('Şıxəliyeva Ülviyyə')).toBe('Shikhaliyeva Ulviyya');
    expect(toEnglish('İlqar Xəlilov')).toBe('İlgar Khalilov');
  });

  test('Turkish', () => {
    expect(toTurkish('Abbasquliyeva Şəfəq')).toBe('Abbaskuliyeva Şefek');
  });

  test('Russian and Azerbaijani Cyrillic', () => {
    expect(toRussian('Mustafazadə Anar')).toBe('Мустафазаде Анар');
    expect(toRussian('Əliyev')).toBe('Алиев');
    expect(toAzerbaijaniCyrillic('Hüseynov Cavid')).toBe('Һүсејнов Ҹавид');
  });

  test('the line of a passport has A to Z and fillers only', () => {
    expect(toPassportLine('Qənbərova', 'Lalə')).toBe('QANBAROVA<<LALA');
    expect(toPassportLine('Çələbizadə', 'Gülnarə İradə')).toBe('CALABIZADA<<GUELNARA<IRADA');
    expect(toPassportLine('Ə'.repeat(60), 'A')).toHaveLength(39);
  });
});
