import type { Vault } from '../../server/vault/vault.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { accounts } from './accounts.ts';
import { caseFiles } from './case-files.ts';
import { citations } from './citations.ts';
import { corrected } from './corrections.ts';
import { dossiers } from './dossiers.ts';
import { evidence } from './evidence.ts';
import { groups } from './groups.ts';
import { help } from './help.ts';
import { identities, people } from './identities.ts';
import { links } from './links.ts';
import { minorLinks } from './minor-links.ts';
import { proceedings } from './proceedings.ts';
import { withRecords } from './records.ts';
import { roles } from './roles.ts';
import { statements } from './statements.ts';
import { things } from './things.ts';
import { travel } from './travel.ts';
import { victimPlans } from './victim-plan.ts';
import { victims } from './victims.ts';
import { wanted } from './wanted.ts';
import { createWorld } from './world.ts';

export type WorldParts = {
  /** The day of planting, in Bakı. */
  today: string;
  vault: Vault;
  /** Hashes of the demo passwords by user name. */
  hashes: ReadonlyMap<string, string>;
};

/** Every node and relationship of the demo world. Pure but for the seals: the same day gives the same rows. */
export const worldRows = ({ today, vault, hashes }: WorldParts): Rows => {
  const world = createWorld(today);
  const plans = victimPlans();
  const facts = joinRows([
    people(world),
    caseFiles(world),
    groups(world),
    proceedings(world),
    wanted(world),
    victims(world, plans),
    roles(world),
    help(world),
    links(world),
    things(world),
    travel(world, plans),
    evidence(world),
    statements(world, plans),
    corrected(world, minorLinks(world, plans)),
    citations(world, plans),
    identities(world, vault),
  ]);
  return joinRows([withRecords(world, facts), dossiers(), accounts(today, hashes)]);
};
