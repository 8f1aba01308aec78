import type { ColumnMeaning } from '../../graphql/types.generated.ts';
import type { ThingDraft } from '../draft.ts';
import type { Columns, MappedColumn } from './mapping.ts';
import { oneLine } from './clean-text.ts';
import { codeWord, schemeOf } from './identifier-schemes.ts';
import type { Read } from './read.ts';
import {
  readBankAccount,
  readCode,
  readEmail,
  readFin,
  readHandle,
  readImei,
  readPlate,
} from './read-identifiers.ts';
import { phonesIn, readPhone } from './read-phone.ts';
import type { Remarks } from './remarks.ts';
import type { RowCells } from './row-cells.ts';
import { thingDraft } from './things.ts';

const readAddress = (text: string): Read<string> => ({ value: oneLine(text).slice(0, 300) });

const several = (cell: string): string[] =>
  cell
    .split(/[;\n|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const one = (cell: string): string[] => [cell];

type Way = {
  meaning: ColumnMeaning;
  split: (cell: string) => string[];
  read: (text: string) => Read<string>;
  /** True when a value that cannot be read refuses the row: it says who the person is. */
  decides: boolean;
  make: (value: string, column: MappedColumn) => ThingDraft;
};

const WAYS: readonly Way[] = [
  { meaning: 'FIN', split: one, read: readFin, decides: true, make: (value) => thingDraft('Identifier', value, { scheme: 'AZ_FIN' }) },
  { meaning: 'IDENTIFIER', split: several, read: readCode, decides: true, make: (value, { detail }) => thingDraft('Identifier', value, { scheme: schemeOf(detail) }) },
  { meaning: 'DOCUMENT', split: several, read: readCode, decides: false, make: (value, { detail }) => thingDraft('Document', value, { documentType: codeWord(detail ?? 'PASSPORT') }) },
  { meaning: 'PHONE', split: phonesIn, read: readPhone, decides: false, make: (value) => thingDraft('Phone', value) },
  { meaning: 'IMEI', split: several, read: readImei, decides: false, make: (value) => thingDraft('Handset', value) },
  { meaning: 'EMAIL', split: phonesIn, read: readEmail, decides: false, make: (value) => thingDraft('Email', value) },
  { meaning: 'ACCOUNT', split: several, read: readHandle, decides: false, make: (value, { detail }) => thingDraft('Account', detail === null || value.includes('/') ? value : `${detail.toLocaleLowerCase('en')}/${value}`) },
  { meaning: 'BANK_ACCOUNT', split: several, read: readBankAccount, decides: false, make: (value) => thingDraft('BankAccount', value) },
  { meaning: 'PLATE', split: several, read: readPlate, decides: false, make: (value) => thingDraft('Vehicle', value) },
  { meaning: 'ADDRESS', split: one, read: readAddress, decides: false, make: (value) => thingDraft('Place', value) },
]; // prettier-ignore

/** A document's key is its number alone, as of those that are there; its type stands beside it. */
export const thingsOfRow = (columns: Columns, cell: RowCells, remarks: Remarks): ThingDraft[] => {
  const things = new Map<string, ThingDraft>();
  for (const { meaning, split, read, decides, make } of WAYS)
    for (const column of columns.of(meaning)) {
      const text = cell(column);
      if (text === '') continue;
      for (const part of split(text)) {
        const value = decides
          ? remarks.must(column.heading, part, read(part))
          : remarks.may(column.heading, part, read(part));
        if (value === null) continue;
        const thing = make(value, column);
        things.set(thing.key, thing);
      }
    }
  return [...things.values()];
};
