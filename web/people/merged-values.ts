import type { PersonPageQuery } from '../api/operations.generated.ts';

export type PersonRecord = PersonPageQuery['person']['records'][number];

/** One thing that is said of a person, with every record that says it. */
type SaidValue = { name: ValueName; value: string; detail: string; records: PersonRecord[] };

export const VALUE_NAMES = ['NAME', 'SEX', 'BIRTH', 'BIRTH_PLACE', 'CITIZENSHIP', 'DISTRICT'] as const;
type ValueName = (typeof VALUE_NAMES)[number];

type Words = {
  name: (name: PersonRecord['names'][number]) => string;
  sex: (code: string) => string;
  birth: (date: NonNullable<PersonRecord['birth']>) => string;
  place: (text: { az: string; en: string }) => string;
};

const saidBy = (record: PersonRecord, words: Words): Omit<SaidValue, 'records'>[] => [
  ...record.names.map((name) => ({ name: 'NAME' as const, value: name.text, detail: words.name(name) })),
  ...(record.sex === null ? [] : [{ name: 'SEX' as const, value: words.sex(record.sex), detail: '' }]),
  ...(record.birth === null
    ? []
    : [{ name: 'BIRTH' as const, value: words.birth(record.birth), detail: '' }]),
  ...(record.birthPlace === null
    ? []
    : [{ name: 'BIRTH_PLACE' as const, value: record.birthPlace, detail: '' }]),
  ...(record.citizenship === null
    ? []
    : [{ name: 'CITIZENSHIP' as const, value: words.place(record.citizenship.name), detail: '' }]),
  ...(record.district === null
    ? []
    : [{ name: 'DISTRICT' as const, value: words.place(record.district.name), detail: '' }]),
];

/** The card of a person: what the records say, equal values joined, different ones side by side; nothing is chosen for the reader. */
export const mergedValues = (records: readonly PersonRecord[], words: Words): SaidValue[] => {
  const said = new Map<string, SaidValue>();
  for (const record of records) {
    for (const value of saidBy(record, words)) {
      const key = JSON.stringify([value.name, value.value, value.detail]);
      const known = said.get(key);
      if (known) known.records.push(record);
      else said.set(key, { ...value, records: [record] });
    }
  }
  return VALUE_NAMES.flatMap((name) => [...said.values()].filter((value) => value.name === name));
};

/** Names may differ in spelling and be one; two sexes, births, places of birth, citizenships or districts are a difference to look at. */
export const differs = (values: readonly SaidValue[], name: ValueName): boolean =>
  name !== 'NAME' && values.filter((value) => value.name === name).length > 1;
