import type { AllCountriesQuery } from '../api/operations.generated.ts';
import { searchable } from '../i18n/letters.ts';
import { typedDay } from '../i18n/typed-day.ts';
import { idsIn, type DraftField, type MessageDraft } from './message-draft.ts';
import { plainText } from './reading/plain-text.ts';
import { readMessage, type CountryNames, type NamedPerson, type ReadField } from './reading/read-message.ts';

export type Passages = Partial<Record<DraftField, string>>;

export type PastedDraft = {
  changed: Partial<MessageDraft>;
  passages: Passages;
  /** Whom the text names and nobody of those who can be chosen is called. */
  unknown: NamedPerson[];
};

export const countryNames = (countries: AllCountriesQuery['allCountries']): CountryNames =>
  new Map(countries.flatMap(({ code, name }) => [[name.az, code] as const, [name.en, code] as const]));

const DAYS = new Set<ReadField>(['on', 'deadline']);

const wordsOf = (name: string): string[] =>
  searchable(name)
    .replaceAll(/[^\p{L}\s]+/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);

/** Whether a text calls somebody by a name that we have, in whatever order: every word of it is among those of the name. */
const isCalled = (label: string, { name }: NamedPerson): boolean => {
  const [ours, theirs] = [new Set(wordsOf(label)), wordsOf(name)];
  return theirs.length > 1 && theirs.every((word) => ours.has(word));
};

/**
 * What a pasted text proposes for the fields of a message, to be confirmed. Where it goes and what it answers stay as they were. Null when it is
 * longer than a message may be.
 */
export const pastedDraft = (
  pasted: string,
  countries: CountryNames,
  known: readonly { id: string; label: string }[],
  now: MessageDraft,
): PastedDraft | null => {
  const text = plainText(pasted);
  if (text === null) return null;
  const { fields, people } = readMessage(text, countries);
  const changed: Partial<MessageDraft> = { text };
  const passages: Passages = {};
  for (const [name, read] of Object.entries(fields)) {
    const field = name as ReadField;
    changed[field] = DAYS.has(field) ? typedDay(read.value) : read.value;
    passages[field] = read.passage;
  }
  const chosen = new Set(idsIn(now.people));
  const met = people.map((person) => ({
    person,
    ids: known.filter(({ label }) => isCalled(label, person)).map(({ id }) => id),
  }));
  // Of two of one name the officer chooses.
  const one = met.filter(({ ids }) => ids.length === 1);
  for (const { ids } of one) for (const id of ids) chosen.add(id);
  if (one.length > 0) {
    changed.people = [...chosen].join(' ');
    passages.people = one.map(({ person }) => person.passage).join('; ');
  }
  return { changed, passages, unknown: met.flatMap(({ person, ids }) => (ids.length === 1 ? [] : [person])) };
};
