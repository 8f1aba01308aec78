import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintPerson, Sex } from '../blueprint/tables.ts';
import type { NameForm } from '../builders/people.ts';
import { demoId } from '../demo-id.ts';
import { INFORMANTS } from './informants.ts';
import { minorPeople } from './minor-people.ts';

/** Somebody of the world, whether named or protected. */
export type CastMember = {
  key: string;
  id: string;
  sex?: Sex | undefined;
  birth?: string | undefined;
  birthPlace?: string | undefined;
  citizenship?: string | null | undefined;
  district?: string | null | undefined;
  family?: string | undefined;
  given?: string | undefined;
  father?: string | null | undefined;
  /** Spellings, each by the case in which it was met. */
  spellings: readonly (NameForm & { seenIn: string })[];
  /** Known by these spellings only: a record that nobody has joined yet. */
  isStray: boolean;
  /** The case where the papers are: the legal name stands there. */
  home: string | null;
  /** Where it is written where somebody lives and what papers there are; of an informant, with the sources. */
  homeScope: string;
  /** The pseudonym in the home case; null for people under their own names. */
  pseudonym: string | null;
};

const homes = (): Map<string, string> => {
  const home = new Map<string, string>();
  const claim = (person: string | null | undefined, caseKey: string) => {
    if (person && !home.has(person)) home.set(person, caseKey);
  };
  for (const row of BLUEPRINT.charges) claim(row.person, row.case);
  for (const group of BLUEPRINT.groups) for (const [member] of group.members) claim(member, group.case);
  for (const row of BLUEPRINT.statements) claim(row.by, row.case);
  for (const cell of BLUEPRINT.cells) for (const actor of cell.actors) claim(actor.person, cell.case);
  for (const row of BLUEPRINT.victims2025)
    for (const actor of [row.recruitedBy, row.transportedBy, row.exploitedBy]) claim(actor, row.case);
  for (const row of BLUEPRINT.things) for (const use of row.usedBy) claim(use.by, use.case);
  for (const row of BLUEPRINT.links) {
    const [, caseKey = ''] = row.scope.split(':');
    if (row.scope.startsWith('case:')) for (const end of [row.from, row.to]) claim(end, caseKey);
  }
  return home;
};

const isStray = (row: BlueprintPerson): boolean =>
  !/\p{Script=Latin}/u.test(row.family) || row.family === row.family.toLocaleUpperCase('en');

const named = (home: Map<string, string>): CastMember[] =>
  BLUEPRINT.persons.map((row) => {
    const seen = home.get(row.id) ?? row.names[0]?.seenIn ?? null;
    const informant = INFORMANTS.find(({ informant }) => informant === row.id);
    return {
      key: row.id,
      id: demoId(row.id),
      sex: row.sex,
      birth: row.birth,
      birthPlace: row.birthPlace,
      citizenship: row.citizenship,
      district: row.district,
      family: row.family,
      given: row.given,
      father: row.father,
      spellings: row.names,
      isStray: isStray(row),
      home: informant?.case ?? seen,
      homeScope: informant ? `case:${informant.case}:source` : `case:${seen ?? ''}`,
      pseudonym: null,
    };
  });

type Protected = {
  id: string;
  pseudonym: string;
  case: string;
  sex?: Sex;
  birth?: string;
  birthYear?: number;
  citizenship?: string;
  district?: string;
};

const protectedMember = (row: Protected): CastMember => ({
  key: row.id,
  id: demoId(row.id),
  sex: row.sex ?? 'F',
  birth: row.birth ?? (row.birthYear === undefined ? undefined : String(row.birthYear)),
  citizenship: row.citizenship ?? 'AZ',
  district: row.district,
  spellings: [],
  isStray: false,
  home: row.case,
  homeScope: `case:${row.case}`,
  pseudonym: row.pseudonym,
});

export const caseOfVictim = (): Map<string, string> =>
  new Map(
    [
      ...BLUEPRINT.victims2025,
      ...BLUEPRINT.victims2024,
      ...BLUEPRINT.victimsEarlier,
      ...BLUEPRINT.presumedVictims,
      ...BLUEPRINT.injuredParties,
    ].map((row) => [row.id, row.case]),
  );

const children = (): CastMember[] => {
  const cases = caseOfVictim();
  return BLUEPRINT.children.map((row) => protectedMember({ ...row, case: cases.get(row.mother) ?? '' }));
};

/** All 370 people, by their keys in the blueprint. */
export const createCast = (): Map<string, CastMember> => {
  const members: CastMember[] = [
    ...named(homes()),
    ...minorPeople(),
    ...[
      ...BLUEPRINT.victims2025,
      ...BLUEPRINT.victims2024,
      ...BLUEPRINT.victimsEarlier,
      ...BLUEPRINT.presumedVictims,
      ...BLUEPRINT.injuredParties,
    ].map(protectedMember),
    ...children(),
  ];
  return new Map(members.map((member) => [member.key, member]));
};
