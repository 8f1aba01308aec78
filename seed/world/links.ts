import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { link } from '../builders/facts.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { countryId, districtId } from '../plant-reference.ts';
import { pairsOfCells } from './case-people.ts';
import type { World } from './world.ts';

const given = (world: World): Rows[] =>
  BLUEPRINT.links.map((row) => {
    const stamp = world.stamps.inScope(row.id, row.scope, row.until ?? row.since, {
      certainty: row.certainty,
      grade: row.grade,
      handling: row.handling,
      validFrom: row.since,
      validTo: row.until,
    });
    return link(row.type, demoId(row.id), demoId(row.from), demoId(row.to), stamp, {
      count: row.count,
      kin: row.kin,
      reason: row.reason,
    });
  });

/** Those who worked together in a case know each other; a cell has 2 to 7 people. */
const cellMates = (world: World): Rows[] =>
  pairsOfCells().map(({ caseKey, one, other }) => {
    const key = `cell:${caseKey}:${one}:${other}`;
    const stamp = world.stamps.inCase(key, caseKey, '2021', { certainty: 'PROBABLE', grade: 'B2' });
    return link('ASSOCIATE_OF', demoId(key), demoId(one), demoId(other), stamp);
  });

const charged = new Set(BLUEPRINT.charges.map(({ person }) => person));

const homes = (world: World): Rows[] =>
  [...world.cast.values()].flatMap(({ key, id, home, homeScope, pseudonym, citizenship, district }) => {
    if (pseudonym !== null || home === null) return [];
    const stamp = world.stamps.inScope(`home:${key}`, homeScope, '2021', { grade: 'A1' });
    return [
      ...(citizenship && citizenship !== 'AZ'
        ? [link('CITIZEN_OF', demoId(`citizen:${key}`), id, countryId(citizenship), stamp)]
        : []),
      ...(district && charged.has(key)
        ? [link('RESIDES_IN', demoId(`resides:${key}`), id, districtId(district), stamp)]
        : []),
    ];
  });

/** Links of the blueprint, those inside the cells, and where people live. */
export const links = (world: World): Rows =>
  joinRows([...given(world), ...cellMates(world), ...homes(world)]);
