import { searchable } from '../../i18n/letters.ts';
import { labelledLines, type Labelled, type LabelledLine } from './labelled-lines.ts';
import { dayIn, timeIn } from './read-day.ts';
import words from './words.json' with { type: 'json' };

/** What was read, and the passage that says so. Days are "2026-11-24". */
export type Read = { value: string; passage: string };
export type ReadField =
  | 'kind'
  | 'asks'
  | 'country'
  | 'bureau'
  | 'theirReference'
  | 'ourReference'
  | 'urgency'
  | 'on'
  | 'time'
  | 'deadline'
  | 'caveat'
  | 'subject'
  | 'language';

/** Somebody whom the text names. The birth as it stands there; null when none does. */
export type NamedPerson = { name: string; birth: string | null; passage: string };
export type ReadMessage = { fields: Partial<Record<ReadField, Read>>; people: NamedPerson[] };

/** Codes of countries by their names, as far as the reader's list has them. */
export type CountryNames = ReadonlyMap<string, string>;

const wordsOf = (text: string): string =>
  ` ${searchable(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
const has = (text: string, word: string): boolean => wordsOf(text).includes(wordsOf(word));

/** The first code one of whose words stands in the text. */
const codeIn = (text: string, table: Readonly<Record<string, readonly string[]>>): string | null =>
  Object.keys(table).find((code) => table[code]?.some((word) => has(text, word))) ?? null;

const first = (lines: readonly LabelledLine[], label: Labelled): LabelledLine | undefined =>
  lines.find((line) => line.label === label);

const said = (line: LabelledLine | undefined, most: number): Read | null =>
  line && line.value.length <= most ? { value: line.value, passage: line.passage } : null;

const made = (line: LabelledLine | undefined, make: (value: string) => string | null): Read | null => {
  const value = line && make(line.value);
  return line && value ? { value, passage: line.passage } : null;
};

const passageOf = (line: string): string => line.trim().slice(0, 120);

/** The first line that says something by one of these words, and what. */
const firstLine = (text: string, read: (line: string) => string | null): Read | null => {
  for (const line of text.split('\n')) {
    const value = read(line);
    if (value !== null) return { value, passage: passageOf(line) };
  }
  return null;
};

/** A mark that stands in a line by itself: "*** URGENT ***". */
const MOST_IN_MARK = 4;
const markIn = (line: string): string | null =>
  wordsOf(line).trim().split(' ').length <= MOST_IN_MARK ? codeIn(line, words.urgency) : null;

const languageOf = (text: string): Read | null => {
  const letters = text.replaceAll(/\P{L}/gu, '');
  if (letters === '') return null;
  const cyrillic = text.replaceAll(/\P{Script=Cyrillic}/gu, '').length;
  if (cyrillic * 2 > letters.length) return { value: 'RU', passage: passageOf(text.split('\n')[0] ?? '') };
  if (/[Əə]/u.test(text)) return firstLine(text, (line) => (/[Əə]/u.test(line) ? 'AZ' : null));
  const counts = Object.entries(words.language).map(
    ([code, own]) => [code, own.filter((word) => has(text, word)).length] as const,
  );
  const [code, count] = counts.toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return count === 0
    ? null
    : firstLine(text, (line) =>
        words.language[code as keyof typeof words.language].some((word) => has(line, word)) ? code : null,
      );
};

const countryIn = (text: string, countries: CountryNames): string | null => {
  const named = [...countries].find(([name, code]) => code !== 'AZ' && has(text, name))?.[1];
  return named ?? codeIn(text, words.seats);
};

/** Names in the order in which they stand; a birth belongs to the name before it. */
const peopleIn = (lines: readonly LabelledLine[]): NamedPerson[] => {
  const people: NamedPerson[] = [];
  let family: LabelledLine | null = null;
  for (const line of lines) {
    const { label, value, passage } = line;
    const last = people.at(-1);
    if (label === 'name') people.push({ name: value, birth: null, passage });
    else if (label === 'family') {
      family = line;
      people.push({ name: value, birth: null, passage });
    } else if (label === 'given' && last && family) {
      last.name = `${family.value} ${value}`;
      last.passage = `${family.passage}; ${passage}`;
      family = null;
    } else if (label === 'birth' && last && last.birth === null) {
      last.birth = value;
      last.passage = `${last.passage}; ${passage}`;
    }
  }
  return people.filter(({ name }) => name.length <= 200).slice(0, 20);
};

const kindOf = (text: string, isAsking: Read | null): Read | null =>
  firstLine(text, (line) => (words.answer.some((word) => has(line, word)) ? 'ANSWER' : null)) ??
  (isAsking ? { value: 'REQUEST', passage: isAsking.passage } : null);

/**
 * Reads the text of a message that came over the secure channel into its fields, each with the passage from which it was read. Labels and words of
 * four languages are data beside this file. What is not understood is left where it stands, in the text; nothing is guessed without a passage.
 */
export const readMessage = (text: string, countries: CountryNames): ReadMessage => {
  const lines = labelledLines(text);
  const on = first(lines, 'on');
  const bureau = first(lines, 'bureau');
  const deadline = made(first(lines, 'deadline'), dayIn);
  const asks = firstLine(text, (line) => codeIn(line, words.asks));
  const found: Record<ReadField, Read | null> = {
    asks,
    deadline,
    kind: kindOf(text, deadline ?? asks),
    bureau: said(bureau, 200),
    country: made(bureau, (value) => countryIn(value, countries)),
    theirReference: said(first(lines, 'sender'), 100),
    ourReference: said(first(lines, 'recipient'), 100),
    urgency:
      made(first(lines, 'urgency'), (value) => codeIn(value, words.urgency)) ?? firstLine(text, markIn),
    on: made(on, dayIn),
    time: made(first(lines, 'time'), timeIn) ?? made(on, (value) => timeIn(value.replace(/^\S+/u, ''))),
    caveat: said(first(lines, 'caveat'), 500),
    subject: said(first(lines, 'subject'), 300),
    language: languageOf(text),
  };
  const fields = Object.fromEntries(Object.entries(found).filter(([, read]) => read !== null));
  return { fields, people: peopleIn(lines) };
};
