import type { CaseRole, PartialDate, SearchKind } from '../graphql/types.generated.ts';

type CaseMet = { id: string; openedOn: string };

/** As `search/people` gives a person. */
export type PersonRow = {
  id: string;
  matches: { text: string; by: string }[];
  sexes: string[];
  nationalities: string[];
  /** The most precise first. */
  births: PartialDate[];
  hidesIn: string[];
  roles: (CaseMet & { role: CaseRole; country: string | null })[];
  cases: (CaseMet & { country: string | null })[];
};

/** As `search/others` gives anything else. */
export type OtherRow = {
  id: string;
  /** Label of the element, `Case` or `Notice`. */
  kind: string;
  matched: string;
  /** What fits: `Title`, `Case`, `Notice`, or the kind or scheme of a number. */
  by: string;
  cases: CaseMet[];
  people: string[];
  countries: (string | null)[];
};

/** What fits the words and is visible, before it is narrowed by filters. */
export type Candidate = {
  id: string;
  kind: SearchKind;
  /** Label of the element, `Case` or `Notice`. */
  label: string;
  matched: string;
  by: string;
  /** 0 to 1: how well `matched` answers what was typed. Never shown. */
  score: number;
  caseIds: string[];
  countries: string[];
  roles: CaseRole[];
  sexes: string[];
  nationalities: string[];
  births: PartialDate[];
  people: string[];
};

const MOST_CASES = 20;
const ROLES_BY_WEIGHT = ['CONVICTED', 'ACCUSED', 'SUSPECT', 'VICTIM', 'INJURED_PARTY', 'WITNESS'] as const;

const KIND_OF: Record<string, SearchKind> = {
  Case: 'CASE',
  Notice: 'NOTICE',
  Group: 'GROUP',
  Organisation: 'GROUP',
  Place: 'PLACE',
  District: 'PLACE',
  Country: 'PLACE',
  Person: 'PERSON',
};

/** The group in which an element is shown; whatever has a number of its own is a thing. */
export const kindOf = (label: string): SearchKind => KIND_OF[label] ?? 'THING';

const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.flatMap((value) => (value === null ? [] : [value]))),
];

const latestFirst = (cases: readonly CaseMet[]): string[] =>
  distinct(
    cases
      .toSorted((a, b) =>
        a.openedOn === b.openedOn ? (a.id < b.id ? -1 : 1) : a.openedOn > b.openedOn ? -1 : 1,
      )
      .map(({ id }) => id),
  ).slice(0, MOST_CASES);

type Scored = { matched: string; by: string; score: number };

/** The better of two; of equals the one whose text comes first, so that the answer is always the same. */
const better = (a: Scored, b: Scored): number =>
  b.score - a.score || (a.matched < b.matched ? -1 : a.matched > b.matched ? 1 : 0);

export const personCandidate = (row: PersonRow, score: (text: string, by: string) => number): Candidate => {
  const [best] = row.matches
    .map(({ text, by }): Scored => ({ matched: text, by, score: score(text, by) }))
    .toSorted(better);
  const cases = [...row.roles, ...row.cases];
  return {
    id: row.id,
    kind: 'PERSON',
    label: 'Person',
    ...(best ?? { matched: '', by: 'Name', score: 0 }),
    caseIds: latestFirst(cases),
    countries: distinct([...row.hidesIn, ...cases.map(({ country }) => country)]),
    roles: ROLES_BY_WEIGHT.filter((role) => row.roles.some((held) => held.role === role)),
    sexes: row.sexes,
    nationalities: distinct(row.nationalities),
    births: row.births,
    people: [],
  };
};

export const otherCandidate = (row: OtherRow, score: (text: string, by: string) => number): Candidate => ({
  id: row.id,
  kind: kindOf(row.kind),
  label: row.kind,
  matched: row.matched,
  by: row.by,
  score: score(row.matched, row.by),
  caseIds: latestFirst(row.cases),
  countries: distinct(row.countries),
  roles: [],
  sexes: [],
  nationalities: [],
  births: [],
  people: row.people,
});

/** The likest first; one hit for each element, under the text that fits best. */
export const ranked = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = candidates.toSorted((a, b) => better(a, b) || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
};
