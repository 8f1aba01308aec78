import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintSupport } from '../blueprint/tables.ts';
import { link } from '../builders/facts.ts';
import { support } from '../builders/offences.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { bodyId } from '../plant-reference.ts';
import { careScope } from './care.ts';
import { caseOfVictim } from './cast.ts';
import { pseudonymIn } from './pseudonyms.ts';
import { caseOf, supportScopeOf } from './scopes.ts';
import type { World } from './world.ts';

const victimCases = caseOfVictim();
const mothers = new Map(BLUEPRINT.children.map(({ id, mother }) => [id, mother]));

/** The case to whose victim the help is given; of a child, the mother's. */
const caseOfHelp = (row: BlueprintSupport): string => {
  const caseKey = row.case ?? victimCases.get(mothers.get(row.person) ?? row.person);
  if (caseKey === undefined) throw new Error(`nobody knows the case of ${row.person}`);
  return caseKey;
};

/** One compartment for each case and provider. */
export const supportCompartments = (): { id: string; caseKey: string; provider: string }[] => {
  const found = new Map<string, { id: string; caseKey: string; provider: string }>();
  for (const row of BLUEPRINT.support) {
    const caseKey = caseOfHelp(row);
    const id = supportScopeOf(caseKey, row.provider);
    found.set(id, { id, caseKey, provider: row.provider });
  }
  return [...found.values()];
};

const given = (world: World, row: BlueprintSupport, position: number): Rows => {
  const caseKey = caseOfHelp(row);
  const id = demoId(`support:${position}:${row.person}:${row.service}:${row.date}`);
  const member = world.cast.get(row.person);
  if (!member) throw new Error(`nobody is called ${row.person}`);
  return support(
    {
      id,
      to: member.id,
      provider: row.provider,
      providerId: bodyId(row.provider),
      service: row.service,
      event: row.event,
      on: row.date,
      until: row.to,
      amount: row.amount,
      currency: row.amount === undefined ? undefined : 'AZN',
      stage: row.stage,
      beneficiary: row.beneficiary,
      pseudonym: pseudonymIn(member, caseKey),
    },
    {
      // The recovery and reflection period is read by whoever cares for her.
      scope:
        (row.event === 'PERIOD' ? careScope(caseKey, row.person) : null) ??
        supportScopeOf(caseKey, row.provider),
      recordedAt: world.stamps.recordedAt(id, row.date, caseOf(caseKey).opened, 7),
      grade: 'A1',
      validFrom: row.date,
      validTo: row.to,
    },
  );
};

/** Who is whose child lies where the help to the child lies, and nowhere else. */
const motherhood = (world: World): Rows[] =>
  BLUEPRINT.children.flatMap(({ id, mother, birthYear }) => {
    const first = BLUEPRINT.support.find(({ person }) => person === id);
    if (!first) return [];
    const caseKey = caseOfHelp(first);
    const recordedAt = world.stamps.recordedAt(`child:${id}`, first.date, caseOf(caseKey).opened, 0);
    const stamp = {
      scope: supportScopeOf(caseKey, first.provider),
      recordedAt,
      grade: 'A1',
      validFrom: String(birthYear),
    };
    return [link('RELATED_TO', demoId(`child:${id}`), demoId(mother), demoId(id), stamp, { kin: 'CHILD' })];
  });

/** Help to victims and their children, under pseudonyms. */
export const help = (world: World): Rows =>
  joinRows([...BLUEPRINT.support.map((row, position) => given(world, row, position)), ...motherhood(world)]);
