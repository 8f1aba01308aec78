import { expect, test } from 'vitest';
import type { Read } from '../../../server/imports/mapping/read.ts';
import { amountText, readAmount, readDuration } from '../../../server/imports/mapping/read-amount.ts';
import { readCountry } from '../../../server/imports/mapping/read-country.ts';
import { readDate } from '../../../server/imports/mapping/read-date.ts';
import { readDistrict } from '../../../server/imports/mapping/read-district.ts';
import {
  readBankAccount,
  readHandle,
  readImei,
  readPlate,
} from '../../../server/imports/mapping/read-identifiers.ts';
import { readPhone } from '../../../server/imports/mapping/read-phone.ts';
import { readColour, readRole, readSex } from '../../../server/imports/mapping/vocabulary.ts';

/** The value, or null when it cannot be read. */
const valueOf = <T>(read: Read<T>): T | null => ('wrong' in read ? null : read.value);

test.each([
  ['1987', '1987-01-01', '1987-12-31'],
  ['05.1987', '1987-05-01', '1987-05-31'],
  ['1987-02', '1987-02-01', '1987-02-28'],
  ['03.05.1987', '1987-05-03', '1987-05-03'],
  ['1987-05-03T10:20:00Z', '1987-05-03', '1987-05-03'],
  ['03.05.1987 10:20', '1987-05-03', '1987-05-03'],
  ['00.05.1987', '1987-05-01', '1987-05-31'],
  ['3 may 1987', '1987-05-03', '1987-05-03'],
  ['May 3, 1987', '1987-05-03', '1987-05-03'],
  ['3 мая 1987 г.', '1987-05-03', '1987-05-03'],
  ['3 Ağustos 1987', '1987-08-03', '1987-08-03'],
  ['avqust 1987', '1987-08-01', '1987-08-31'],
  ['1985-1987', '1985-01-01', '1987-12-31'],
  ['31900', '1987-05-03', '1987-05-03'],
  ['19870503', '1987-05-03', '1987-05-03'],
])('the date %s is read', (text, from, to) => {
  expect(valueOf(readDate(text, 'DAY_FIRST'))).toMatchObject({ from, to });
});

test.each(['31.02.1990', '29.02.1900', '1987-13', '00', 'dünən', '3.5.87', '1.1.0001', '1987-1985'])(
  'the date %s is not',
  (text) => {
    expect(valueOf(readDate(text, 'DAY_FIRST'))).toBeNull();
  },
);

test.each([
  ['050 100 00 01', '+994501000001'],
  ['(050) 100-00-01', '+994501000001'],
  ['501000001', '+994501000001'],
  ['994501000001', '+994501000001'],
  ['00994501000001', '+994501000001'],
  ['8 050 100 00 01', '+994501000001'],
  ['+90 501 000 00 01', '+905010000001'],
  ['905010000001', '+905010000001'],
  ['102', null],
  ['AzərTel', null],
])('the phone %s is %s', (text, value) => {
  expect(valueOf(readPhone(text))).toBe(value);
});

test('the check digit of a handset is checked, or made', () => {
  expect(valueOf(readImei('490154203237518'))).toBe('490154203237518');
  expect(valueOf(readImei('490154203237519'))).toBeNull();
  expect(valueOf(readImei('49-015420-323751'))).toBe('490154203237518');
  expect(valueOf(readImei('4901542032375100'))).toBe('490154203237518');
});

test('the check digits of an IBAN are checked; an account without one is taken as it is', () => {
  expect(valueOf(readBankAccount('GB82 WEST 1234 5698 7654 32'))).toBe('GB82WEST12345698765432');
  expect(valueOf(readBankAccount('GB83 WEST 1234 5698 7654 32'))).toBeNull();
  expect(valueOf(readBankAccount('TEST0000001'))).toBe('TEST0000001');
});

test('plates and handles have one form', () => {
  expect(valueOf(readPlate('99 zz 001'))).toBe('99-ZZ-001');
  expect(valueOf(readPlate('34 TEST 01'))).toBe('34TEST01');
  expect(valueOf(readHandle('@numune'))).toBe('numune');
  expect(valueOf(readHandle('https://www.telegram.example/numune/'))).toBe('telegram.example/numune');
});

test.each(['AZ', 'aze', 'Azərbaycan', 'AZERBAIJAN', 'Азербайджан', 'Azerbaycan', 'Azərbaycan Respublikası'])(
  '%s is Azerbaijan',
  (text) => {
    expect(valueOf(readCountry(text))).toBe('AZ');
  },
);

test.each([['914', null], ['BƏƏ', 'AE'], ['США', 'US'], ['Almanya', 'DE'], ['', null]])('the country %s is %s', (text, code) => {
  expect(valueOf(readCountry(text))).toBe(code);
}); // prettier-ignore

test.each([['Sabirabad', 'AZ-SAB'], ['Sabirabad rayonu', 'AZ-SAB'], ['BAKI ŞƏHƏRİ', 'AZ-BA'], ['Баку', 'AZ-BA'], ['Atlantida', null]])('the district %s is %s', (text, code) => {
  expect(valueOf(readDistrict(text))).toBe(code);
}); // prettier-ignore

test('roles, sexes and colours are read in four languages', () => {
  expect(['şübhəli', 'Suspect', 'ŞÜPHELİ', 'подозреваемый'].map((word) => valueOf(readRole(word)))).toEqual(Array(4).fill('SUSPECT')); // prettier-ignore
  expect(['zərərçəkmiş', 'injured party', 'потерпевшая'].map((word) => valueOf(readRole(word)))).toEqual(Array(3).fill('INJURED_PARTY')); // prettier-ignore
  expect(['qadın', 'F', 'KADIN', 'женский'].map((word) => valueOf(readSex(word)))).toEqual(
    Array(4).fill('F'),
  );
  expect(['QIRMIZI', 'red notice', 'kırmızı', 'красный'].map((word) => valueOf(readColour(word)))).toEqual(Array(4).fill('RED')); // prettier-ignore
});

test.each([
  ['1234', '1234.00'],
  ['1234,5', '1234.50'],
  ['1 234,56', '1234.56'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1.234.567', '1234567.00'],
  ['-12.3456 AZN', '12.3456'],
  ['0.125', '0.125'],
  ['çox', null],
])('the amount %s is %s', (text, value) => {
  const amount = valueOf(readAmount(text));
  expect(amount === null ? null : amountText(amount)).toBe(value);
});

test.each([
  ['75', 75],
  ['01:15', 75],
  ['00:01:15', 75],
  ['75 san', 75],
  ['uzun', null],
])('the duration %s is %s seconds', (text, seconds) => {
  expect(valueOf(readDuration(text))).toBe(seconds);
});
