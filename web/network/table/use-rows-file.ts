import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../api/failures.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { switchedOff } from '../exports/export-form.ts';
import { saveFile } from '../../ui/save-file.ts';
import { recordExport } from '../exports/export-requests.ts';
import { stillVisible } from '../exports/marked-picture.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { rowsCsv } from './rows-csv.ts';
import { elementRows, lineRows, type ColumnId, type TableRow } from './table-rows.ts';

type Listed = { shows: 'elements' | 'lines'; rows: readonly TableRow[]; columns: readonly ColumnId[] };
type Outcome = { is: 'working' } | { is: 'saved'; name: string } | { is: 'failed'; failure: Failure };

export type RowsFile = { outcome: Outcome | null; isEmpty: boolean; save: () => void };

/** Saves what the table lists, in its order: recorded first as any export is, and only what may leave and may still be seen, under the names of now. */
export const useRowsFile = (
  { scene, caseId }: Pick<NetworkControl, 'scene' | 'caseId'>,
  { shows, rows, columns }: Listed,
): RowsFile => {
  const client = useApolloClient();
  const [text, label] = [useText(), useLabel()];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const idsOf = (): string[] => {
    if (shows === 'elements') return rows.map(({ id }) => id);
    const listed = new Set(rows.map(({ id }) => id));
    const ends = scene.visible.lines.filter(({ id }) => listed.has(id));
    return [...new Set(ends.flatMap(({ source, target }) => [source, target]))];
  };

  const made = async (signal: AbortSignal): Promise<Outcome> => {
    const { types, certainties } = switchedOff(scene.chart.filters);
    const off = { withoutTypes: types, withoutCertainties: certainties };
    const mark = await recordExport(client, { format: 'TABLE', caseId, ids: idsOf(), ...off }, signal);
    const left = stillVisible(scene.visible, mark.network);
    const elements = new Map(left.elements.map((element) => [element.id, element]));
    const now = {
      ...scene,
      chart: { ...scene.chart, elements },
      visible: { ...scene.visible, ...left },
    };
    const fresh = (shows === 'elements' ? elementRows : lineRows)(now, { text, label });
    const byId = new Map(fresh.map((row) => [row.id, row]));
    const csv = await rowsCsv(
      columns.map((column) => text(`network.column.${column}`)),
      columns,
      rows.flatMap(({ id }) => byId.get(id) ?? []),
      {
        headings: [text('network.table.exportNumber'), text('network.table.marking')],
        number: mark.number,
        marking: mark.codes.join(' '),
      },
    );
    const name = `alaqa-${mark.number}-${shows === 'elements' ? 'elements' : 'links'}.csv`;
    if (!signal.aborted) saveFile({ blob: new Blob([csv], { type: 'text/csv' }), name });
    return { is: 'saved', name };
  };

  const save = async (): Promise<void> => {
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    setOutcome({ is: 'working' });
    try {
      const done = await made(own.signal);
      if (!own.signal.aborted) setOutcome(done);
    } catch (error) {
      if (!own.signal.aborted) setOutcome({ is: 'failed', failure: failureOf(error) });
    }
  };
  return { outcome, isEmpty: rows.length === 0, save: () => void save() };
};
