import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { isSelectedOf, mapPictureOf } from '../../../web/network/map/map-flows.ts';
import { DISTRICT_NAMES } from '../../../web/i18n/district-names.ts';
import { DISTRICT_COORDINATES } from '../../../web/network/map/district-coordinates.ts';
import {
  homeProjection,
  namedOnMap,
  placedDistricts,
  platesAround,
} from '../../../web/network/map/district-places.ts';
import { hasShape, plateOf, projectionFor, shapeOf, WORLD } from '../../../web/network/map/world-shapes.ts';
import { element, line } from '../graph/charts.ts';
import { chartWith } from '../graph/scenes.ts';

const country = (code: string) => element(code, { kind: 'Country', detail: code });
const tie = (who: string, type: string, where: string, over = {}) =>
  line(who, where, { id: `${who} ${type} ${where}`, type, directed: true, ...over });

const picture = mapPictureOf(
  visibleChart(
    chartWith({
      elements: [
        ...['TR', 'UZ', 'AE'].map(country),
        element('flat', { kind: 'Place', detail: 'AE' }),
        element('gəncə', { kind: 'District' }),
        element('group', { kind: 'Group' }),
        ...['one', 'two', 'three', 'stranger', 'cleared'].map((id) => element(id)),
      ],
      lines: [
        tie('one', 'CITIZEN_OF', 'UZ'),
        tie('one', 'EXPLOITED_IN', 'TR', { certainty: 'PROBABLE' }),
        tie('two', 'CITIZEN_OF', 'UZ'),
        tie('two', 'RESIDES_IN', 'TR'),
        tie('two', 'EXPLOITED_IN', 'TR', { certainty: 'CONFIRMED' }),
        tie('three', 'RESIDES_IN', 'gəncə'),
        tie('three', 'AT_PLACE', 'flat'),
        tie('stranger', 'BELIEVED_HIDING_IN', 'TR'),
        tie('cleared', 'CITIZEN_OF', 'UZ'),
        tie('cleared', 'EXPLOITED_IN', 'AE', { certainty: 'REFUTED' }),
        tie('group', 'OPERATES_IN', 'TR'),
      ],
    }),
  ),
);

describe('the map', () => {
  it('draws a flow from where one came to where one was taken, with the surest certainty', () => {
    expect(picture.flows).toEqual([
      {
        from: 'UZ',
        to: 'TR',
        people: ['one', 'two'],
        lines: ['one CITIZEN_OF UZ', 'one EXPLOITED_IN TR', 'two CITIZEN_OF UZ', 'two EXPLOITED_IN TR'],
        certainty: 'CONFIRMED',
      },
      {
        from: 'AZ',
        to: 'AE',
        people: ['three'],
        lines: ['three RESIDES_IN gəncə', 'three AT_PLACE flat'],
        certainty: 'CONFIRMED',
      },
    ]);
  });

  it('invents no origin: who has none on the chart is counted apart', () => {
    expect(picture.withoutOrigin).toBe(1);
    expect(picture.flows.some(({ people }) => people.includes('stranger'))).toBe(false);
  });

  it('a refuted link is no flow and no count', () => {
    expect(picture.lands.find(({ code }) => code === 'AE')?.people).toEqual(['three']);
  });

  it('counts by type of link, the country with most first; a country known by its places alone has no element', () => {
    expect(picture.lands.map(({ code, element: own }) => [code, own])).toEqual([
      ['TR', 'TR'],
      ['UZ', 'UZ'],
      ['AE', 'AE'],
      ['AZ', null],
    ]);
    expect(picture.lands[0]?.ties.map(({ type, ids }) => [type, ids.length])).toEqual([
      ['EXPLOITED_IN', 2],
      ['BELIEVED_HIDING_IN', 1],
      ['OPERATES_IN', 1],
      ['RESIDES_IN', 1],
    ]);
  });

  it('districts are listed with who is tied to them', () => {
    expect(picture.districts.map(({ element: { id }, people, to }) => [id, people, to])).toEqual([
      [
        'gəncə',
        ['three'],
        [
          {
            code: 'AE',
            people: ['three'],
            lines: ['three RESIDES_IN gəncə', 'three AT_PLACE flat'],
            certainty: expect.any(String),
          },
        ],
      ],
    ]);
  });
});

describe('the map of Azerbaijan', () => {
  const size = { width: 900, height: 320 };

  it('has a place for every city and district, each inside the country, and no two at one', () => {
    const home = shapeOf('AZ');
    expect(Object.keys(DISTRICT_COORDINATES).toSorted()).toEqual(Object.keys(DISTRICT_NAMES).toSorted());
    const outside = Object.entries(DISTRICT_COORDINATES).filter(
      ([, at]) => !home || !geoContains(home, [at[0], at[1]]),
    );
    expect(outside).toEqual([]);
    expect(new Set(Object.values(DISTRICT_COORDINATES).map(String)).size).toBe(
      Object.keys(DISTRICT_COORDINATES).length,
    );
  });

  it('draws them where they lie: Gəncə west of Bakı, Quba north of Lənkəran', () => {
    const at = (code: string) => {
      const district = element(code, { kind: 'District', detail: code });
      const ties = { element: district, people: [], lines: [], to: [] };
      const [place] = placedDistricts([ties], homeProjection(size));
      if (!place) throw new Error(`${code} has no place`);
      return place;
    };
    expect(at('AZ-GA').x).toBeLessThan(at('AZ-BA').x);
    expect(at('AZ-QBA').y).toBeLessThan(at('AZ-LAN').y);
    for (const code of Object.keys(DISTRICT_COORDINATES)) {
      expect(at(code).x).toBeGreaterThan(0);
      expect(at(code).x).toBeLessThan(size.width);
    }
    const unknown = {
      element: element('x', { kind: 'District', detail: 'nowhere' }),
      people: [],
      lines: [],
      to: [],
    };
    expect(placedDistricts([unknown], homeProjection(size))).toEqual([]);
  });

  it('puts the plates of other countries on the edge where they lie, none over another', () => {
    const towards = homeProjection(size);
    const codes = ['TR', 'GE', 'AE', 'IR', 'SA', 'QA', 'RU', 'UZ', 'TM', 'KZ', 'DE', 'PL'];
    const plates = platesAround(
      codes.flatMap((code) => {
        const at = plateOf(code, towards);
        return at ? [{ code, towards: { x: at[0], y: at[1] } }] : [];
      }),
      size,
    );
    expect([...plates.keys()].toSorted()).toEqual(codes.toSorted());
    expect(plates.get('TR')?.x).toBeLessThan(size.width / 2);
    expect(plates.get('UZ')?.x).toBeGreaterThan(size.width / 2);
    for (const [code, one] of plates) {
      expect(one.x >= 0 && one.x <= size.width && one.y >= 0 && one.y <= size.height, code).toBe(true);
      for (const [other, two] of plates)
        if (other !== code)
          expect(
            Math.abs(one.x - two.x) >= 28 || Math.abs(one.y - two.y) >= 16,
            `${code} lies over ${other}`,
          ).toBe(true);
    }
  });

  it('writes no name over another, the first before the others', () => {
    const places = [
      { id: 'a', name: 'Sumqayıt', x: 100, y: 100 },
      { id: 'b', name: 'Abşeron', x: 104, y: 104 },
      { id: 'c', name: 'Lənkəran', x: 100, y: 200 },
    ];
    expect([...namedOnMap(places)]).toEqual(['a', 'c']);
  });
});

describe('what is selected in another view', () => {
  const lit = (selected: { ids?: string[]; line?: string }) => {
    const selection = { elements: new Set(selected.ids), line: selected.line ?? null };
    return {
      lands: picture.lands
        .filter((land) => isSelectedOf(land, selection, land.places))
        .map(({ code }) => code),
      flows: picture.flows.filter((flow) => isSelectedOf(flow, selection)).map(({ from, to }) => from + to),
      districts: picture.districts
        .filter((district) => isSelectedOf(district, selection, [district.element.id]))
        .map(({ element: { id } }) => id),
    };
  };

  it('lights every country, district and flow of a person', () => {
    expect(lit({ ids: ['one'] })).toEqual({ lands: ['TR', 'UZ'], flows: ['UZTR'], districts: [] });
    expect(lit({ ids: ['three'] })).toEqual({ lands: ['AE', 'AZ'], flows: ['AZAE'], districts: ['gəncə'] });
  });

  it('lights a country or a district for itself, without the flows of others', () => {
    expect(lit({ ids: ['TR'] })).toEqual({ lands: ['TR'], flows: [], districts: [] });
    expect(lit({ ids: ['gəncə'] })).toEqual({ lands: ['AZ'], flows: [], districts: ['gəncə'] });
  });

  it('lights the flow and the country of a link, at whichever end of the way', () => {
    expect(lit({ line: 'two EXPLOITED_IN TR' })).toEqual({ lands: ['TR'], flows: ['UZTR'], districts: [] });
    expect(lit({ line: 'two CITIZEN_OF UZ' })).toEqual({ lands: ['UZ'], flows: ['UZTR'], districts: [] });
    expect(lit({ line: 'group OPERATES_IN TR' })).toEqual({ lands: ['TR'], flows: [], districts: [] });
  });

  it('lights nothing where nothing is selected', () => {
    expect(lit({})).toEqual({ lands: [], flows: [], districts: [] });
  });
});

describe('a road', () => {
  const roadOf = (...lines: ReturnType<typeof tie>[]) =>
    mapPictureOf(
      visibleChart(
        chartWith({ elements: [...['AZ', 'GE', 'TR', 'AE'].map(country), element('she')], lines }),
      ),
    ).flows.map(({ from, to }) => `${from} ${to}`);
  const [origin, transit] = [tie('she', 'RECRUITED_IN', 'AZ'), tie('she', 'TRANSITED', 'GE')];

  it('leads over the country that somebody was taken through, and not past it', () => {
    expect(roadOf(origin, transit, tie('she', 'EXPLOITED_IN', 'TR'))).toEqual(['AZ GE', 'GE TR']);
  });

  it('to one of two countries is not said to which, and is drawn to neither over it', () => {
    const ends = [tie('she', 'EXPLOITED_IN', 'TR'), tie('she', 'EXPLOITED_IN', 'AE')];
    expect(roadOf(origin, transit, ...ends)).toEqual(['AZ AE', 'AZ TR']);
  });
});

describe('the shapes of the countries', () => {
  it('Xankəndi, Şuşa and Naxçıvan lie in Azerbaijan', () => {
    const azerbaijan = WORLD.find(({ code }) => code === 'AZ');
    if (!azerbaijan) throw new Error('Azerbaijan has no shape');
    for (const place of [
      [46.75, 39.82],
      [46.75, 39.76],
      [45.41, 39.21],
    ] as [number, number][])
      expect(geoContains(azerbaijan, place), place.join(' ')).toBe(true);
  });

  it('there is one for every country that the report names, small ones as well', () => {
    for (const code of ['AZ', 'TR', 'RU', 'PK', 'AE', 'ME', 'IR', 'GE', 'QA', 'BH', 'UZ'])
      expect(hasShape(code), code).toBe(true);
    expect(hasShape('XX')).toBe(false);
  });

  it('plates of the countries shown are all within the map', () => {
    const size = { width: 600, height: 160 };
    const codes = ['AZ', 'TR', 'RU', 'AE', 'ME'];
    const projection = projectionFor(codes, size);
    for (const code of codes) {
      const [x = -1, y = -1] = plateOf(code, projection) ?? [];
      expect(x > 0 && x < size.width && y > 0 && y < size.height, `${code} ${x} ${y}`).toBe(true);
    }
  });
});
