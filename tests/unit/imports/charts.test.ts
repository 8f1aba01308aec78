import { describe, expect, test } from 'vitest';
import { anxOf } from '../../../server/exports/anx.ts';
import { graphmlOf } from '../../../server/exports/graphml.ts';
import { element, line, mark } from '../exports/charts.ts';
import { draftsOfFile, inspectionOf, isRefused, problemOf, saidOf } from './a-file.ts';

const CHART = {
  mark,
  elements: [
    element('A', { label: 'Sınaqov Rəşad Test oğlu' }),
    element('B', { label: 'Sınaqova Leyla', at: { x: 40, y: -25 }, handling: 'H3' }),
    element('P', { kind: 'Phone', label: '+994501234567' }),
    element('O', { kind: 'Organisation', label: '“Sınaq” MMC' }),
    element('C', { kind: 'Country', label: 'Türkiyə' }),
  ],
  lines: [
    line('A', 'B', { type: 'RELATED_TO', certainty: 'PRESUMED', grade: 'C3', from: '2024-03' }),
    line('B', 'P', { type: 'USES', certainty: null, grade: null, handling: 'H2' }),
    line('A', 'B', { type: 'RECRUITED', directed: true, grade: 'A1' }),
    line('O', 'A', { type: 'EMPLOYED_BY', count: 3 }),
    line('A', 'C', { type: 'CITIZEN_OF' }),
    line('P', 'O', { type: 'USES' }),
  ],
} as const;
const asChart = { ...CHART, elements: [...CHART.elements], lines: [...CHART.lines] };

describe.each([
  ['sxem.anx', anxOf(asChart)],
  ['sxem.graphml', graphmlOf(asChart)],
])('a chart file %s', (fileName, text) => {
  test('is told by its content, and suggested as entities with links', async () => {
    const { reading, suggestion, rows } = await inspectionOf(text, { fileName: 'renamed.csv' });
    expect([reading.container, suggestion.kind, rows]).toEqual(['CHART', 'ENTITIES', 11]);
  });

  test('brings people, things and links, each link with its own certainty and grade', async () => {
    const drafts = await draftsOfFile(text, { fileName });
    expect(drafts.flatMap(({ people }) => people.map(({ names }) => names[0]?.text))).toEqual([
      'Sınaqov Rəşad Test oğlu',
      'Sınaqova Leyla',
    ]);
    expect(drafts.flatMap(({ things }) => things.map(({ key }) => key.split(':')[0]))).toEqual([
      'PHONE',
      'ORGANISATION',
    ]);
    const links = drafts.flatMap((draft) => draft.links);
    expect(links).toMatchObject([
      {
        type: 'RELATED_TO',
        from: 'source:A',
        to: 'source:B',
        certainty: 'PRESUMED',
        grade: 'C3',
        validFrom: '2024-03',
      },
      { type: 'USES', from: 'source:B', to: 'PHONE:+994501234567' },
      { type: 'ASSOCIATE_OF', from: 'source:A', to: 'source:B', detail: 'RECRUITED', grade: 'A1' },
      { type: 'EMPLOYED_BY', from: 'source:A', count: 3 },
    ]);
    expect(links[1]).toHaveProperty('handling', 'H2');
    expect(links[0]).not.toHaveProperty('handling');
    expect(drafts.flatMap(({ people }) => people.map(({ handling }) => handling))).toEqual([undefined, 'H3']);
    expect(drafts.flatMap(({ place }) => place ?? [])).toContainEqual({ key: 'source:B', x: 40, y: -25 });
    expect(links[1]).not.toHaveProperty('certainty');
    expect(links[1]).not.toHaveProperty('grade');
  });

  test('refuses what has no place in a case, and says what to do', async () => {
    const drafts = await draftsOfFile(text, { fileName });
    const refused = drafts.filter((draft) => isRefused(draft));
    expect(refused.map(({ row }) => row)).toEqual([5, 10, 11]);
    expect(refused.flatMap((draft) => saidOf(draft)).map((said) => said.slice(0, 24))).toEqual([
      'Entities of this schema ',
      'The ends of the link are',
      'These two ends cannot be',
    ]);
    expect(JSON.parse(refused[0]?.cells?.[0] ?? '')).toMatchObject({ schema: 'Country' });
  });
});

test('a chart that does not say what its entities are is read by the look of their labels', async () => {
  const graph = `<graphml><graph edgedefault="undirected"><node id="Sınaqov Rəşad"/><node id="+994501234567"/>
    <edge source="Sınaqov Rəşad" target="+994501234567"/></graph></graphml>`;
  const drafts = await draftsOfFile(graph, { fileName: 'a.graphml' });
  expect(drafts.map(({ people, things, links }) => [people.length, things.length, links.length])).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test('an item that the reader of the chart could make nothing of is a refused row with the reason', async () => {
  const chart = `<Chart><ChartItemCollection><ChartItem Label="Test One"><End><Entity EntityId="1"><Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem>
<ChartItem Label="x"><Link End1Id="1" End2Id="9"/></ChartItem></ChartItemCollection></Chart>`;
  const drafts = await draftsOfFile(chart, { fileName: 'a.anx' });
  expect(drafts.map((draft) => saidOf(draft))).toEqual([[], [expect.stringContaining('The link on line 2')]]);
});

test.each([
  ['a DOCTYPE', '<!DOCTYPE Chart [<!ENTITY a "b">]><Chart>&a;</Chart>', /DOCTYPE/u],
  ['XML of something else', '<?xml version="1.0"?><html><body/></html>', /no chart/u],
  ['a chart that is cut off', '<Chart><ChartItemCollection><ChartItem Label="x">', /broken on line/u],
  ['too deep', `<graphml>${'<a>'.repeat(70)}`, /64 deep/u],
  ['a chart with nothing in it', '<Chart><ChartItemCollection/></Chart>', /no rows/u],
])('%s is refused as a whole', async (_kind, text, said) => {
  expect(await problemOf(text, 'a.anx')).toMatch(said);
});
