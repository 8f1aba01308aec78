import { describe, expect, it } from 'vitest';
import { rolesByCase } from '../../../web/people/roles-by-case.ts';
import { differs, mergedValues, type PersonRecord } from '../../../web/people/merged-values.ts';

const aCase = (id: string) => ({ id, number: id, title: { az: id, en: id } });

const record = (over: Partial<PersonRecord>): PersonRecord => ({
  id: 'r1',
  case: null,
  names: [],
  sex: null,
  birth: null,
  birthPlace: null,
  citizenship: null,
  district: null,
  grade: null,
  handling: null,
  recordedAt: '2025-06-18T08:30:00.000Z',
  sources: [],
  certainty: null,
  reliability: null,
  credibility: null,
  sourceText: null,
  recordedBy: null,
  earlierIds: [],
  earlier: [],
  mayCorrect: false,
  ...over,
});

const words = {
  name: ({ kind }: { kind: string }) => kind,
  sex: (code: string) => code,
  birth: ({ text }: { text: string }) => text,
  place: ({ en }: { en: string }) => en,
};

const named = (id: string, text: string, kind = 'LEGAL') => ({ id, text, kind, script: 'Latn' });
const born = (text: string) => ({ text, from: text, to: text, precision: 'DAY' as const });

describe('the card of a person', () => {
  it('joins what several records say alike and keeps every record as its source', () => {
    const records = [
      record({ id: 'r1', names: [named('n1', 'Nailə Səmədzadə')], sex: 'F' }),
      record({ id: 'r2', names: [named('n2', 'Nailə Səmədzadə')], sex: 'F' }),
    ];
    const values = mergedValues(records, words);
    expect(values.map(({ name, value, records: from }) => [name, value, from.map(({ id }) => id)])).toEqual([
      ['NAME', 'Nailə Səmədzadə', ['r1', 'r2']],
      ['SEX', 'F', ['r1', 'r2']],
    ]);
  });

  it('shows different birth dates side by side and says that they differ', () => {
    const values = mergedValues(
      [record({ birth: born('1979-05-03') }), record({ id: 'r2', birth: born('1979') })],
      words,
    );
    expect(values.map(({ value }) => value)).toEqual(['1979-05-03', '1979']);
    expect(differs(values, 'BIRTH')).toBe(true);
  });

  it('shows where somebody was born as each source has it, and that two say different', () => {
    const values = mergedValues(
      [record({ birthPlace: 'Gəncə' }), record({ id: 'r2', birthPlace: 'Kirovabad' })],
      words,
    );
    expect(values.map(({ name, value }) => [name, value])).toEqual([
      ['BIRTH_PLACE', 'Gəncə'],
      ['BIRTH_PLACE', 'Kirovabad'],
    ]);
    expect(differs(values, 'BIRTH_PLACE')).toBe(true);
  });

  it('does not call two spellings of a name a difference', () => {
    const values = mergedValues(
      [record({ names: [named('n1', 'Səmədzadə'), named('n2', 'SAMADZADA', 'MRZ')] })],
      words,
    );
    expect(values).toHaveLength(2);
    expect(differs(values, 'NAME')).toBe(false);
  });

  it('says nothing of what no source says', () => {
    expect(mergedValues([record({})], words)).toEqual([]);
  });
});

describe('the roles of a person', () => {
  it('stand together under each case, as they came', () => {
    const roles = rolesByCase([
      { case: aCase('c1'), role: 'CONVICTED', since: '2026-04-15', until: null },
      { case: aCase('c2'), role: 'WITNESS', since: null, until: null },
      { case: aCase('c1'), role: 'ACCUSED', since: '2025-06-20', until: null },
    ]);
    expect(roles.map(({ case: of, roles }) => [of.id, roles.map(({ role }) => role)])).toEqual([
      ['c1', ['CONVICTED', 'ACCUSED']],
      ['c2', ['WITNESS']],
    ]);
  });
});
