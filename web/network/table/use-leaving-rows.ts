import { useApolloClient } from '@apollo/client/react';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { switchedOff } from '../exports/export-form.ts';
import { recordExport } from '../exports/export-requests.ts';
import { stillVisible } from '../exports/marked-picture.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { elementRows, lineRows, type ColumnId, type TableRow } from './table-rows.ts';

export type Listed = {
  shows: 'elements' | 'lines';
  rows: readonly TableRow[];
  columns: readonly ColumnId[];
};

/** What every row that leaves says of its export, so that a part that is cut out of it is still marked. */
export type RowMark = {
  headings: readonly [number: string, marking: string];
  number: string;
  marking: string;
};

export type LeavingRows = { headings: string[]; rows: TableRow[]; mark: RowMark };

/** Takes rows of the table out, as a file or a copy: recorded first as any export is, and only what may leave and may still be seen, under the names of now. */
export const useLeavingRows = ({ scene, caseId }: Pick<NetworkControl, 'scene' | 'caseId'>) => {
  const client = useApolloClient();
  const [text, label] = [useText(), useLabel()];
  const idsOf = ({ shows, rows }: Listed): string[] => {
    if (shows === 'elements') return rows.map(({ id }) => id);
    const listed = new Set(rows.map(({ id }) => id));
    const ends = scene.visible.lines.filter(({ id }) => listed.has(id));
    return [...new Set(ends.flatMap(({ source, target }) => [source, target]))];
  };

  return async (listed: Listed, signal: AbortSignal): Promise<LeavingRows> => {
    const { types, certainties } = switchedOff(scene.chart.filters);
    const off = { withoutTypes: types, withoutCertainties: certainties };
    const mark = await recordExport(client, { format: 'TABLE', caseId, ids: idsOf(listed), ...off }, signal);
    const left = stillVisible(scene.visible, mark.network);
    const elements = new Map(left.elements.map((element) => [element.id, element]));
    const now = {
      ...scene,
      chart: { ...scene.chart, elements },
      visible: { ...scene.visible, ...left },
    };
    const fresh = (listed.shows === 'elements' ? elementRows : lineRows)(now, { text, label });
    const byId = new Map(fresh.map((row) => [row.id, row]));
    return {
      headings: listed.columns.map((column) => text(`network.column.${column}`)),
      rows: listed.rows.flatMap(({ id }) => byId.get(id) ?? []),
      mark: {
        headings: [text('network.table.exportNumber'), text('network.table.marking')],
        number: mark.number,
        marking: mark.codes.join(' '),
      },
    };
  };
};
