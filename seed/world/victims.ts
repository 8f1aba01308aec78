import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { act, caseRole, episode, victimStatus } from '../builders/offences.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { earlier } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { countryId, districtId } from '../plant-reference.ts';
import { pickOf } from '../random.ts';
import { careScope } from './care.ts';
import type { VictimPlan } from './victim-plan.ts';
import type { World } from './world.ts';

const MEANS = [
  ['DECEPTION'],
  ['DECEPTION', 'ABUSE_OF_VULNERABILITY'],
  ['FRAUD'],
  ['DECEPTION', 'INTIMIDATION'],
];
const CONTROLS = [
  ['DebtBondage', 'WithholdsDocuments'],
  ['DebtBondage', 'TakesEarnings'],
  ['WithholdsDocuments', 'PhysicalThreats'],
  ['ThreatensChildrenFamily', 'TakesEarnings'],
];

/** The flat, hotel or club that the exploiter used in the same case at the time. */
const placeOf = (caseKey: string, exploiter: string | undefined, from: string): string | undefined =>
  BLUEPRINT.things.find(
    ({ kind, usedBy }) =>
      kind === 'PLACE' &&
      usedBy.some(
        (use) =>
          use.case === caseKey && use.by === exploiter && use.from <= from && (use.to ?? '9999') >= from,
      ),
  )?.id;

/** The offences of a case, shared out among its victims in turn. */
const sharedOut = (
  world: World,
  caseKey: string,
  bases: readonly string[],
  position: number,
  of: number,
): string[] =>
  bases.flatMap((base) =>
    world.offences
      .filter((row) => row.case === caseKey && row.base === base)
      .filter((_, i) => i % of === position)
      .map(({ id }) => id),
  );

const status = (
  world: World,
  row: {
    key: string;
    case: string;
    status: 'PRESUMED' | 'IDENTIFIED' | 'NOT_VICTIM';
    on: string;
    by?: string;
  },
): Rows => {
  const id = demoId(`status:${row.key}:${row.status}`);
  const stamp = world.stamps.inCase(id, row.case, row.on, { grade: 'A1', delay: 5 });
  return victimStatus(
    {
      id,
      of: demoId(row.key),
      inCase: demoId(row.case),
      status: row.status,
      on: row.on,
      by: row.by ?? 'POLICE',
    },
    // Of a victim in care, whoever cares for her reads the decision too.
    { ...stamp, scope: careScope(row.case, row.key) ?? stamp.scope },
  );
};

const identified = (world: World, plan: VictimPlan, position: number, of: number): Rows => {
  const { key, case: caseKey, episodeId } = plan;
  const period = { validFrom: plan.exploitedFrom, validTo: plan.exploitedTo };
  const stamp = world.stamps.inCase(episodeId, caseKey, plan.identified, { grade: 'B2', ...period });
  const exploiter = plan.acts.find(({ type }) => type === 'EXPLOITED')?.by;
  const place = placeOf(caseKey, exploiter, plan.exploitedFrom);
  return joinRows([
    episode(
      {
        id: episodeId,
        victim: demoId(key),
        inCase: demoId(caseKey),
        forms: [plan.form],
        means: pickOf(`means:${key}`, MEANS),
        controls: pickOf(`controls:${key}`, CONTROLS),
        method: plan.method,
        platform: plan.platform,
        recruitedOn: plan.recruitedOn,
        exploitedFrom: plan.exploitedFrom,
        exploitedTo: plan.exploitedTo,
        recruitedIn: districtId(plan.district),
        transited: plan.transit.map(countryId),
        exploitedIn: countryId(plan.country),
        atPlace: place && demoId(place),
        offences: sharedOut(world, caseKey, ['144-1', '144-3'], position, of),
      },
      stamp,
    ),
    ...plan.acts.map(({ type, by }) => {
      const id = demoId(`act:${key}:${type}`);
      const happened =
        type === 'RECRUITED' ? { validFrom: plan.recruitedOn, validTo: plan.recruitedOn } : period;
      return act(
        type,
        id,
        demoId(by),
        episodeId,
        world.stamps.inCase(id, caseKey, plan.identified, { grade: 'B2', ...happened }),
      );
    }),
    status(world, {
      key,
      case: caseKey,
      status: 'PRESUMED',
      on: earlier(plan.presumed, plan.identified),
      by: plan.by,
    }),
    status(world, { key, case: caseKey, status: 'IDENTIFIED', on: plan.identified, by: plan.by }),
    caseRole(
      'VICTIM_IN',
      demoId(`victim-in:${key}`),
      demoId(key),
      demoId(caseKey),
      world.stamps.inCase(`victim-in:${key}`, caseKey, plan.identified, {
        grade: 'A1',
        validFrom: plan.identified,
      }),
    ),
  ]);
};

const presumed = (world: World): Rows[] =>
  BLUEPRINT.presumedVictims.map((row) => {
    const ended = row.later?.status === 'NOT_VICTIM' ? row.later.date : undefined;
    return joinRows([
      status(world, { key: row.id, case: row.case, status: 'PRESUMED', on: row.presumed }),
      ...(row.later
        ? [status(world, { key: row.id, case: row.case, status: row.later.status, on: row.later.date })]
        : []),
      caseRole(
        'VICTIM_IN',
        demoId(`victim-in:${row.id}`),
        demoId(row.id),
        demoId(row.case),
        world.stamps.inCase(`victim-in:${row.id}`, row.case, row.presumed, {
          certainty: 'PRESUMED',
          validFrom: row.presumed,
          validTo: ended,
        }),
      ),
    ]);
  });

const injuredParties = (world: World): Rows[] =>
  BLUEPRINT.injuredParties.map((row) => {
    const episodeId = demoId(`episode:${row.id}`);
    const period = { validFrom: row.exploitedFrom, validTo: row.exploitedTo };
    const stamp = world.stamps.inCase(episodeId, row.case, row.since, { grade: 'B2', ...period });
    const place = placeOf(row.case, row.exploitedBy, row.exploitedFrom);
    return joinRows([
      episode(
        {
          id: episodeId,
          victim: demoId(row.id),
          inCase: demoId(row.case),
          forms: [row.form],
          means: ['DECEPTION'],
          controls: ['WithholdsDocuments', 'TakesEarnings'],
          sector: row.sector,
          exploitedFrom: row.exploitedFrom,
          exploitedTo: row.exploitedTo,
          recruitedIn: districtId(row.district),
          exploitedIn: countryId(row.country),
          atPlace: place && demoId(place),
          offences: sharedOut(world, row.case, ['144-2'], 0, 1),
        },
        stamp,
      ),
      act('RECRUITED', demoId(`act:${row.id}:RECRUITED`), demoId(row.recruitedBy), episodeId, stamp),
      act('EXPLOITED', demoId(`act:${row.id}:EXPLOITED`), demoId(row.exploitedBy), episodeId, stamp),
      caseRole(
        'INJURED_PARTY_IN',
        demoId(`injured-in:${row.id}`),
        demoId(row.id),
        demoId(row.case),
        world.stamps.inCase(`injured-in:${row.id}`, row.case, row.since, {
          grade: 'A1',
          validFrom: row.since,
        }),
      ),
    ]);
  });

/** She was heard as a witness before she was known as a victim: the role stands beside the later one. */
const earlierRoles = (world: World): Rows[] =>
  BLUEPRINT.victims2025.flatMap(({ id, earlierRole }) =>
    earlierRole
      ? [
          caseRole(
            earlierRole.role,
            demoId(`earlier-role:${id}`),
            demoId(id),
            demoId(earlierRole.case),
            world.stamps.inCase(`earlier-role:${id}`, earlierRole.case, earlierRole.from, {
              grade: 'A1',
              delay: 0,
              validFrom: earlierRole.from,
              validTo: earlierRole.to,
            }),
          ),
        ]
      : [],
  );

/** Episodes with the acts in them, statuses and roles of victims and injured parties. */
export const victims = (world: World, plans: readonly VictimPlan[]): Rows => {
  const ofCase = new Map<string, VictimPlan[]>();
  for (const plan of plans) ofCase.set(plan.case, [...(ofCase.get(plan.case) ?? []), plan]);
  return joinRows([
    ...[...ofCase.values()].flatMap((those) =>
      those.map((plan, position) => identified(world, plan, position, those.length)),
    ),
    ...presumed(world),
    ...injuredParties(world),
    ...earlierRoles(world),
  ]);
};
