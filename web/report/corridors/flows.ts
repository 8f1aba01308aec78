import type { CorridorsQuery } from '../../api/operations.generated.ts';

export type Road = CorridorsQuery['corridors']['roads'][number];

/** What is not known at a place of the road, no country on the way, and what is too small to be drawn by itself. */
export const NOT_KNOWN = '?';
export const NONE = '-';
export const OTHERS = '…';

/** The four places of a road, each under one key. */
export const placesOf = ({ home, recruitment, transit, destinations }: Road): string[] => [
  home ?? NOT_KNOWN,
  recruitment ?? NOT_KNOWN,
  transit.length === 0 ? NONE : transit.join('+'),
  destinations.length === 0 ? NOT_KNOWN : destinations.join('+'),
];

/** The years of which there is any road, in order. */
export const yearsOf = (roads: readonly Road[]): number[] => {
  const known = roads.flatMap(({ year }) => year ?? []);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** Roads of a year, or of all; the same road of several years is one. */
export const roadsIn = (roads: readonly Road[], year: number | null): Road[] =>
  year === null ? [...roads] : roads.filter((road) => road.year === year);

export type FlowPlace = {
  column: number;
  key: string;
  value: number;
  y: number;
  height: number;
  held: number;
};
export type FlowBand = {
  from: FlowPlace;
  to: FlowPlace;
  value: number;
  fromY: number;
  toY: number;
  height: number;
};
export type Flows = { places: FlowPlace[]; bands: FlowBand[]; total: number };

const COLUMNS = 4;
const MOST_PLACES = 11;
const GAP = 8;
const LEAST = 10;

/** Lays the roads out in four columns, `height` high: places by size, the smallest of a column together. Pure. */
export const flowsOf = (roads: readonly Road[], height: number): Flows => {
  const total = roads.reduce((sum, { value }) => sum + value, 0);
  const sizes = Array.from({ length: COLUMNS }, () => new Map<string, number>());
  for (const road of roads)
    for (const [column, key] of placesOf(road).entries())
      sizes[column]?.set(key, (sizes[column].get(key) ?? 0) + road.value);
  const drawn = sizes.map((sizeOf) => {
    const ordered = [...sizeOf].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const own = ordered.length > MOST_PLACES + 1 ? ordered.slice(0, MOST_PLACES) : ordered;
    return { own, rest: ordered.slice(own.length) };
  });
  const most = Math.max(1, ...drawn.map(({ own, rest }) => own.length + (rest.length > 0 ? 1 : 0)));
  // What the smallest need to be read is taken from what all share.
  const scale = total === 0 ? 0 : Math.max(0, height - most * (GAP + LEAST)) / total;
  const places = drawn.flatMap(({ own, rest }, column) => {
    const all: [string, number][] =
      rest.length === 0 ? own : [...own, [OTHERS, rest.reduce((sum, [, value]) => sum + value, 0)]];
    let y = 0;
    return all.map(([key, value]): FlowPlace => {
      const place = { column, key, value, y, height: LEAST + value * scale, held: rest.length };
      y += place.height + GAP;
      return place;
    });
  });
  const placeOf = (column: number, key: string): FlowPlace | undefined =>
    places.find((place) => place.column === column && place.key === key) ??
    places.find((place) => place.column === column && place.key === OTHERS);
  const widths = new Map<string, { from: FlowPlace; to: FlowPlace; value: number }>();
  for (const road of roads) {
    const keys = placesOf(road);
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const [from, to] = [placeOf(column, keys[column] ?? ''), placeOf(column + 1, keys[column + 1] ?? '')];
      if (!from || !to) continue;
      const name = `${column} ${from.key} ${to.key}`;
      const before = widths.get(name);
      widths.set(name, { from, to, value: (before?.value ?? 0) + road.value });
    }
  }
  const [left, right] = [new Map<FlowPlace, number>(), new Map<FlowPlace, number>()];
  const ordered = [...widths.values()].sort((a, b) => a.from.y - b.from.y || a.to.y - b.to.y);
  const bands = ordered.map(({ from, to, value }): FlowBand => {
    const [fromAt, toAt] = [left.get(from) ?? 0, right.get(to) ?? 0];
    const [fromShare, toShare] = [(value / from.value) * from.height, (value / to.value) * to.height];
    left.set(from, fromAt + fromShare);
    right.set(to, toAt + toShare);
    return {
      from,
      to,
      value,
      fromY: from.y + fromAt,
      toY: to.y + toAt,
      height: Math.min(fromShare, toShare),
    };
  });
  return { places, bands, total };
};
