import { useEffect, useMemo, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../api/failures.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { tabSeparated } from './tab-separated.ts';
import type { TableRow } from './table-rows.ts';
import { type Listed, useLeavingRows } from './use-leaving-rows.ts';

type Outcome =
  | { is: 'working' }
  | { is: 'copied'; count: number; number: string }
  /** By the browser. */
  | { is: 'refused' }
  | { is: 'failed'; failure: Failure };

export type RowsCopy = {
  /** How many rows would be copied, and whether they are the selected ones. */
  count: number;
  isSelection: boolean;
  /** What came of the last copy of these very rows; null before one. */
  outcome: Outcome | null;
  write: () => void;
};

/** Copies what is listed, or, of that, what is selected. It leaves as a file does: recorded, and marked in every row. */
export const useRowsCopy = (
  control: Pick<NetworkControl, 'scene' | 'caseId'>,
  { shows, rows, columns }: Listed,
  selected: ReadonlySet<string>,
): RowsCopy => {
  const leave = useLeavingRows(control);
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);
  const copied = chosen.length > 0 ? chosen : rows;
  const [last, setLast] = useState<{ rows: readonly TableRow[]; outcome: Outcome } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const written = async (signal: AbortSignal): Promise<Outcome> => {
    // Without a secure address the browser has no clipboard at all: nothing is recorded that cannot leave.
    if (!window.isSecureContext) return { is: 'refused' };
    const left = leave({ shows, rows: copied, columns }, signal);
    const content = left.then(
      ({ headings, rows: taken, mark }) =>
        new Blob([tabSeparated(headings, columns, taken, mark)], { type: 'text/plain' }),
    );
    // What failed is told below; the browser is given the same promise, and must not be the only one to know.
    content.catch(() => undefined);
    try {
      // The browser is asked at the press of the key, and waits for what is copied: later it would refuse.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': content })]);
    } catch {
      await left;
      return { is: 'refused' };
    }
    const { rows: taken, mark } = await left;
    return { is: 'copied', count: taken.length, number: mark.number };
  };

  const write = async (): Promise<void> => {
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    const tell = (outcome: Outcome): void => {
      if (!own.signal.aborted) setLast({ rows: copied, outcome });
    };
    tell({ is: 'working' });
    try {
      tell(await written(own.signal));
    } catch (error) {
      tell({ is: 'failed', failure: failureOf(error) });
    }
  };
  return {
    count: copied.length,
    isSelection: chosen.length > 0,
    outcome: last?.rows === copied ? last.outcome : null,
    write: () => void write(),
  };
};
