import { ELEMENT_KINDS } from '../../../server/network/network-columns.ts';
import { moreText } from '../../graph/kind-icons.ts';
import { CERTAINTIES, ROLES } from '../../graph/legend.ts';
import { certaintyKey, nameOf, type NetworkElement } from '../../graph/network-state.ts';
import type { Scene } from '../../graph/sync-canvas.ts';
import { lineCounts } from '../../graph/visible-chart.ts';
import { formatDay } from '../../i18n/format.ts';
import type { LabelGroup } from '../../i18n/labels.ts';
import type { useText } from '../../i18n/Language.tsx';
import { compareText, searchable } from '../../i18n/letters.ts';
import type { Order } from '../../ui/table-order.ts';

export const ELEMENT_COLUMNS = ['name', 'kind', 'role', 'marks', 'detail', 'links', 'notDrawn'] as const;
export const LINE_COLUMNS = ['source', 'type', 'target', 'certainty', 'facts', 'from', 'to'] as const;
export type ColumnId = (typeof ELEMENT_COLUMNS)[number] | (typeof LINE_COLUMNS)[number];
export const NUMBER_COLUMNS: ReadonlySet<ColumnId> = new Set(['links', 'notDrawn', 'facts']);

/** What stands in a cell, and what it is sorted by where that is not the text. An empty text sorts last, whichever way. */
type Cell = { text: string; rank?: number | string };
export type TableRow = { id: string; cells: Readonly<Partial<Record<ColumnId, Cell>>> };
export type Words = {
  text: ReturnType<typeof useText>;
  label: (group: LabelGroup, code: string) => string;
};

const detailOf = ({ kind, detail }: NetworkElement, label: Words['label']): string => {
  if (detail === null) return '';
  return kind === 'Group' ? label('groupForm', detail) : detail;
};

/** A row for each drawn element, by kind and then by name. */
export const elementRows = ({ visible, look }: Scene, { text, label }: Words): TableRow[] => {
  const counts = lineCounts(visible.lines);
  const rows = visible.elements.map((element): TableRow => {
    const { id, kind, role, isProtected, isWanted } = element;
    const notDrawn = look.notDrawn.get(id);
    const marks = [
      isProtected && text('network.list.protected'),
      isWanted && text('network.list.wanted'),
      look.pinned.has(id) && text('network.list.pinned'),
    ];
    const links = counts.get(id) ?? 0;
    return {
      id,
      cells: {
        name: { text: nameOf(element, look.language) },
        kind: { text: label('elementKind', kind), rank: ELEMENT_KINDS.indexOf(kind) },
        role: role === null ? { text: '' } : { text: label('caseRole', role), rank: ROLES.indexOf(role) },
        marks: { text: marks.filter(Boolean).join(', ') },
        detail: { text: detailOf(element, label) },
        links: { text: String(links), rank: links },
        notDrawn: notDrawn === undefined ? { text: '' } : { text: moreText(notDrawn), rank: notDrawn },
      },
    };
  });
  return inTableOrder(inTableOrder(rows, { column: 'name', descending: false }), {
    column: 'kind',
    descending: false,
  });
};

/** A row for each drawn line, by its first end. */
export const lineRows = ({ chart, visible, look, typeLabel }: Scene, { text, label }: Words): TableRow[] => {
  const name = (id: string): Cell => {
    const element = chart.elements.get(id);
    return { text: element ? nameOf(element, look.language) : '' };
  };
  const day = (partial: string | null): Cell =>
    partial === null || partial === ''
      ? { text: '' }
      : { text: formatDay(partial, look.language), rank: partial };
  const rows = visible.lines.map((line): TableRow => ({
    id: line.id,
    cells: {
      source: name(line.source),
      type: { text: typeLabel(line.type) },
      target: name(line.target),
      certainty: {
        text: [
          line.certainty ? label('certainty', line.certainty) : text('network.certainty.notStated'),
          line.isSuperseded && text('network.list.superseded'),
        ]
          .filter(Boolean)
          .join(' · '),
        rank: CERTAINTIES.indexOf(certaintyKey(line)),
      },
      facts: { text: String(line.count), rank: line.count },
      from: day(line.from),
      to: day(line.to),
    },
  }));
  return inTableOrder(rows, { column: 'source', descending: false });
};

const compareCells = (left: Cell, right: Cell): number => {
  if (typeof left.rank === 'number' && typeof right.rank === 'number') return left.rank - right.rank;
  if (typeof left.rank === 'string' && typeof right.rank === 'string')
    return left.rank === right.rank ? 0 : left.rank < right.rank ? -1 : 1;
  return compareText(left.text, right.text);
};

const EMPTY: Cell = { text: '' };

/** Rows in the order of a column; rows that are equal in it stay as they came, empty cells come last in both directions. */
export const inTableOrder = (rows: readonly TableRow[], { column, descending }: Order): TableRow[] => {
  const cellOf = (row: TableRow): Cell => row.cells[column as ColumnId] ?? EMPTY;
  return rows.toSorted((one, other) => {
    const [left, right] = [cellOf(one), cellOf(other)];
    if (left.text === '' || right.text === '') return Number(left.text === '') - Number(right.text === '');
    return descending ? compareCells(right, left) : compareCells(left, right);
  });
};

/** Rows that hold every word in one of the shown columns. */
export const withWords = (
  rows: readonly TableRow[],
  columns: readonly ColumnId[],
  words: string,
): readonly TableRow[] => {
  const wanted = searchable(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const whole = searchable(columns.map((column) => cells[column]?.text ?? '').join(' '));
    return wanted.every((word) => whole.includes(word));
  });
};

/** The ids from one row to another, both included, in the order of the table. */
export const idsBetween = (rows: readonly TableRow[], from: string, to: string): string[] => {
  const [one, other] = [from, to].map((id) => rows.findIndex((row) => row.id === id));
  if (one === undefined || other === undefined || one === -1 || other === -1) return [to];
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id);
};
