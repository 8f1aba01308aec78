import type { PlaceTie } from './place-ties.ts';

/** Where somebody was taken or went. A group that works in a country has not come there from another. */
const DESTINATIONS: ReadonlySet<string> = new Set([
  'EXPLOITED_IN',
  'AT_PLACE',
  'BELIEVED_HIDING_IN',
  'SIGHTED_IN',
  'ARRESTED_IN',
]);
const TRANSIT = 'TRANSITED';

/** By what it is known where somebody came from of whom no departure is, the weightiest first. */
const ORIGINS = ['RECRUITED_IN', 'CITIZEN_OF', 'RESIDES_IN'] as const;

/** From one place to another. `by` is the type of the tie that says where it begins; `said` are all that say anything of this leg. */
export type Leg = { from: PlaceTie; to: PlaceTie; by: string; said: readonly PlaceTie[] };

export type Road = {
  legs: readonly Leg[];
  /** Somebody has a destination, and nothing says where he came from. */
  isWithoutOrigin: boolean;
  /** Of several countries on the way the order is not said, or not to which destination they led. */
  isWithoutOrder: boolean;
};

const leg = (from: PlaceTie, to: PlaceTie, more: readonly PlaceTie[] = []): Leg => ({
  from,
  to,
  by: from.type,
  said: [from, to, ...more],
});

const bySince = (one: PlaceTie, other: PlaceTie): number => {
  const [a, b] = [one.since ?? '~', other.since ?? '~'];
  return a < b ? -1 : a > b ? 1 : 0;
};

const oncePerPlace = (ties: readonly PlaceTie[]): PlaceTie[] =>
  [...new Map(ties.toReversed().map((tie) => [tie.district ?? tie.code, tie])).values()].toReversed();

const groupsOf = (ties: readonly PlaceTie[]): PlaceTie[][] => {
  const groups = new Map<string | null, PlaceTie[]>();
  for (const tie of ties) {
    const group = groups.get(tie.fact);
    if (group) group.push(tie);
    else groups.set(tie.fact, [tie]);
  }
  return [...groups.values()];
};

/** Journeys of which both ends are known, in the order of their days. */
const journeysOf = (ties: readonly PlaceTie[]): Leg[] =>
  groupsOf(
    ties.filter(({ fact, type }) => fact !== null && (type === 'DEPARTED_FROM' || type === 'ARRIVED_AT')),
  )
    .flatMap((group): Leg[] => {
      const from = group.find(({ type }) => type === 'DEPARTED_FROM');
      const to = group.find(({ type }) => type === 'ARRIVED_AT');
      return from && to ? [leg(from, to)] : [];
    })
    .sort((one, other) => bySince(one.from, other.from));

/** The countries on the way in the order in which journeys touched them; null where these do not say it. */
const inOrder = (through: readonly PlaceTie[], journeys: readonly Leg[]): PlaceTie[] | null => {
  const touched = journeys.flatMap(({ from, to }) => [from.code, to.code]);
  const places = through.map((tie) => ({ tie, at: touched.indexOf(tie.code) }));
  if (through.length > 1 && places.some(({ at }) => at === -1)) return null;
  return places.sort((one, other) => one.at - other.at).map(({ tie }) => tie);
};

/**
 * How somebody went, as far as facts say it. A journey is a leg of its own. What an episode or a line says of a destination that no journey reached begins where the
 * first journey departed, else where recruited, else by citizenship, else by residence, and leads over the countries on the way: one after the other where journeys say
 * in which order or there is one, each by itself from the origin and on to the destination where nobody says it. Of several destinations of one fact it is not
 * said to which the way led over a country: then it leads there, and no further.
 */
export const roadOf = (ties: readonly PlaceTie[]): Road => {
  const journeys = journeysOf(ties);
  const departures = ties.filter(({ type }) => type === 'DEPARTED_FROM').sort(bySince);
  const reached = new Set(journeys.map(({ to }) => to.code));
  const legs: Leg[] = [...journeys];
  let [isWithoutOrigin, isWithoutOrder] = [false, false];
  for (const group of groupsOf(ties)) {
    const ends = oncePerPlace(group.filter(({ type, code }) => DESTINATIONS.has(type) && !reached.has(code)));
    const [end, ...otherEnds] = ends;
    if (!end) continue;
    const ofGroup = ties.filter(
      ({ fact, type }) => type !== 'RECRUITED_IN' || fact === null || fact === end.fact,
    );
    // A journey that began later, or there where it should lead, is another one.
    const departed = departures.find(
      ({ code, since }) =>
        code !== end.code && (since === null || end.since === null || since <= `${end.since}~`),
    );
    const origins =
      (departed && [departed]) ??
      ORIGINS.map((origin) => oncePerPlace(ofGroup.filter(({ type }) => type === origin))).find(
        (found) => found.length > 0,
      ) ??
      [];
    if (origins.length === 0) {
      isWithoutOrigin = true;
      continue;
    }
    const known = new Set([...origins, ...ends].map(({ code }) => code));
    const through = oncePerPlace(group.filter(({ type, code }) => type === TRANSIT && !known.has(code)));
    const ordered = inOrder(through, journeys);
    if (through.length > 0 && (ordered === null || otherEnds.length > 0)) isWithoutOrder = true;
    for (const origin of origins) {
      if (through.length > 0 && otherEnds.length === 0 && ordered !== null) {
        const stops = [origin, ...ordered, end];
        stops.slice(1).forEach((to, at) => legs.push(leg(stops[at] ?? origin, to)));
      } else {
        for (const over of through) legs.push(leg(origin, over));
        if (through.length > 0 && otherEnds.length === 0)
          for (const over of through) legs.push(leg(over, end));
        else for (const to of ends) legs.push(leg(origin, to));
      }
    }
  }
  return { legs, isWithoutOrigin, isWithoutOrder };
};
