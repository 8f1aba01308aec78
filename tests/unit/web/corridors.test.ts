import { describe, expect, it } from 'vitest';
import {
  flowsOf,
  NONE,
  NOT_KNOWN,
  OTHERS,
  placesOf,
  roadsIn,
  yearsOf,
  type Road,
} from '../../../web/report/corridors/flows.ts';

const road = (own: Partial<Road>): Road => ({
  key: 'road',
  year: 2025,
  home: 'AZ-BA',
  recruitment: 'AZ-BA',
  transit: [],
  destinations: ['TR'],
  value: 1,
  ...own,
});

describe('a road', () => {
  it('says what is not known, and that no transit is recorded, which is not the same', () => {
    expect(placesOf(road({ home: null, destinations: [] }))).toEqual([NOT_KNOWN, 'AZ-BA', NONE, NOT_KNOWN]);
    expect(placesOf(road({ transit: ['AE', 'TR'] }))[2]).toBe('AE+TR');
  });

  it('is of one year, and years without any stay on the slider', () => {
    const roads = [road({ year: 2021 }), road({ year: 2024 }), road({ year: null })];
    expect(yearsOf(roads)).toEqual([2021, 2022, 2023, 2024]);
    expect(roadsIn(roads, 2022)).toEqual([]);
    expect(roadsIn(roads, null)).toHaveLength(3);
    expect(yearsOf([])).toEqual([]);
  });
});

describe('the flows', () => {
  const many = Array.from({ length: 20 }, (_, at) => road({ home: `D${at}`, value: 20 - at }));
  const { places, bands, total } = flowsOf(many, 480);

  it('keep every victim in each of the four columns and between them', () => {
    for (const column of [0, 1, 2, 3])
      expect(places.filter((one) => one.column === column).reduce((sum, { value }) => sum + value, 0)).toBe(
        total,
      );
    for (const column of [0, 1, 2])
      expect(
        bands.filter((one) => one.from.column === column).reduce((sum, { value }) => sum + value, 0),
      ).toBe(total);
  });

  it('put the smallest places of a column together', () => {
    const homes = places.filter(({ column }) => column === 0);
    expect(homes).toHaveLength(12);
    expect(homes.at(-1)).toMatchObject({ key: OTHERS, held: 9, value: 45 });
  });

  it('never lie on one another', () => {
    for (const column of [0, 1, 2, 3]) {
      const own = places.filter((one) => one.column === column);
      for (const [at, place] of own.entries())
        expect(place.y).toBeGreaterThanOrEqual(
          at === 0 ? 0 : (own[at - 1]?.y ?? 0) + (own[at - 1]?.height ?? 0),
        );
    }
  });

  it('of nothing are nothing', () => {
    expect(flowsOf([], 480)).toEqual({ places: [], bands: [], total: 0 });
  });
});
