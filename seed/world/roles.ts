import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { caseRole } from '../builders/offences.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { numberOf } from '../random.ts';
import { addDays } from '../calendar.ts';
import { caseOf } from './scopes.ts';
import type { World } from './world.ts';

type Suspicion = { person: string; caseKey: string; since: string; isCharged: boolean };

/** Whoever was charged in a case or acted in its episodes is a suspect there, unless the blueprint gives another role. */
const suspicions = (): Suspicion[] => {
  const found = new Map<string, Suspicion>();
  const given = new Set(
    BLUEPRINT.links.filter(({ type }) => type.endsWith('_IN')).map(({ from, to }) => `${from}:${to}`),
  );
  const suspect = (person: string | undefined, caseKey: string, since: string, isCharged: boolean) => {
    const key = `${person}:${caseKey}`;
    if (person && !given.has(key) && !found.has(key)) found.set(key, { person, caseKey, since, isCharged });
  };
  for (const row of BLUEPRINT.charges) suspect(row.person, row.case, row.detained ?? row.date, true);
  for (const row of [...BLUEPRINT.victims2025, ...BLUEPRINT.injuredParties])
    for (const actor of [
      row.recruitedBy,
      'transportedBy' in row ? row.transportedBy : undefined,
      row.exploitedBy,
    ])
      suspect(actor, row.case, 'identified' in row ? row.identified : row.since, false);
  for (const cell of BLUEPRINT.cells)
    for (const { person } of cell.actors)
      suspect(
        person,
        cell.case,
        addDays(caseOf(cell.case).opened, 5 + numberOf(`suspect:${person}`, 60)),
        false,
      );
  return [...found.values()];
};

const suspects = (world: World): Rows[] =>
  suspicions().map(({ person, caseKey, since, isCharged }) => {
    const key = `suspect-in:${person}:${caseKey}`;
    const stamp = world.stamps.inCase(key, caseKey, since, {
      certainty: isCharged ? 'CONFIRMED' : 'PROBABLE',
      grade: isCharged ? 'A1' : 'B2',
      validFrom: since,
    });
    return caseRole('SUSPECT_IN', demoId(key), demoId(person), demoId(caseKey), stamp);
  });

/** The day on which a minor witness was first heard. */
export const heardOn = (key: string, caseKey: string): string =>
  addDays(caseOf(caseKey).opened, 10 + numberOf(`heard:${key}`, 120));

const witnesses = (world: World): Rows[] =>
  [...world.cast.values()]
    .filter(({ key }) => key.startsWith('N'))
    .map(({ key, id, home }) => {
      const caseKey = home ?? '';
      const since = heardOn(key, caseKey);
      const stamp = world.stamps.inCase(`witness-in:${key}`, caseKey, since, {
        grade: 'A1',
        validFrom: since,
      });
      return caseRole('WITNESS_IN', demoId(`witness-in:${key}`), id, demoId(caseKey), stamp);
    });

/** Suspects and witnesses; roles named in the links of the blueprint come from there. */
export const roles = (world: World): Rows => joinRows([...suspects(world), ...witnesses(world)]);
