import { describe, expect, test } from 'vitest';
import { compareBirths } from '../../../server/names/compare-births.ts';
import { comparePeople, type ComparedPerson } from '../../../server/names/compare-people.ts';
import { blockingKeysOf } from '../../../server/names/keys.ts';

const day = (text: string) => ({ from: text, to: text });
const fin = (value: string) => [{ scheme: 'AZ_FIN', value }];

/** The planted people of the demo world: a recruiter in four records, two namesakes, two on one FİN. */
const RECRUITER: ComparedPerson[] = [
  {
    names: ['Şükürova Xuraman Qədir qızı'],
    sex: 'F',
    birth: day('1984-07-07'),
    citizenship: 'AZ',
    identifiers: fin('TEST0BB'),
  },
  { names: ['Шукюрова Хураман Гадировна'], sex: 'F', birth: { from: '1984-01-01', to: '1984-12-31' } },
  { names: ['HURAMAN SUKUROVA'], sex: 'F', birth: { from: '1984-07-01', to: '1984-07-31' } },
  { names: ['SHUKUROVA<<KHURAMAN'], sex: 'F', birth: day('1984-07-07'), citizenship: 'AZ' },
];
const GUNEL = (birth: string, value: string): ComparedPerson => ({
  names: ['Rzayeva Günel Elçin qızı', 'RZAYEVA<<GUNEL'],
  sex: 'F',
  birth: day(birth),
  citizenship: 'AZ',
  identifiers: fin(value),
});
const BABAZADE = (given: string, birth: string): ComparedPerson => ({
  names: [`Babazadə ${given} Əkbər oğlu`],
  sex: 'M',
  birth: day(birth),
  identifiers: fin('TEST0Z9'),
});

describe('people', () => {
  test('one recruiter in four spellings is one person, whichever two are compared', () => {
    for (const one of RECRUITER)
      for (const two of RECRUITER) {
        expect(comparePeople(one, two)).toMatchObject({ verdict: 'match', alert: null });
        const keys = new Set(one.names.flatMap(blockingKeysOf));
        expect(two.names.flatMap(blockingKeysOf).some((key) => keys.has(key))).toBe(true);
      }
  });

  test('namesakes with another FİN are two people, and the reason says so', () => {
    const found = comparePeople(GUNEL('1994-03-12', 'TEST0CA'), GUNEL('1994-03-21', 'TEST0CB'));
    expect(found.verdict).toBe('different');
    expect(found.reasons[0]).toMatchObject({ code: 'IDENTIFIER_DIFFERS', favours: false });
  });

  test('two names on one FİN are an alert, not a join', () => {
    const found = comparePeople(BABAZADE('Ramil', '1989-04-02'), BABAZADE('Ramin', '1989-04-20'));
    expect(found).toMatchObject({ verdict: 'review', alert: 'SHARED_IDENTIFIER_OTHER_NAME' });
  });

  test('one FİN joins two spellings, also when it is written with O for 0', () => {
    const one = { names: ['Quliyev İlqar'], identifiers: fin('TEST0Z9') };
    const two = { names: ['Kuliev I.'], identifiers: fin('testOz9') };
    expect(comparePeople(one, two)).toMatchObject({ verdict: 'match', alert: null });
  });

  test('another passport says nothing, for passports change', () => {
    const one = { names: ['Quliyev İlqar'], identifiers: [{ scheme: 'OTHER', value: 'TEST1' }] };
    const two = { names: ['Kuliev Ilgar'], identifiers: [{ scheme: 'OTHER', value: 'TEST2' }] };
    expect(comparePeople(one, two).verdict).toBe('match');
  });

  test('a birth date that contradicts parts namesakes, one mistyped asks for a look', () => {
    const born = (text: string): ComparedPerson => ({ names: ['Quliyev İlqar'], birth: day(text) });
    expect(comparePeople(born('1990-03-04'), born('1971-11-25')).verdict).toBe('different');
    expect(comparePeople(born('1990-03-04'), born('1990-04-03')).verdict).toBe('review');
    expect(comparePeople(born('1990-03-04'), born('1990-03-04')).verdict).toBe('match');
  });

  test('a sex that contradicts parts two records of one name', () => {
    const one: ComparedPerson = { names: ['Əliyev Şirin'], sex: 'M' };
    expect(comparePeople(one, { ...one, sex: 'F' }).verdict).toBe('different');
    expect(comparePeople(one, { ...one, sex: 'U' }).verdict).toBe('match');
  });

  test('the order of the two changes nothing', () => {
    const [one, two] = [GUNEL('1994-03-12', 'TEST0CA'), GUNEL('1994-03-21', 'TEST0CB')];
    expect(comparePeople(one, two)).toEqual(comparePeople(two, one));
  });

  test('a record without a name is nobody’s', () => {
    expect(comparePeople({ names: [] }, { names: ['Quliyev İlqar'] }).verdict).toBe('different');
  });
});

describe('birth dates', () => {
  test.each([
    ['1990-03-04', '1990-03-04', 'agrees'],
    ['1990-03-04', '1990-04-03', 'close'],
    ['1990-03-04', '1991-03-04', 'close'],
    ['1994-03-12', '1994-03-21', 'close'],
    ['1990-03-04', '1985-12-30', 'differs'],
  ])('%s and %s: %s', (one, two, expected) => {
    expect(compareBirths(day(one), day(two))).toBe(expected);
  });

  test('a year agrees with a day in it and not with one outside', () => {
    const year = { from: '1984-01-01', to: '1984-12-31' };
    expect(compareBirths(year, day('1984-07-07'))).toBe('agrees');
    expect(compareBirths(year, day('1985-07-07'))).toBe('differs');
  });
});
