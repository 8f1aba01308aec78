import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import type { ExportedChart, ExportMark } from './exported-chart.ts';

type Cell = string | number | boolean | null;

/** Every row carries the mark: a part of a table that is cut out of it is still marked. */
const table = (mark: ExportMark, header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [
      [...header, 'export', 'marking'],
      ...rows.map((row) =>
        [...row, mark.number, mark.codes.join(' ')].map((cell) =>
          typeof cell === 'string' ? guardCell(cell) : cell === null ? '' : String(cell),
        ),
      ),
    ],
    { bom: true },
  );

export const elementsCsv = ({ mark, elements }: ExportedChart): string =>
  table(
    mark,
    ['id', 'kind', 'label', 'role', 'detail', 'isProtected', 'isWanted', 'handling', 'x', 'y'],
    elements.map((one) => [
      one.id,
      one.kind,
      one.label,
      one.role,
      one.detail,
      one.isProtected,
      one.isWanted,
      one.handling,
      one.at?.x ?? null,
      one.at?.y ?? null,
    ]),
  );

/** The ends by name and by id: a spreadsheet is read by people. */
export const linesCsv = ({ mark, elements, lines }: ExportedChart): string => {
  const labels = new Map(elements.map(({ id, label }) => [id, label]));
  return table(
    mark,
    [
      'from',
      'to',
      'type',
      'certainty',
      'grade',
      'handling',
      'count',
      'since',
      'until',
      'directed',
      'fromId',
      'toId',
    ],
    lines.map((line) => [
      labels.get(line.source) ?? '',
      labels.get(line.target) ?? '',
      line.type,
      line.certainty,
      line.grade,
      line.handling,
      line.count,
      line.from,
      line.to,
      line.directed,
      line.source,
      line.target,
    ]),
  );
};
