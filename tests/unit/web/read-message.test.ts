import { describe, expect, it } from 'vitest';
import { plainText } from '../../../web/messages/reading/plain-text.ts';
import { readMessage } from '../../../web/messages/reading/read-message.ts';

const COUNTRIES = new Map([
  ['Türkiye', 'TR'],
  ['Türkiyə', 'TR'],
  ['Russia', 'RU'],
  ['Azerbaijan', 'AZ'],
  ['Oman', 'OM'],
]);

const valuesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readMessage(text, COUNTRIES).fields).map(([field, { value }]) => [field, value]),
  );

const ENGLISH = `FROM: IP ABU DHABI
TO: IP BAKU
DATE: 3 FEB 2026 14:05
OUR REF.: AD/2026/118
YOUR REF: NCB-77/1
*** URGENT ***
SUBJECT: Provisional arrest of a fugitive
HANDLING: for police use only
NAME: XASAYEV Nurlan
DOB: 03.05.1987
NAME: DOE Jane
REPLY BY: 17/02/2026
The arrest of the person is requested.`;

const AZERBAIJANI = `Göndərən: Ankara MMB
Tarix: 12 noyabr 2025
Nömrəmiz: AB-12/7
Sizin nömrə: 44-5
Təcililik: çox təcili
Mövzu: şəxs barədə məlumat
Soyadı: XASAYEV
Adı: Nurlan
Təvəllüd: 1987
Cavabın son günü: 01.12.2025`;

const TURKISH = `GÖNDEREN : INTERPOL Türkiye
TARİH\t: 05.02.2026
SAYI : EGM-2026/7
İLGİ : 11.01.2026 tarihli ve 77/1 sayılı yazınız
KONU : Hükümlünün iadesi
İVEDİLİK : acele
ADI SOYADI : Nurlan XASAYEV
DOĞUM TARİHİ : 03.05.1987
CEVAP SÜRESİ : 20 Şubat 2026
Bilgi ve gereği için rica olunur.`;

const RUSSIAN = `От: НЦБ Москва
Дата: 5 февраля 2026 г.
Исх. №: 12/345
На ваш №: 77/1
Срочно
Тема: задержание разыскиваемого лица
ФИО: Хасаев Нурлан
Дата рождения: 03.05.1987
Срок ответа: 01.03.2026
В ответ на ваш запрос сообщаем.`;

describe('a message that came over the secure channel', () => {
  it('is read in English, with the passage from which each field came', () => {
    expect(valuesOf(ENGLISH)).toEqual({
      kind: 'REQUEST',
      asks: 'ARREST',
      country: 'AE',
      bureau: 'IP ABU DHABI',
      theirReference: 'AD/2026/118',
      ourReference: 'NCB-77/1',
      urgency: 'URGENT',
      on: '2026-02-03',
      time: '14:05',
      deadline: '2026-02-17',
      caveat: 'for police use only',
      subject: 'Provisional arrest of a fugitive',
      language: 'EN',
    });
    const { fields, people } = readMessage(ENGLISH, COUNTRIES);
    expect(fields.deadline?.passage).toBe('REPLY BY: 17/02/2026');
    expect(fields.urgency?.passage).toBe('*** URGENT ***');
    expect(people).toEqual([
      { name: 'XASAYEV Nurlan', birth: '03.05.1987', passage: 'NAME: XASAYEV Nurlan; DOB: 03.05.1987' },
      { name: 'DOE Jane', birth: null, passage: 'NAME: DOE Jane' },
    ]);
  });

  it('is read in Azerbaijani, with family and given name in lines of their own', () => {
    expect(valuesOf(AZERBAIJANI)).toEqual({
      kind: 'REQUEST',
      country: 'TR',
      bureau: 'Ankara MMB',
      theirReference: 'AB-12/7',
      ourReference: '44-5',
      urgency: 'IMMEDIATE',
      on: '2025-11-12',
      deadline: '2025-12-01',
      subject: 'şəxs barədə məlumat',
      language: 'AZ',
    });
    expect(readMessage(AZERBAIJANI, COUNTRIES).people).toMatchObject([
      { name: 'XASAYEV Nurlan', birth: '1987' },
    ]);
  });

  it('is read in Turkish, in capitals with and without dots', () => {
    expect(valuesOf(TURKISH)).toMatchObject({
      kind: 'ANSWER',
      asks: 'SURRENDER',
      country: 'TR',
      theirReference: 'EGM-2026/7',
      urgency: 'URGENT',
      on: '2026-02-05',
      deadline: '2026-02-20',
      subject: 'Hükümlünün iadesi',
      language: 'TR',
    });
    expect(readMessage(TURKISH, COUNTRIES).people).toMatchObject([
      { name: 'Nurlan XASAYEV', birth: '03.05.1987' },
    ]);
  });

  it('is read in Russian', () => {
    expect(valuesOf(RUSSIAN)).toMatchObject({
      kind: 'ANSWER',
      asks: 'ARREST',
      country: 'RU',
      theirReference: '12/345',
      ourReference: '77/1',
      urgency: 'URGENT',
      on: '2026-02-05',
      deadline: '2026-03-01',
      language: 'RU',
    });
    expect(readMessage(RUSSIAN, COUNTRIES).people).toMatchObject([
      { name: 'Хасаев Нурлан', birth: '03.05.1987' },
    ]);
  });

  it('leaves what it does not understand in the text and supposes nothing', () => {
    expect(readMessage('Lorem ipsum 12345\n::: === ...\nREF:\n', COUNTRIES)).toEqual({
      fields: {},
      people: [],
    });
    expect(valuesOf('REPLY BY: as soon as you can\nDATE: 31.02.2026\nFROM: Baku, Azerbaijan')).toEqual({
      bureau: 'Baku, Azerbaijan',
    });
    // A word inside another is not that word, and a whole sentence is no mark.
    expect(valuesOf('Romanov told us that it was not urgent at all')).toEqual({});
  });

  it('has a label whose value stands in the next line', () => {
    expect(valuesOf('SUBJECT:\nCar thefts\nREF:\nDOB: 1987')).toMatchObject({ subject: 'Car thefts' });
  });

  it('takes markup as the letters that it is', () => {
    expect(valuesOf('SUBJECT: <img src=x onerror=alert(1)>')).toMatchObject({
      subject: '<img src=x onerror=alert(1)>',
    });
  });

  it('reads a long text of labels in a moment that does not grow with its square', () => {
    const text = plainText(`${'REF: '.repeat(1500)}\n${'a. '.repeat(3000)}`) ?? '';
    expect(readMessage(text, COUNTRIES).fields.theirReference).toBeUndefined();
  });
});

describe('what is pasted', () => {
  it('loses the signs that cannot be seen and keeps its lines', () => {
    expect(plainText('REF\u0000: 7\r\nab\u202Ecd\u0007\tx\r')).toBe('REF: 7\nabcd\tx');
  });

  it('is refused when it is longer than a message may be', () => {
    expect(plainText('x'.repeat(20_000))).not.toBeNull();
    expect(plainText('x'.repeat(20_001))).toBeNull();
  });
});
