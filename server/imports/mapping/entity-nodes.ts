import type { LinkDraft, NameDraft, PersonDraft, ThingDraft } from '../draft.ts';
import { ownValue } from '../reading/json-table.ts';
import type { Mapping } from './mapping.ts';
import { defaultRole } from './person-of-row.ts';
import type { Read } from './read.ts';
import { readBirthPlace } from './read-birth-place.ts';
import { readCountry } from './read-country.ts';
import { readDate } from './read-date.ts';
import { readBankAccount, readCode, readEmail, readImei, readPlate } from './read-identifiers.ts';
import { readName } from './read-name.ts';
import { readPhone } from './read-phone.ts';
import { firstText, textsOf } from './record-values.ts';
import type { Remarks } from './remarks.ts';
import { holding, thingDraft } from './things.ts';
import { readSex } from './vocabulary.ts';

export type EntityNode = {
  key: string;
  person: PersonDraft | null;
  things: ThingDraft[];
  links: LinkDraft[];
};

const every = <T>(
  properties: unknown,
  name: string,
  remarks: Remarks,
  read: (text: string) => Read<T>,
): T[] =>
  textsOf(properties, name).flatMap((text) => {
    const value = remarks.may(name, text, read(text));
    return value === null ? [] : [value];
  });

const namesOf = (properties: unknown, remarks: Remarks): NameDraft[] => {
  const names: NameDraft[] = [];
  for (const text of textsOf(properties, 'name')) {
    const name = remarks.may('name', text, readName(text));
    if (name !== null) names.push(name);
  }
  if (names.length === 0) {
    const parts = ['lastName', 'firstName', 'fatherName'].map((part) => firstText(properties, part));
    const text = parts.filter((part) => part !== '').join(' ');
    const name = text === '' ? null : remarks.may('name', text, readName(text));
    if (name !== null) names.push(name);
  }
  for (const property of ['alias', 'weakAlias', 'previousName'])
    names.push(...every(properties, property, remarks, (text) => readName(text, 'ALIAS')));
  const [legal] = names;
  return names.map((name) =>
    name.kind === 'LEGAL' && name !== legal && name.script !== legal?.script
      ? { ...name, kind: 'TRANSLITERATED' }
      : name,
  );
};

const thingsOf = (properties: unknown, remarks: Remarks): ThingDraft[] => [
  ...every(properties, 'idNumber', remarks, readCode).map((value) => thingDraft('Identifier', value, { scheme: 'OTHER' })),
  ...every(properties, 'innCode', remarks, readCode).map((value) => thingDraft('Identifier', value, { scheme: 'TAX_NUMBER' })),
  ...every(properties, 'taxNumber', remarks, readCode).map((value) => thingDraft('Identifier', value, { scheme: 'TAX' })),
  ...every(properties, 'passportNumber', remarks, readCode).map((value) => thingDraft('Document', value, { documentType: 'PASSPORT' })),
  ...every(properties, 'phone', remarks, readPhone).map((value) => thingDraft('Phone', value)),
  ...every(properties, 'email', remarks, readEmail).map((value) => thingDraft('Email', value)),
  ...textsOf(properties, 'address').map((text) => thingDraft('Place', text.slice(0, 300))),
]; // prettier-ignore

const NO_NAME = {
  az: 'Varlığın adı yoxdur. properties.name yazın.',
  en: 'The entity has no name. Write properties.name.',
};

const personNode = (
  key: string,
  properties: unknown,
  mapping: Mapping,
  remarks: Remarks,
): EntityNode | null => {
  const names = namesOf(properties, remarks);
  if (names.length === 0) remarks.refuse('name', null, NO_NAME);
  const born = firstText(properties, 'birthDate');
  const birth = born === '' ? null : remarks.must('birthDate', born, readDate(born, 'YEAR_FIRST'));
  const [birthPlace] = every(properties, 'birthPlace', remarks, readBirthPlace);
  const [sex] = every(properties, 'gender', remarks, readSex);
  const [citizenship] = [
    ...every(properties, 'nationality', remarks, readCountry),
    ...every(properties, 'citizenship', remarks, readCountry),
    ...every(properties, 'country', remarks, readCountry),
  ];
  const notes = [...textsOf(properties, 'notes'), ...textsOf(properties, 'summary')];
  const things = thingsOf(properties, remarks);
  if (remarks.isRefused) return null;
  const person: PersonDraft = {
    key,
    names,
    role: defaultRole(mapping),
    ...(sex !== undefined && { sex }),
    ...(birth !== null && { birth }),
    ...(birthPlace !== undefined && { birthPlace }),
    ...(citizenship !== undefined && { citizenship }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
  return { key, person, things, links: things.map((thing) => holding(key, thing)) };
};

const thingNode = (thing: ThingDraft | null): EntityNode | null =>
  thing === null ? null : { key: thing.key, person: null, things: [thing], links: [] };

/** A thing from the first property that can be read. */
const thingOf = (
  properties: unknown,
  names: readonly string[],
  remarks: Remarks,
  read: (text: string) => Read<string>,
  make: (value: string) => ThingDraft,
): EntityNode | null => {
  const text = firstText(properties, ...names);
  if (text === '') {
    remarks.refuse(names[0] ?? null, null, {
      az: `properties.${names[0]} boşdur. Onu yazın.`,
      en: `properties.${names[0]} is blank. Write it.`,
    });
    return null;
  }
  const value = remarks.must(names[0] ?? '', text, read(text));
  return value === null ? null : thingNode(make(value));
};

const asText = (text: string): Read<string> => ({ value: text.slice(0, 300) });

export const NODE_SCHEMAS: ReadonlySet<string> = new Set([
  'Person', 'LegalEntity', 'Company', 'Organization', 'PublicBody', 'Address', 'BankAccount', 'Vehicle', 'UserAccount', 'Phone', 'Email', 'Device',
]); // prettier-ignore

/** A FollowTheMoney entity that is somebody or something; null when it is refused, and then the remarks say why. */
export const entityNode = (record: unknown, mapping: Mapping, remarks: Remarks): EntityNode | null => {
  const schema = firstText(record, 'schema');
  const properties = ownValue(record, 'properties');
  switch (schema) {
    case 'Person':
      return personNode(`source:${firstText(record, 'id')}`, properties, mapping, remarks);
    case 'Address':
      return thingOf(properties, ['full', 'name'], remarks, asText, (value) => thingDraft('Place', value));
    case 'BankAccount':
      return thingOf(properties, ['iban', 'accountNumber', 'name'], remarks, readBankAccount, (value) => thingDraft('BankAccount', value));
    case 'Vehicle':
      return thingOf(properties, ['registrationNumber', 'name'], remarks, readPlate, (value) => thingDraft('Vehicle', value));
    case 'UserAccount':
      return thingOf(properties, ['username', 'name'], remarks, asText, (value) => {
        const service = firstText(properties, 'service');
        return thingDraft('Account', service === '' ? value : `${service}/${value}`);
      });
    case 'Phone':
      return thingOf(properties, ['number', 'phone', 'name'], remarks, readPhone, (value) => thingDraft('Phone', value));
    case 'Email':
      return thingOf(properties, ['email', 'name'], remarks, readEmail, (value) => thingDraft('Email', value));
    case 'Device':
      return thingOf(properties, ['imei', 'name'], remarks, readImei, (value) => thingDraft('Handset', value));
    default:
      return thingOf(properties, ['name'], remarks, asText, (value) => thingDraft('Organisation', value));
  }
}; // prettier-ignore
