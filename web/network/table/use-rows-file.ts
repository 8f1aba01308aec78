import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../api/failures.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { rowsCsv } from './rows-csv.ts';
import { type Listed, useLeavingRows } from './use-leaving-rows.ts';

type Outcome = { is: 'working' } | { is: 'saved'; name: string } | { is: 'failed'; failure: Failure };

export type RowsFile = { outcome: Outcome | null; isEmpty: boolean; save: () => void };

/** Saves what the table lists, in its order. */
export const useRowsFile = (control: Pick<NetworkControl, 'scene' | 'caseId'>, listed: Listed): RowsFile => {
  const leave = useLeavingRows(control);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const made = async (signal: AbortSignal): Promise<Outcome> => {
    const { shows, columns } = listed;
    const { headings, rows, mark } = await leave(listed, signal);
    const csv = await rowsCsv(headings, columns, rows, mark);
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
  return { outcome, isEmpty: listed.rows.length === 0, save: () => void save() };
};
