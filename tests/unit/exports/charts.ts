import fc from 'fast-check';
import type {
  ExportedChart,
  ExportedElement,
  ExportedLine,
  ExportMark,
} from '../../../server/exports/exported-chart.ts';
import { ELEMENT_KINDS } from '../../../server/network/network-columns.ts';

export const mark: ExportMark = {
  title: 'Sınaq sxemi',
  author: 'Sınaq Təhlilçi',
  exportedAt: '2026-11-23T08:30:00.000Z',
  number: 'ABCDE-FGHJK',
  caseNumber: 'TEST-1',
  codes: ['H2', 'H1'],
  marking: 'H2: may not leave the unit',
  left: 'Nothing on the chart is hidden.',
};

export const element = (id: string, over: Partial<ExportedElement> = {}): ExportedElement => ({
  id,
  kind: 'Person',
  label: `Şəxs ${id}`,
  role: null,
  detail: null,
  isProtected: false,
  isWanted: false,
  handling: null,
  at: { x: 0, y: 0 },
  ...over,
});

export const line = (source: string, target: string, over: Partial<ExportedLine> = {}): ExportedLine => ({
  source,
  target,
  type: 'CONTACTED',
  certainty: 'CONFIRMED',
  grade: 'B2',
  handling: null,
  count: 1,
  from: null,
  to: null,
  directed: false,
  ...over,
});

/** Text with whatever can go wrong in it: control characters, markup, marks of direction, halves of letters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  }),
  fc.constantFrom(
    ']]>',
    '<!DOCTYPE x>',
    '&amp;',
    '"\'<>&',
    '\u202Eabc\u2066',
    '\uD800',
    'a\r\nb\tc',
    '\u0000',
    '=1+1',
    '<!--',
    '<?x?>',
  ),
);

const aName = anyText.map((text) => `n${text}`);
const aPlace = fc.record({ x: fc.integer({ min: -9e5, max: 9e5 }), y: fc.integer({ min: -9e5, max: 9e5 }) });
const aDay = fc.constantFrom('2024', '2025-03', '2025-03-01', null);

export const aChart: fc.Arbitrary<ExportedChart> = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 99 }).map((n) => `E${n}`),
    { minLength: 1, maxLength: 8 },
  )
  .chain((ids) =>
    fc.record({
      mark: fc.record({ title: anyText, author: anyText }).map((said) => ({ ...mark, ...said })),
      elements: fc.tuple(
        ...ids.map((id) =>
          fc
            .record({
              kind: fc.constantFrom(...ELEMENT_KINDS),
              label: aName,
              detail: fc.option(anyText),
              at: aPlace,
              handling: fc.constantFrom('H2', null),
            })
            .map((over) => element(id, over)),
        ),
      ),
      lines: fc.array(
        fc.record({
          source: fc.constantFrom(...ids),
          target: fc.constantFrom(...ids),
          type: fc.constantFrom('CONTACTED', 'PAID', 'RECRUITED'),
          certainty: fc.constantFrom('CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED', null),
          grade: fc.constantFrom('A1', 'B2', 'F6', null),
          handling: fc.constantFrom('H1', null),
          count: fc.integer({ min: 1, max: 500 }),
          from: aDay,
          to: aDay,
          directed: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
    }),
  );
