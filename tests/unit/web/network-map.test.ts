import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { isSelectedOf, mapPictureOf, ownOf } from '../../../web/network/map/map-flows.ts';
import type { Routes } from '../../../web/network/map/place-ties.ts';
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

/** Of the chart alone, or with what facts say beside it. */
const mapOf = (shown: Parameters<typeof chartWith>[0], routes: Routes | null = null, filters = {}) => {
  const plain = chartWith(shown);
  const chart = { ...plain, filters: { ...plain.filters, ...filters } };
  return mapPictureOf(visibleChart(chart), chart, routes);
};

type Said = { who: string; fact: string; type: string; place: string; on?: string; certainty?: 'PROBABLE' };
const routesOf = (...rows: Said[]): Routes => ({
  who: rows.map(({ who }) => who),
  fact: rows.map(({ fact }) => fact),
  type: rows.map(({ type }) => type),
  place: rows.map(({ place }) => place),
  certainty: rows.map(({ certainty }) => certainty ?? 'CONFIRMED'),
  from: rows.map(({ on }) => on ?? null),
  to: rows.map(({ on }) => on ?? null),
  isCut: false,
});

const picture = mapOf({
  elements: [
    ...['TR', 'UZ', 'AE'].map(country),
    element('flat', { kind: 'Place', detail: 'AE' }),
    element('gəncə', { kind: 'District', detail: 'AZ-GA' }),
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
});

describe('the map', () => {
  it('draws a flow from where one came to where one was taken, with the surest certainty', () => {
    expect(picture.flows).toEqual([
      {
        from: 'UZ',
        to: 'TR',
        people: ['one', 'two'],
        lines: ['one CITIZEN_OF UZ', 'one EXPLOITED_IN TR', 'two CITIZEN_OF UZ', 'two EXPLOITED_IN TR'],
        certainty: 'CONFIRMED',
        by: [{ type: 'CITIZEN_OF', ids: ['one', 'two'] }],
      },
      {
        from: 'AZ',
        to: 'AE',
        people: ['three'],
        lines: ['three RESIDES_IN gəncə', 'three AT_PLACE flat'],
        certainty: 'CONFIRMED',
        by: [{ type: 'RESIDES_IN', ids: ['three'] }],
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
    expect(picture.districts.map(({ code, element: id, people }) => [code, id, people])).toEqual([
      ['AZ-GA', 'gəncə', ['three']],
    ]);
    expect(picture.ways).toMatchObject([
      {
        from: 'AZ-GA',
        to: 'AE',
        people: ['three'],
        lines: ['three RESIDES_IN gəncə', 'three AT_PLACE flat'],
      },
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
      const ties = { code, element: null, people: [], lines: [] };
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
    const unknown = { code: 'nowhere', element: null, people: [], lines: [] };
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

  it('writes no name over another or over a dot, the first before the others, on the side that is free', () => {
    const places = [
      { code: 'a', name: 'Sumqayıt', x: 100, y: 100 },
      { code: 'b', name: 'Abşeron', x: 104, y: 104 },
      { code: 'c', name: 'Lənkəran', x: 100, y: 200 },
    ];
    expect([...namedOnMap(places)]).toEqual([
      ['a', 'right'],
      ['c', 'right'],
    ]);
    const beside = [
      { code: 'a', name: 'Gəncə', x: 100, y: 100 },
      { code: 'b', name: 'Bakı', x: 130, y: 100 },
      { code: 'c', name: 'Sumqayıt', x: 112, y: 101 },
    ];
    expect([...namedOnMap(beside)]).toEqual([
      ['a', 'left'],
      ['b', 'right'],
    ]);
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
        .filter((district) => isSelectedOf(district, selection, ownOf(district)))
        .map(({ element: id }) => id),
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
    mapOf({ elements: [...['AZ', 'GE', 'TR', 'AE'].map(country), element('she')], lines }).flows.map(
      ({ from, to }) => `${from} ${to}`,
    );
  const [origin, transit] = [tie('she', 'RECRUITED_IN', 'AZ'), tie('she', 'TRANSITED', 'GE')];

  it('leads over the country that somebody was taken through, and not past it', () => {
    expect(roadOf(origin, transit, tie('she', 'EXPLOITED_IN', 'TR'))).toEqual(['AZ GE', 'GE TR']);
  });

  it('to one of two countries is not said to which: it leads to the country on the way, and to neither over it', () => {
    const ends = [tie('she', 'EXPLOITED_IN', 'TR'), tie('she', 'EXPLOITED_IN', 'AE')];
    expect(roadOf(origin, transit, ...ends)).toEqual(['AZ AE', 'AZ GE', 'AZ TR']);
  });
});

describe('what facts say that are not drawn', () => {
  const alone = { elements: [element('she'), element('he')], lines: [] };
  const flowsOf = (...rows: Said[]) =>
    mapOf(alone, routesOf(...rows)).flows.map(
      ({ from, to, by }) => `${from} ${to} ${by.map(({ type }) => type).join()}`,
    );
  const episode = (fact: string, type: string, place: string, on = '2022-03'): Said => ({
    who: 'she',
    fact,
    type,
    place,
    on,
  });
  const journey = (fact: string, from: string, to: string, on: string): Said[] => [
    { who: 'she', fact, type: 'ARRIVED_AT', place: to, on },
    { who: 'she', fact, type: 'DEPARTED_FROM', place: from, on },
  ];
  const citizen: Said = { who: 'she', fact: 'c', type: 'CITIZEN_OF', place: 'UZ' };

  it('is on the map, and it is said of how many places', () => {
    const shown = mapOf(alone, routesOf(citizen, episode('e', 'EXPLOITED_IN', 'TR')));
    expect(shown.flows.map(({ from, to, people }) => [from, to, people])).toEqual([['UZ', 'TR', ['she']]]);
    expect(shown).toMatchObject({ notDrawn: 2, withoutOrigin: 0 });
    expect(shown.lands.map(({ code, element: own }) => [code, own])).toEqual([
      ['TR', null],
      ['UZ', null],
    ]);
  });

  it('a journey begins where it departed, and not in the country of citizenship', () => {
    expect(
      flowsOf(citizen, ...journey('j', 'AZ', 'TR', '2022-02-01'), episode('e', 'EXPLOITED_IN', 'TR')),
    ).toEqual(['AZ TR DEPARTED_FROM']);
  });

  it('where no journey reached the destination the departure is the origin, if it was not later', () => {
    const journeys = journey('j', 'AZ', 'GE', '2022-02-01');
    expect(flowsOf(citizen, ...journeys, episode('e', 'EXPLOITED_IN', 'TR')).toSorted()).toEqual([
      'AZ GE DEPARTED_FROM',
      'AZ TR DEPARTED_FROM',
    ]);
    const later = journey('j', 'AZ', 'GE', '2024-02-01');
    expect(flowsOf(citizen, ...later, episode('e', 'EXPLOITED_IN', 'TR'))).toContain('UZ TR CITIZEN_OF');
  });

  it('each episode has its own road: of two destinations each is reached over its own country', () => {
    expect(
      flowsOf(
        episode('a', 'RECRUITED_IN', 'AZ'),
        episode('a', 'TRANSITED', 'GE'),
        episode('a', 'EXPLOITED_IN', 'TR'),
        episode('b', 'RECRUITED_IN', 'AZ'),
        episode('b', 'TRANSITED', 'IR'),
        episode('b', 'EXPLOITED_IN', 'AE'),
      ).toSorted(),
    ).toEqual(['AZ GE RECRUITED_IN', 'AZ IR RECRUITED_IN', 'GE TR TRANSITED', 'IR AE TRANSITED']);
  });

  it('several countries on the way stand in the order of the journeys, and without it each by itself', () => {
    const road = [
      episode('e', 'RECRUITED_IN', 'UZ'),
      episode('e', 'TRANSITED', 'GE'),
      episode('e', 'TRANSITED', 'IR'),
      episode('e', 'EXPLOITED_IN', 'TR'),
    ];
    const unordered = mapOf(alone, routesOf(...road));
    expect(unordered.withoutOrder).toBe(1);
    expect(unordered.flows.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'GE TR',
      'IR TR',
      'UZ GE',
      'UZ IR',
    ]);
    const ordered = mapOf(
      alone,
      routesOf(...road, ...journey('1', 'UZ', 'IR', '2022-01-01'), ...journey('2', 'IR', 'GE', '2022-02-01')),
    );
    expect(ordered.withoutOrder).toBe(0);
    expect(ordered.flows.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'GE TR',
      'IR GE',
      'UZ IR',
    ]);
  });

  it('leads from district to district, and from abroad to a district', () => {
    const { ways, flows } = mapOf(
      alone,
      routesOf(
        episode('e', 'RECRUITED_IN', 'AZ-GA'),
        episode('e', 'EXPLOITED_IN', 'AZ-BA'),
        { who: 'he', fact: 'h', type: 'CITIZEN_OF', place: 'UZ' },
        { who: 'he', fact: 'f', type: 'EXPLOITED_IN', place: 'AZ-BA' },
      ),
    );
    expect(ways.map(({ from, to, people }) => [from, to, people])).toEqual([
      ['AZ-GA', 'AZ-BA', ['she']],
      ['UZ', 'AZ-BA', ['he']],
    ]);
    expect(flows.map(({ from, to }) => [from, to])).toEqual([['UZ', 'AZ']]);
  });

  it('is switched off by the filters of the chart', () => {
    const rows = routesOf(citizen, episode('e', 'EXPLOITED_IN', 'TR'));
    const flowsBy = (filters: object) => mapOf(alone, rows, filters).flows.length;
    expect(flowsBy({ range: { from: '2022-01-01', to: '2022-12-31' } })).toBe(1);
    expect(flowsBy({ range: { from: '2023-01-01', to: '2023-12-31' } })).toBe(0);
    expect(flowsBy({ types: new Set(['EXPLOITED_IN']) })).toBe(0);
    expect(flowsBy({ certainties: new Set(['CONFIRMED']) })).toBe(0);
    expect(mapOf({ ...alone, elements: [element('he')] }, rows).lands).toEqual([]);
  });

  it('is said once where the chart draws it, too', () => {
    const drawn = {
      elements: [element('she'), country('TR')],
      lines: [tie('she', 'EXPLOITED_IN', 'TR')],
    };
    const shown = mapOf(drawn, routesOf(citizen, episode('e', 'EXPLOITED_IN', 'TR')));
    expect(shown.flows).toMatchObject([{ from: 'UZ', to: 'TR', lines: ['she EXPLOITED_IN TR'] }]);
    expect(shown.lands.map(({ code, people }) => [code, people])).toEqual([
      ['TR', ['she']],
      ['UZ', ['she']],
    ]);
    expect(shown.notDrawn).toBe(1);
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
