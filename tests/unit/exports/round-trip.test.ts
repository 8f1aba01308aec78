import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anxOf } from '../../../server/exports/anx.ts';
import type { ExportedChart } from '../../../server/exports/exported-chart.ts';
import { gexfOf } from '../../../server/exports/gexf.ts';
import { graphmlOf } from '../../../server/exports/graphml.ts';
import { readAnx } from '../../../server/exports/reading/read-anx.ts';
import type { ReadChart } from '../../../server/exports/reading/read-chart.ts';
import { readGraphml } from '../../../server/exports/reading/read-graphml.ts';
import { readXml } from '../../../server/exports/reading/xml-reader.ts';
import { aChart, anyText, element, mark } from './charts.ts';

/** What XML cannot hold is replaced; everything else comes back as it was. */
const held = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

const expected = ({ elements, lines }: ExportedChart) => ({
  entities: elements.map(({ id, label, kind, at, handling }) => ({
    id,
    label: held(label),
    kind,
    at,
    handling,
  })),
  links: lines,
  problems: [],
});

const withoutLines = ({ entities, links, problems }: ReadChart) => ({
  entities: entities.map(({ line: _line, ...says }) => says),
  links: links.map(({ line: _line, ...says }) => says),
  problems,
});

const FORMATS = [
  ['.anx', anxOf, readAnx],
  ['GraphML', graphmlOf, readGraphml],
] as const;

describe.each(FORMATS)('a chart that leaves as %s', (_name, write, read) => {
  it('comes back with the same entities, kinds, places, links, strengths, grades, codes, counts and dates', () => {
    fc.assert(
      fc.property(aChart, (chart) => {
        expect(withoutLines(read([write(chart)]))).toEqual(expected(chart));
      }),
    );
  });

  it('comes back the same when it is read in pieces', () => {
    fc.assert(
      fc.property(aChart, fc.integer({ min: 1, max: 97 }), (chart, size) => {
        const text = write(chart);
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        expect(read(pieces)).toEqual(read([text]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('whatever a label holds', () => {
  it.each([
    ['.anx', anxOf],
    ['GraphML', graphmlOf],
    ['GEXF', gexfOf],
  ])('%s is well formed and says it', (_name, write) => {
    fc.assert(
      fc.property(anyText, (label) => {
        const texts: string[] = [];
        const text = write({
          mark: { ...mark, title: label },
          elements: [element('A', { label })],
          lines: [],
        });
        readXml([text], {
          open: (_tag, attributes) => texts.push(...Object.values(attributes)),
          close: (_tag, inside) => texts.push(inside),
        });
        expect(texts).toContain(held(label));
      }),
    );
  });
});
