import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { trip } from '../builders/travel.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { addDays, firstDay } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { countryId } from '../plant-reference.ts';
import { numberOf } from '../random.ts';
import type { VictimPlan } from './victim-plan.ts';
import type { World } from './world.ts';

const given = (world: World): Rows[] =>
  BLUEPRINT.trips.map((row) =>
    trip(
      {
        id: demoId(row.id),
        travellers: row.travellers.map(demoId),
        from: countryId(row.from),
        to: countryId(row.to),
        on: row.date,
        mode: row.mode,
      },
      world.stamps.inCase(row.id, row.case, row.date, { grade: row.grade, sourceText: row.source }),
    ),
  );

const EVERY_FIFTH = 5;

export const journeyKey = (victim: string): string => `journey:${victim}`;

/** The way out of the others, alone, before exploitation began: every victim of 2025, every fifth of the years before. */
export const lonelyTravellers = (plans: readonly VictimPlan[]): VictimPlan[] => {
  const travelled = new Set(BLUEPRINT.trips.flatMap(({ travellers }) => travellers));
  return plans
    .filter(({ key }) => !travelled.has(key))
    .filter(({ key }, i) => key.startsWith('V25') || i % EVERY_FIFTH === 0);
};

const journeys = (world: World, plans: readonly VictimPlan[]): Rows[] =>
  lonelyTravellers(plans).map(({ key, case: caseKey, country, exploitedFrom, identified }) => {
    const id = journeyKey(key);
    const on = addDays(firstDay(exploitedFrom), numberOf(id, 10) - 9);
    return trip(
      {
        id: demoId(id),
        travellers: [demoId(key)],
        from: countryId('AZ'),
        to: countryId(country),
        on,
        mode: 'AIR',
      },
      // Looked up once she was known.
      world.stamps.inCase(id, caseKey, identified, { grade: 'A1', sourceText: 'sərhəd qeydiyyatı' }),
    );
  });

/** Trips as the border registers have them. */
export const travel = (world: World, plans: readonly VictimPlan[]): Rows =>
  joinRows([...given(world), ...journeys(world, plans)]);
