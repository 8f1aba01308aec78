import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintFugitiveEvent, BlueprintNotice } from '../blueprint/tables.ts';
import {
  believedHiding,
  domesticSearch,
  fugitiveEvent,
  notice,
  noticeEvent,
  type FugitiveEvent,
} from '../builders/wanted.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { countryId } from '../plant-reference.ts';
import { chargeId } from './proceedings.ts';
import { scopeOf } from './scopes.ts';
import type { World } from './world.ts';

const searchOf = new Map(BLUEPRINT.domesticSearches.map((row) => [row.person, row.id]));

const searches = (world: World): Rows[] =>
  BLUEPRINT.domesticSearches.map((row) =>
    domesticSearch(
      {
        ...row,
        id: demoId(row.id),
        person: demoId(row.person),
        inCase: demoId(row.case),
        charge: chargeId(row.person, row.case),
      },
      world.stamps.inScope(row.id, 'notices', row.from, { grade: 'A1', delay: 2 }),
    ),
  );

/** N01 lapses some months after the day of planting, whenever that is: its last day is counted from today. */
const LAPSES_SOON = 'N01';

const notices = (world: World, row: BlueprintNotice): Rows => {
  const search = row.ours ? searchOf.get(row.person) : undefined;
  const [first] = row.states;
  if (!first) throw new Error(`${row.id} has no state`);
  return joinRows([
    notice(
      {
        id: demoId(row.id),
        person: demoId(row.person),
        inCase: demoId(row.case),
        search: search && demoId(search),
        number: `DEMO-${row.id}`,
        colour: row.colour,
        requestedBy: row.requestedBy,
        ours: row.ours,
        purpose: row.purpose,
        validTo: row.id === LAPSES_SOON && row.validTo ? world.fromToday(row.validTo) : row.validTo,
        caveat: row.caveat,
      },
      world.stamps.inScope(row.id, 'notices', first.date, { grade: row.ours ? 'A1' : 'C2', delay: 0 }),
    ),
    ...row.states.map(({ state, date }) => {
      const key = `${row.id}:${date}:${state}`;
      const stamp = world.stamps.inScope(key, 'notices', date, { grade: row.ours ? 'A1' : 'C2', delay: 1 });
      return noticeEvent(demoId(key), demoId(row.id), state, date, stamp);
    }),
  ]);
};

const hiding = (world: World): Rows[] =>
  BLUEPRINT.believedHiding.map((row) => {
    const key = `hiding:${row.person}:${row.country}`;
    const at = world.stamps.recordedAt(key, row.recordedAt, row.recordedAt, 0);
    const supersededAt = row.supersededAt
      ? world.stamps.recordedAt(`hiding:${row.person}:PK`, row.supersededAt, row.supersededAt, 0)
      : undefined;
    return believedHiding(demoId(key), demoId(row.person), countryId(row.country), {
      scope: 'notices',
      recordedAt: at,
      supersededAt,
      certainty: row.certainty,
      grade: row.grade,
      validFrom: row.from ?? undefined,
      validTo: row.to,
    });
  });

const EVENTS: Record<BlueprintFugitiveEvent['kind'], Pick<FugitiveEvent, 'kind' | 'outcome'>> = {
  ARREST: { kind: 'Arrest' },
  RELEASE: { kind: 'Release' },
  SURRENDERED: { kind: 'Surrender', outcome: 'SURRENDERED' },
  SURRENDER_REFUSED: { kind: 'Surrender', outcome: 'REFUSED' },
  SIGHTING: { kind: 'Sighting' },
};

const events = (world: World): Rows[] =>
  BLUEPRINT.fugitiveEvents.map((row) =>
    fugitiveEvent(
      {
        ...EVENTS[row.kind],
        id: demoId(row.id),
        person: demoId(row.person ?? row.recordOf ?? ''),
        country: countryId(row.country),
        on: row.date,
        under: row.under && demoId(row.under),
        place: row.place,
        note: row.note,
      },
      row.case
        ? world.stamps.inCase(row.id, row.case, row.date, { grade: row.grade, certainty: 'PROBABLE' })
        : {
            ...world.stamps.inScope(row.id, 'notices', row.date, { grade: 'A2', delay: 3 }),
            scope: scopeOf('notices'),
          },
    ),
  );

/** Searches, notices with their states, presumed countries, arrests and sightings. */
export const wanted = (world: World): Rows =>
  joinRows([
    ...searches(world),
    ...BLUEPRINT.notices.map((row) => notices(world, row)),
    ...hiding(world),
    ...events(world),
  ]);
