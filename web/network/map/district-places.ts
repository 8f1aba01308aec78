import { geoCircle, geoMercator, type GeoProjection } from 'd3-geo';
import type { Point } from '../../graph/network-state.ts';
import { DISTRICT_COORDINATES } from './district-coordinates.ts';
import type { DistrictTies } from './map-flows.ts';
import { shapeOf, type Size } from './world-shapes.ts';

/** Room around the country for the plates of those to which ways lead, and for the names of districts at the border. */
const AROUND = { x: 74, y: 26 };

/** The map of Azerbaijan alone. */
export const homeProjection = ({ width, height }: Size): GeoProjection => {
  const shape = shapeOf('AZ') ?? {
    type: 'Feature' as const,
    properties: {},
    geometry: geoCircle().center([47.6, 40.3]).radius(3)(),
  };
  return geoMercator()
    .fitExtent(
      [
        [AROUND.x, AROUND.y],
        [Math.max(width - AROUND.x, AROUND.x + 1), Math.max(height - AROUND.y, AROUND.y + 1)],
      ],
      shape,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
};

export type PlacedDistrict = DistrictTies & Point;

/** The districts of which it is known where they lie; the others stay in the list. */
export const placedDistricts = (
  districts: readonly DistrictTies[],
  projection: GeoProjection,
): PlacedDistrict[] =>
  districts.flatMap((district) => {
    const lies = DISTRICT_COORDINATES[district.code];
    const at = lies && projection([lies[0], lies[1]]);
    return at ? [{ ...district, x: at[0], y: at[1] }] : [];
  });

const PLATE = { x: 26, y: 14 };
const APART = 24;

/** On the frame, from the middle of the map towards where a country lies. */
const onFrame = (towards: Point, { width, height }: Size): Point => {
  const middle = { x: width / 2, y: height / 2 };
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const [reachX, reachY] = [middle.x - PLATE.x, middle.y - PLATE.y];
  const share = Math.min(
    dx === 0 ? Infinity : reachX / Math.abs(dx),
    dy === 0 ? Infinity : reachY / Math.abs(dy),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
};

/**
 * Where the plates of other countries stand around the map: in the direction in which each lies, on its edge, and none over another. On the left and right they are moved
 * apart downwards, above and below to the right.
 */
export const platesAround = (
  countries: readonly { code: string; towards: Point }[],
  size: Size,
): Map<string, Point> => {
  const sides = new Map<string, { code: string; at: Point }[]>();
  for (const { code, towards } of countries) {
    const at = onFrame(towards, size);
    const isBeside = at.x <= PLATE.x + 1 || at.x >= size.width - PLATE.x - 1;
    const side = `${isBeside ? 'beside' : 'over'} ${isBeside ? at.x > size.width / 2 : at.y > size.height / 2}`;
    sides.set(side, [...(sides.get(side) ?? []), { code, at }]);
  }
  const places = new Map<string, Point>();
  for (const [side, plates] of sides) {
    const along = side.startsWith('beside') ? 'y' : 'x';
    const [step, most] = along === 'y' ? [APART, size.height - PLATE.y] : [PLATE.x * 2, size.width - PLATE.x];
    plates.sort((a, b) => a.at[along] - b.at[along] || (a.code < b.code ? -1 : 1));
    let before = -Infinity;
    for (const plate of plates) {
      plate.at[along] = Math.max(plate.at[along], before + step);
      before = plate.at[along];
    }
    // Those that were pushed over the corner come back as far as there is room.
    let after = most + step;
    for (const { at } of plates.toReversed()) {
      at[along] = Math.min(at[along], after - step);
      after = at[along];
    }
    for (const { code, at } of plates) places.set(code, at);
  }
  return places;
};

/** About the width of a letter, and the height of a line. */
const LETTER = 5.6;
const LINE = 12;

/** Half of a dot, with some room. */
const DOT = 8;

/**
 * Which districts are named on the map, and on which side of their dots: those of most people first, and none whose name would lie over another's or over a dot. The others are told by
 * their title and in the list.
 */
export const namedOnMap = (
  places: readonly { code: string; name: string; x: number; y: number }[],
): ReadonlyMap<string, 'left' | 'right'> => {
  const named = new Map<string, 'left' | 'right'>();
  const taken: { dot: number | null; from: number; to: number; y: number }[] = places.map(({ x, y }) => ({
    dot: x,
    from: x - DOT,
    to: x + DOT,
    y,
  }));
  for (const { code, name, x, y } of places) {
    const length = 12 + name.length * LETTER;
    for (const side of ['right', 'left'] as const) {
      const box = side === 'right' ? { from: x, to: x + length } : { from: x - length, to: x };
      const isFree = taken.every(
        (other) =>
          // Dots that lie on each other hide no name.
          (other.dot !== null && Math.abs(other.dot - x) < DOT) ||
          Math.abs(other.y - y) >= LINE ||
          box.to < other.from ||
          box.from > other.to,
      );
      if (!isFree) continue;
      taken.push({ dot: null, ...box, y });
      named.set(code, side);
      break;
    }
  }
  return named;
};
