import type { PatternMatch } from './pattern-requests.ts';

const NAMED = 3;

type Words = {
  nameOf: (id: string) => string;
  countryOf: (code: string) => string;
  dayOf: (day: string) => string;
  /** `3 more` after the names that are given. */
  andMore: (count: number) => string;
};

/** Everything that a sentence may fill in; what a match does not have is a dash. */
export type SentenceValues = Record<string, string>;

const PARTS = [
  'RECRUITER',
  'TRANSPORTER',
  'EXPLOITER',
  'VICTIM',
  'PHONE',
  'USER',
  'PLACE',
  'ESCORT',
  'CONTACT',
  'RECRUIT',
];
const VALUES = [
  'victims',
  'cases',
  'trips',
  'months',
  'payments',
  'amount',
  'currency',
  'since',
  'until',
  'countries',
];

/** The names and numbers of a match as its sentence needs them: each part by name, the route in order, days and countries in words. */
export const sentenceValues = (match: PatternMatch, words: Words): SentenceValues => {
  const some = (ids: readonly string[]): string => {
    if (ids.length === 0) return '—';
    const names = ids.slice(0, NAMED).map((id) => words.nameOf(id));
    return [...names, ...(ids.length > NAMED ? [words.andMore(ids.length - NAMED)] : [])].join(', ');
  };
  const idsOf = (part: string): string[] =>
    match.elements.flatMap((element) => (element.part === part ? [element.id] : []));
  const values = new Map(match.values.map(({ name, value }) => [name, value]));
  const inWords = (name: string): string => {
    const value = values.get(name);
    if (value === undefined || value === '') return '—';
    if (name === 'since' || name === 'until') return words.dayOf(value);
    if (name === 'countries')
      return value
        .split(' ')
        .map((code) => words.countryOf(code))
        .join(', ');
    return value;
  };
  return {
    ...Object.fromEntries(PARTS.map((part) => [part, some(idsOf(part))])),
    ...Object.fromEntries(VALUES.map((name) => [name, inWords(name)])),
    route: match.elements.map(({ id }) => words.nameOf(id)).join(' → '),
    caseNumbers: match.cases.map(({ number }) => number).join(', '),
  };
};
