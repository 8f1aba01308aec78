import { describe, expect, it } from 'vitest';
import { readAnx } from '../../../server/exports/reading/read-anx.ts';
import { readGraphml } from '../../../server/exports/reading/read-graphml.ts';
import { FileProblem } from '../../../server/imports/reading/file-problem.ts';

const problemOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof FileProblem) return error.text.en;
    throw error;
  }
  return 'none';
};

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><Chart>&lol2;</Chart>`;
const OUTSIDE = `<!DOCTYPE Chart SYSTEM "file:///etc/hostname"><Chart/>`;

describe.each([
  ['.anx', readAnx],
  ['GraphML', readGraphml],
] as const)('a hostile %s', (_name, read) => {
  it.each([
    ['entities that multiply', [LAUGHS]],
    ['an entity of another file', [OUTSIDE]],
    [
      'a declaration that never ends',
      ['<!DOCTYPE Chart [', ...Array.from({ length: 50 }, () => '<!ENTITY a "a">')],
    ],
    ['a declaration cut in two', ['<!DOC', 'TYPE Chart []>', '<Chart/>']],
  ])('is refused for its DOCTYPE: %s', (_kind, chunks) => {
    expect(problemOf(() => read(chunks))).toMatch(/DOCTYPE/u);
  });

  it('is refused when it is too deep', () => {
    expect(problemOf(() => read(['<a>'.repeat(65)]))).toMatch(/64 deep/u);
  });

  it('is refused when it has too many parts', () => {
    const many = function* () {
      yield '<a>';
      for (let at = 0; at < 1001; at += 1) yield '<b/>'.repeat(1000);
    };
    expect(problemOf(() => read(many()))).toMatch(/larger than 50 MB/u);
  });

  it('is refused when it is too large, however the size is made', () => {
    const large = function* () {
      yield '<a b="';
      for (let at = 0; at < 51; at += 1) yield 'x'.repeat(1024 * 1024);
    };
    expect(problemOf(() => read(large()))).toMatch(/larger than 50 MB/u);
  });

  it.each([
    ['cut off', '<Chart><ChartItem Label="a">'],
    ['an entity that nobody declared', '<Chart>&x;</Chart>'],
    ['a tag closed by another', '<Chart><a></b></Chart>'],
    ['an attribute twice', '<Chart a="1" a="2"/>'],
    ['a control character', '<Chart a="\u0001"/>'],
    ['nothing at all', ''],
    ['no XML', 'from;to'],
  ])('is refused with the line where it is broken: %s', (_kind, text) => {
    expect(problemOf(() => read([text]))).toMatch(/broken on line 1/u);
  });

  it('is not fooled by names that every object has from birth', () => {
    const text = `<Chart __proto__="x" constructor="y"><ChartItem toString="z"/></Chart>`;
    expect(read([text])).toEqual({ entities: [], links: [], problems: [] });
  });
});

describe('an i2 chart of another house', () => {
  const chart = `<?xml version="1.0" encoding="utf-8"?>
<Chart IdReferenceLinking="true"><lcx:LibraryCatalogue xmlns:lcx="urn:x"/>
<GradeOne><StringCollection><String Text="A - Always reliable"/><String Text="B - Usually reliable"/></StringCollection></GradeOne>
<GradeTwo><StringCollection><String Text="1 - Confirmed"/><String Text="2 - Probably true"/></StringCollection></GradeTwo>
<EntityTypeCollection><EntityType Id="ET1" Name="Bank Account"/></EntityTypeCollection>
<LinkTypeCollection><LinkType Id="LT1" Name="Friend"/></LinkTypeCollection>
<StrengthCollection><Strength Id="ST1" Name="Vielleicht" DotStyle="DotStyleDotted"/></StrengthCollection>
<ChartItemCollection>
<ChartItem Id="C1" Label="Sınaq Hesabı"><End X="10" Y="-5"><Entity EntityId="1" Identity="AZ00"><Icon><IconStyle EntityTypeReference="ET1"/></Icon></Entity></End></ChartItem>
<ChartItem Id="C2" Label=" "><End X="20" Y="5"><Entity EntityId="2" Identity="Test Two"><Box><BoxStyle Type="Person"/></Box></Entity></End></ChartItem>
<ChartItem Id="C3" DateSet="true" DateTime="2024-05-06T07:08:09" GradeOneIndex="1" GradeTwoIndex="0"><Link End1Reference="C1" End2Reference="C2"><LinkStyle TypeReference="LT1" StrengthReference="ST1" ArrowStyle="ArrowOnTail"/></Link></ChartItem>
<ChartItem Label="nowhere"><Link End1Id="1" End2Id="9"/></ChartItem>
<ChartItem><End><Entity/></End></ChartItem>
<ChartItem Label="again"><End><Entity EntityId="1"/></End></ChartItem>
</ChartItemCollection></Chart>`;

  it('is read by references, with its own names of types, strengths and grades', () => {
    const { entities, links } = readAnx([chart]);
    expect(entities.map(({ label, kind, at }) => [label, kind, at])).toEqual([
      ['Sınaq Hesabı', 'Bank Account', { x: 10, y: -5 }],
      ['Test Two', 'Person', { x: 20, y: 5 }],
    ]);
    expect(links).toMatchObject([
      {
        source: '2',
        target: '1',
        type: 'Friend',
        certainty: 'PRESUMED',
        grade: 'B1',
        from: '2024-05-06',
        directed: true,
      },
    ]);
  });

  it('says which items could not go in, and what to do', () => {
    const { problems } = readAnx([chart]);
    expect(problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual([12, 13, 14]);
    expect(problems.every(({ text }) => text.en.includes('ave') && text.az.includes('saxlayın'))).toBe(true);
  });
});

it('yEd’s own labels and places are read', () => {
  const { entities, links } = readGraphml([
    `<graphml xmlns:y="urn:y"><key id="d0" for="node"/><graph edgedefault="directed">
    <node id="n0"><data key="d0"><y:ShapeNode><y:Geometry x="1.5" y="2"/><y:NodeLabel>Test One</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"/><edge source="n0" target="n1"/></graph></graphml>`,
  ]);
  expect(entities.map(({ label, at }) => [label, at])).toEqual([
    ['Test One', { x: 1.5, y: 2 }],
    ['n1', null],
  ]);
  expect(links).toMatchObject([{ source: 'n0', target: 'n1', type: null, directed: true }]);
});
