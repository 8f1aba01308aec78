import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintVictim } from '../blueprint/tables.ts';
import type { Act } from '../builders/offences.ts';
import { addDays, addMonths, later } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf, pickOf } from '../random.ts';
import { caseOf } from './scopes.ts';

export type VictimPlan = {
  key: string;
  case: string;
  episodeId: string;
  form: string;
  country: string;
  transit: readonly string[];
  district: string;
  recruitedOn: string;
  exploitedFrom: string;
  exploitedTo: string;
  method: string | null;
  platform: string | null;
  acts: readonly { type: Act; by: string }[];
  presumed: string;
  identified: string;
  by: string;
};

const DISTRICTS = [
  'AZ-BA',
  'AZ-BA',
  'AZ-BA',
  'AZ-SM',
  'AZ-SM',
  'AZ-GA',
  'AZ-LA',
  'AZ-MAS',
  'AZ-SAB',
  'AZ-XAC',
  'AZ-BAR',
  'AZ-QBA',
];
const METHODS = [
  'ThroughOnlineSocialNetworks',
  'ThroughAnOnlineAdvertisement',
  'ThroughFriendsOrSocialEvents',
  'ThroughFamilyOrFamilyEvents',
];
const ADULT_YEARS = 19;

const ACTS: Record<string, Act> = {
  ORGANISER: 'CONTROLLED',
  RECRUITER: 'RECRUITED',
  TRANSPORTER: 'TRANSPORTED',
  EXPLOITER: 'EXPLOITED',
};

/** Who of the cell did what to its n-th victim: those with the same part take turns. */
const actsOfCell = (caseKey: string, turn: number): { type: Act; by: string }[] => {
  const actors = BLUEPRINT.cells.find((cell) => cell.case === caseKey)?.actors ?? [];
  return Object.entries(ACTS).flatMap(([part, type]) => {
    const those = actors.filter(({ as }) => as === part);
    const actor = those[turn % those.length];
    return actor ? [{ type, by: actor.person }] : [];
  });
};

const detailed = (row: BlueprintVictim): VictimPlan => {
  const exploitedFrom = row.exploitedFrom ?? row.identified.slice(0, 7);
  return {
    key: row.id,
    case: row.case,
    episodeId: demoId(row.episode ?? `episode:${row.id}`),
    form: row.form,
    country: row.country,
    transit: row.transit ?? [],
    district: row.district ?? 'AZ-BA',
    recruitedOn: addMonths(exploitedFrom, -1 - numberOf(`recruited:${row.id}`, 3)),
    exploitedFrom,
    exploitedTo: row.exploitedTo ?? exploitedFrom,
    method: row.method ?? null,
    platform: row.platform ?? null,
    acts: [
      { type: 'RECRUITED' as const, by: row.recruitedBy },
      { type: 'TRANSPORTED' as const, by: row.transportedBy },
      { type: 'TRANSFERRED' as const, by: row.transferredBy },
      { type: 'CONTROLLED' as const, by: row.controlledBy },
      { type: 'EXPLOITED' as const, by: row.exploitedBy },
    ].flatMap(({ type, by }) => (by ? [{ type, by }] : [])),
    presumed: row.presumed ?? row.identified,
    identified: row.identified,
    by: row.identifiedBy ?? 'POLICE',
  };
};

const generated = (row: BlueprintVictim, turn: number): VictimPlan => {
  const key = row.id;
  const months = 2 + numberOf(`months:${key}`, 5);
  const exploitedTo = addMonths(row.identified, -1 - numberOf(`ended:${key}`, 14));
  const adultFrom = `${(row.birthYear ?? 1990) + ADULT_YEARS}-01`;
  const exploitedFrom = later(addMonths(exploitedTo, -months), adultFrom);
  const method = pickOf(`method:${key}`, METHODS);
  return {
    key,
    case: row.case,
    episodeId: demoId(`episode:${key}`),
    form: row.form,
    country: row.country,
    transit: [],
    district: pickOf(`home:${key}`, DISTRICTS),
    recruitedOn: addMonths(exploitedFrom, -1 - numberOf(`recruited:${key}`, 3)),
    exploitedFrom,
    exploitedTo: later(exploitedTo, exploitedFrom),
    method,
    platform: method === 'ThroughOnlineSocialNetworks' ? 'Instagram' : null,
    acts: actsOfCell(row.case, turn),
    presumed: later(caseOf(row.case).opened, addDays(row.identified, -3 - numberOf(`presumed:${key}`, 7))),
    identified: row.identified,
    by: 'POLICE',
  };
};

/** Every identified victim: of 2025 by the blueprint's rows, of the years before by the cell of the case, in turn. */
export const victimPlans = (): VictimPlan[] => {
  const turns = new Map<string, number>();
  const inTurn = (row: BlueprintVictim): VictimPlan => {
    const turn = turns.get(row.case) ?? 0;
    turns.set(row.case, turn + 1);
    return generated(row, turn);
  };
  return [
    ...[...BLUEPRINT.victimsEarlier, ...BLUEPRINT.victims2024].map(inTurn),
    ...BLUEPRINT.victims2025.map(detailed),
  ];
};
