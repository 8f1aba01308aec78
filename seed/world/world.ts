import { addDays, daysBetween } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { createCast, type CastMember } from './cast.ts';
import { offencePlan, type PlannedOffence } from './offence-plan.ts';
import { createStamps, type Stamps } from './stamps.ts';

/** The day on which the blueprint stands. */
export const WORLD_DAY = '2026-11-23';

/** What every part of the world is made from. Nothing here is written to. */
export type World = {
  today: string;
  cast: ReadonlyMap<string, CastMember>;
  offences: readonly PlannedOffence[];
  stamps: Stamps;
  /** Moves a day of the blueprint that depends on today. */
  fromToday(day: string): string;
  /** The id of somebody or something of the blueprint. */
  id(key: string): string;
};

export const createWorld = (today: string): World => ({
  today,
  cast: createCast(),
  offences: offencePlan(),
  stamps: createStamps(today),
  fromToday: (day) => addDays(day, daysBetween(WORLD_DAY, today)),
  id: demoId,
});
