import { readFileSync } from 'node:fs';
import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { Sex } from '../blueprint/tables.ts';
import { toEnglish, toPassportLine, toRussian, toTurkish } from '../../server/names/transliterate.ts';
import type { NameForm } from '../builders/people.ts';
import { addDays } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf, pickOf } from '../random.ts';
import type { CastMember } from './cast.ts';

const list = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../names/${file}`, import.meta.url), 'utf8'));
const GIVEN = list('given-names.json') as Record<Sex | 'father', string[]>;
const FAMILY = list('family-names.json') as string[];

const ORDINARY_CASES = BLUEPRINT.cases.filter(({ id }) => id.startsWith('c')).map(({ id }) => id);
const LINKED_CASES = BLUEPRINT.cases.filter(({ id }) => id.startsWith('d')).map(({ id }) => id);
const NEW_CASES = ORDINARY_CASES.filter((id) => /^c25-0[1-9]$/u.test(id));
const CASES_OF_2024 = ORDINARY_CASES.filter((id) => /^c24-(?:0\d|1[0-3])$/u.test(id));

/** The first case of every suspect of a cell. */
const caseOfActor = new Map<string, string>();
for (const cell of BLUEPRINT.cells)
  for (const { person } of cell.actors) if (!caseOfActor.has(person)) caseOfActor.set(person, cell.case);
for (const row of BLUEPRINT.victims2025)
  for (const actor of [row.recruitedBy, row.transportedBy, row.exploitedBy])
    if (actor && !caseOfActor.has(actor)) caseOfActor.set(actor, row.case);

type Minor = { key: string; sex: Sex; home: string };

const keyOf = (prefix: string, number: number): string => prefix + String(number).padStart(2, '0');

const MEN_AMONG_SUSPECTS = new Set(['M04', 'M07', 'M09', 'M11', 'M14', 'M15', 'M17', 'M21', 'M23']);

const suspects = (): Minor[] =>
  Array.from({ length: 28 }, (_, i) => keyOf('M', i + 1)).map((key) => ({
    key,
    sex: MEN_AMONG_SUSPECTS.has(key) ? 'M' : 'F',
    home: caseOfActor.get(key) ?? 'c25-06',
  }));

const witnesses = (): Minor[] =>
  [...ORDINARY_CASES, ...LINKED_CASES, 'c25-01', 'c25-03'].map((home, i) => ({
    key: keyOf('N', i + 1),
    sex: i < 24 ? 'F' : 'M',
    home,
  }));

const relativesAndOthers = (): Minor[] => {
  const homes = ['', '', ...NEW_CASES, ...NEW_CASES, ...CASES_OF_2024, 'i23-01'];
  return homes.map((home, i) => {
    const key = keyOf('R', i + 1);
    return { key, sex: i < 16 ? 'F' : 'M', home: caseOfActor.get(key) ?? home };
  });
};

/** Given names that fold together and yet are different people's names. */
const DIFFERENT: Record<string, readonly [string, string]> = {
  N03: ['Lalə', 'Jalə'],
  N26: ['Həsən', 'Hüseyn'],
  N28: ['Qasım', 'Kazım'],
  N30: ['Ramil', 'Ramiz'],
  N32: ['Elşad', 'Elşən'],
  N39: ['Səfər', 'Cəfər'],
  N40: ['Rəhman', 'Rəhim'],
};

const spelled = (family: string, given: string, as: string | undefined): NameForm => {
  switch (as) {
    case 'RUSSIAN':
      return { text: `${toRussian(family)} ${toRussian(given)}`, script: 'Cyrl', kind: 'TRANSLITERATED' };
    case 'TURKISH':
      return { text: `${toTurkish(given)} ${toTurkish(family)}`, script: 'Latn', kind: 'TRANSLITERATED' };
    case 'PASSPORT':
      return { text: toPassportLine(family, given), script: 'Latn', kind: 'MRZ' };
    default:
      return { text: `${toEnglish(given)} ${toEnglish(family)}`, script: 'Latn', kind: 'TRANSLITERATED' };
  }
};

const memberFrom = ({ key, sex, home }: Minor, position: number): CastMember => ({
  key,
  // The blueprint calls notices N01 … too.
  id: demoId(key.startsWith('N') ? `witness:${key}` : key),
  sex,
  birth: addDays('1962-01-10', numberOf(`birth:${key}`, 14_000)),
  citizenship: 'AZ',
  district: pickOf(`district:${key}`, [
    'AZ-BA',
    'AZ-BA',
    'AZ-SM',
    'AZ-GA',
    'AZ-LA',
    'AZ-SAB',
    'AZ-MAS',
    'AZ-QBA',
  ]),
  family: FAMILY[position] ?? '',
  given: DIFFERENT[key]?.[0] ?? pickOf(`given:${key}`, GIVEN[sex]),
  father: pickOf(`father:${key}`, GIVEN.father),
  spellings: [],
  isStray: false,
  home,
  homeScope: `case:${home}`,
  pseudonym: null,
});

/** The second of a doubtful pair: the same person under another spelling, or somebody with almost the same name. */
const likened = (member: CastMember, members: ReadonlyMap<string, CastMember>): CastMember => {
  const pair = BLUEPRINT.doubtfulPairs.find(({ b }) => b === member.key);
  const first = pair && members.get(pair.a);
  if (!pair || !first?.family || !first.given || !first.birth) return member;
  if (pair.same) {
    const spelling = { ...spelled(first.family, first.given, pair.as), seenIn: member.home ?? '' };
    return {
      ...member,
      family: undefined,
      given: undefined,
      father: undefined,
      birth: first.birth.slice(0, 4),
      spellings: [spelling],
      isStray: true,
    };
  }
  const given = DIFFERENT[pair.a]?.[1] ?? member.given;
  return { ...member, family: first.family, father: first.father, given, birth: addDays(first.birth, 900) };
};

/** The 102 minor people: suspects of the cells (M), witnesses (N), relatives, subscribers, drivers and clients (R). */
export const minorPeople = (): CastMember[] => {
  const members = [...suspects(), ...witnesses(), ...relativesAndOthers()].map(memberFrom);
  const byKey = new Map(members.map((member) => [member.key, member]));
  return members.map((member) => likened(member, byKey));
};

/** An invented name for a protected person; it is only ever sealed. */
export const inventedName = (key: string, sex: Sex): { family: string; given: string; father: string } => ({
  family: pickOf(`sealed-family:${key}`, FAMILY),
  given: pickOf(`sealed-given:${key}`, GIVEN[sex]),
  father: pickOf(`sealed-father:${key}`, GIVEN.father),
});
