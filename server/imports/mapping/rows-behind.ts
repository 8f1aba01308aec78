import { LIMITS } from '../reading/limits.ts';
import type { RowsBehind } from '../reading/reader.ts';
import type { Table } from '../reading/table.ts';
import { columnsOf, type Mapping } from './mapping.ts';
import { endsOf } from './traffic.ts';
import { trafficRow } from './traffic-row.ts';

/** The rows behind a link between two phones or from one account to another, in the order of the file. */
export const rowsBehind = async (
  table: Table,
  mapping: Mapping,
  { from, to }: { from: string; to: string },
): Promise<RowsBehind> => {
  const columns = columnsOf(table.header, mapping);
  const isCall = mapping.kind === 'CALLS';
  const rows: string[][] = [];
  for await (const source of table.rows()) {
    const { found } = trafficRow(source, columns, mapping, table.header.length);
    if (found === null) continue;
    const [first, second] = endsOf(found, mapping.kind);
    const isIt =
      (first.key === from && second.key === to) || (isCall && first.key === to && second.key === from);
    if (!isIt) continue;
    if (rows.length === LIMITS.rowsBehind) return { header: table.header, rows, isCut: true };
    rows.push(source.cells);
  }
  return { header: table.header, rows, isCut: false };
};
