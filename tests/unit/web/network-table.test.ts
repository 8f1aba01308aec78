import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../web/i18n/labels.ts';
import { rowMoveOf } from '../../../web/network/table/row-keys.ts';
import { tabSeparated } from '../../../web/network/table/tab-separated.ts';
import {
  elementRows,
  idsBetween,
  inTableOrder,
  lineRows,
  withWords,
  type Words,
} from '../../../web/network/table/table-rows.ts';
import { element, line } from '../graph/charts.ts';
import { chartWith, sceneOf } from '../graph/scenes.ts';

const words: Words = { text: (id) => id, label: (group, code) => labelOf('en', group, code) };
const chart = chartWith({
  elements: [
    element('t', { kind: 'Phone', label: '+994500000001' }),
    element('i', { label: 'İlqar Sınaqov', role: 'WITNESS' }),
    element('ç', { label: 'Çingiz Sınaqov', role: 'ACCUSED', isWanted: true, more: 12 }),
    element('c', { label: 'Cavid Sınaqov' }),
  ],
  lines: [
    line('ç', 't', { type: 'USES', certainty: null, from: '2024-03', to: null }),
    line('ç', 'c', { type: 'ASSOCIATE_OF', certainty: 'PROBABLE', count: 3, from: '1987', to: '2025-01-05' }),
    line('c', 't', { type: 'USES', certainty: 'REFUTED' }),
  ],
});
const elements = elementRows(sceneOf(chart), words);
const lines = lineRows(sceneOf(chart), words);
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('the table of elements', () => {
  it('has people before things, and names in the order of the Azerbaijani alphabet', () => {
    expect(ids(elements)).toEqual(['c', 'ç', 'i', 't']);
  });

  it('says of each its role, marks and links', () => {
    expect(elements[1]?.cells).toMatchObject({
      role: { text: 'Accused' },
      marks: { text: 'network.list.wanted' },
      links: { text: '2' },
      notDrawn: { text: '+12' },
    });
  });

  it('sorts roles by weight and leaves those without one at the end, whichever way', () => {
    expect(ids(inTableOrder(elements, { column: 'role', descending: false }))).toEqual(['ç', 'i', 'c', 't']);
    expect(ids(inTableOrder(elements, { column: 'role', descending: true }))).toEqual(['i', 'ç', 'c', 't']);
  });

  it('is found by any words of the columns shown, in any spelling of i', () => {
    expect(ids(withWords(elements, ['name', 'role'], 'SINAQOV witness'))).toEqual(['i']);
    expect(ids(withWords(elements, ['name'], 'witness'))).toEqual([]);
  });
});

describe('the table of links', () => {
  it('sorts partial dates by time, and certainty from the surest', () => {
    expect(lines.find(({ id }) => id.startsWith('ç:CONTACTED:c'))?.cells).toMatchObject({
      from: { text: '1987' },
      to: { text: '5 January 2025' },
      facts: { text: '3' },
    });
    const byDay = inTableOrder(lines, { column: 'from', descending: false });
    expect(byDay.map(({ cells }) => cells.from?.text)).toEqual(['1987', 'March 2024', '']);
    const byCertainty = inTableOrder(lines, { column: 'certainty', descending: false });
    expect(byCertainty.map(({ cells }) => cells.certainty?.text)).toEqual([
      'Probable',
      'Refuted',
      'network.certainty.notStated',
    ]);
  });
});

describe('copying', () => {
  const mark = { headings: ['Export', 'Handling'] as const, number: 'AAAAA-11111', marking: 'H1 H0' };

  it('gives tabs and lines, with the headings first and the mark of the export in every row', () => {
    expect(tabSeparated(['Name', 'Links'], ['name', 'links'], elements.slice(0, 2), mark)).toBe(
      'Name\tLinks\tExport\tHandling\nCavid Sınaqov\t2\tAAAAA-11111\tH1 H0\nÇingiz Sınaqov\t2\tAAAAA-11111\tH1 H0',
    );
  });

  it('lets no text run as a formula in a sheet, and leaves a phone number as it is', () => {
    const rows = ['=HYPERLINK("x")', '@uydurma', '-1+cmd|x', '+994500000001', 'a\tb\nc'].map((text) => ({
      id: text,
      cells: { name: { text } },
    }));
    const lines = tabSeparated([], ['name'], rows, mark).split('\n').slice(1);
    expect(lines.map((cells) => cells.split('\t')[0])).toEqual([
      `'=HYPERLINK("x")`,
      `'@uydurma`,
      `'-1+cmd|x`,
      '+994500000001',
      'a b c',
    ]);
  });
});

describe('keys in the table', () => {
  const pressed = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  const standing = { rows: elements, at: 1, anchor: 'c', page: 10 };

  it('arrows move within the rows, and Shift extends from where it began', () => {
    expect(rowMoveOf({ ...pressed, key: 'ArrowDown' }, standing)).toEqual({ does: 'go', to: 2 });
    expect(rowMoveOf({ ...pressed, key: 'PageDown' }, standing)).toEqual({ does: 'go', to: 3 });
    expect(rowMoveOf({ ...pressed, key: 'ArrowDown', shiftKey: true }, standing)).toEqual({
      does: 'extend',
      to: 2,
      ids: ['c', 'ç', 'i'],
    });
    expect(idsBetween(elements, 't', 'ç')).toEqual(['ç', 'i', 't']);
  });

  it('a key without use here is left to the workspace, and Ctrl+Z as well', () => {
    expect(rowMoveOf({ ...pressed, key: 'h' }, standing)).toBeNull();
    expect(rowMoveOf({ ...pressed, key: 'z', ctrlKey: true }, standing)).toBeNull();
    expect(rowMoveOf({ ...pressed, key: 'с', ctrlKey: true }, standing)).toEqual({ does: 'copy' });
  });
});
