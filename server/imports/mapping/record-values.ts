import { ownValue } from '../reading/json-table.ts';
import { LIMITS } from '../reading/limits.ts';
import { isNothing, withoutUnseen } from './clean-text.ts';

const textOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.slice(0, LIMITS.cellCharacters).trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return Array.isArray(value) ? value.flatMap((part) => (Array.isArray(part) ? [] : textOf(part))) : [];
};

/** Where a name is read it is cleaned and that is said; all else is cleaned here. */
const NAMES = new Set(['name', 'forename', 'alias', 'aliases', 'weakAlias', 'previousName', 'firstName', 'lastName', 'fatherName']); // prettier-ignore

/** The values of a name of a record as texts; a value alone and a list of one are the same. */
export const textsOf = (record: unknown, name: string): string[] =>
  textOf(ownValue(record, name))
    .map((text) => (NAMES.has(name) ? text : withoutUnseen(text)))
    .filter((text) => !isNothing(text));

export const firstText = (record: unknown, ...names: string[]): string =>
  names.flatMap((name) => textsOf(record, name))[0] ?? '';
