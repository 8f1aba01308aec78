import type { Vault } from '../../server/vault/vault.ts';
import { person, sealedIdentity } from '../builders/people.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { inventedName } from './minor-people.ts';
import { caseOf } from './scopes.ts';
import type { World } from './world.ts';

/** Sealing reaches back to the first day on which she was heard or presumed a victim, not only to her identification. */
const sealedSince = (key: string, home: string): string => {
  const first =
    BLUEPRINT.victims2025.find(({ id }) => id === key) ??
    BLUEPRINT.presumedVictims.find(({ id }) => id === key) ??
    BLUEPRINT.injuredParties.find(({ id }) => id === key) ??
    [...BLUEPRINT.victims2024, ...BLUEPRINT.victimsEarlier].find(({ id }) => id === key);
  if (!first)
    return BLUEPRINT.support.find(({ person: helped }) => helped === key)?.date ?? caseOf(home).opened;
  if ('earlierRole' in first && first.earlierRole) return first.earlierRole.from;
  if ('since' in first) return first.since;
  return first.presumed ?? ('identified' in first ? first.identified : caseOf(home).opened);
};

export const people = (world: World): Rows => joinRows([...world.cast.values()].map(({ id }) => person(id)));

/** Who the protected are: sealed, in the identity compartment of the case, and nowhere else. */
export const identities = (world: World, vault: Vault): Rows =>
  joinRows(
    [...world.cast.values()].flatMap(({ key, id, sex, birth, home, pseudonym }) => {
      if (pseudonym === null || home === null || !caseOf(home).scopes.includes(`case:${home}:identity`))
        return [];
      const plain = JSON.stringify({ ...inventedName(key, sex ?? 'F'), sex, birth: birth ?? null });
      const stamp = world.stamps.inScope(`sealed:${key}`, `case:${home}:identity`, sealedSince(key, home), {
        grade: 'A1',
        delay: 0,
      });
      return [sealedIdentity(demoId(`sealed:${key}`), id, vault.seal(plain), stamp)];
    }),
  );
