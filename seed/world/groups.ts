import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { link } from '../builders/facts.ts';
import { group, membership } from '../builders/organisations.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { countryId } from '../plant-reference.ts';
import type { World } from './world.ts';

/** Groups with their members and countries. What is said of a group stands in records.ts. */
export const groups = (world: World): Rows =>
  joinRows(
    BLUEPRINT.groups.flatMap((row) => {
      const id = demoId(row.id);
      const inForce = { validFrom: row.active, validTo: row.dismantled };
      return [
        group(id),
        ...row.members.map(([member, role, certainty]) => {
          const key = `member:${row.id}:${member}`;
          const stamp = world.stamps.inCase(key, row.case, row.active, {
            certainty,
            grade: 'B2',
            ...inForce,
          });
          return membership(demoId(key), demoId(member), id, role, stamp);
        }),
        ...row.countries.map((country) => {
          const key = `operates:${row.id}:${country}`;
          const stamp = world.stamps.inCase(key, row.case, row.active, { grade: 'B2', ...inForce });
          return link('OPERATES_IN', demoId(key), id, countryId(country), stamp);
        }),
      ];
    }),
  );
