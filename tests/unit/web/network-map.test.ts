import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { isSelectedOf, mapPictureOf } from '../../../web/network/map/map-flows.ts';
import { hasShape, plateOf, projectionFor, WORLD } from '../../../web/network/map/world-shapes.ts';
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
      ['gəncə', ['three'], [{ code: 'AE', people: ['three'] }]],
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
