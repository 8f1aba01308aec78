import { useEffect, useState } from 'react';
import { asOfDay } from '../api/as-of.ts';
import { failureOf, failureOfResponse, type Failure } from '../api/failures.ts';

export type TablePage = {
  /** Names of the sheets; empty where the file has none. */
  sheets: string[];
  sheet: string | null;
  rows: { row: number; cells: string[] }[];
  /** Rows of the sheet that are not blank. */
  total: number;
  columns: number;
  /** There are more rows than are read. */
  isCut: boolean;
};

type Text = { az: string; en: string };
export type OpenedPage =
  | { is: 'OPEN'; page: TablePage }
  /** The table cannot be read; what to do about it. */
  | { is: 'PROBLEM'; text: Text }
  | { is: 'FAILED'; failure: Failure };

const openPage = async (address: string, signal: AbortSignal): Promise<OpenedPage> => {
  const asOf = asOfDay();
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: asOf === null ? {} : { 'x-as-of': asOf },
      signal,
    });
    if (response.status === 422) {
      const { problem } = (await response.json()) as { problem: Text };
      return { is: 'PROBLEM', text: problem };
    }
    if (!response.ok) return { is: 'FAILED', failure: await failureOfResponse(response) };
    return { is: 'OPEN', page: (await response.json()) as TablePage };
  } catch (error) {
    return { is: 'FAILED', failure: failureOf(error) };
  }
};

/** Rows of a table among the files of an exhibit, read on the server; those shown last stay while the next are under way, null before the first. */
export const useTablePage = (id: string, sheet: string | null, from: number) => {
  const query = new URLSearchParams({ from: String(from), ...(sheet === null ? {} : { sheet }) });
  const address = `/api/files/${id}/table?${query.toString()}`;
  const [shown, setShown] = useState<{ id: string; of: string; from: number; opened: OpenedPage } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const of = `${attempt} ${address}`;
  useEffect(() => {
    const leaving = new AbortController();
    const open = async (): Promise<void> => {
      const opened = await openPage(address, leaving.signal);
      if (!leaving.signal.aborted) setShown({ id, of, from, opened });
    };
    void open();
    return () => leaving.abort();
  }, [address, from, id, of]);
  return {
    // Rows of another file are never shown under the name of this one.
    shown: shown?.id === id ? shown : null,
    isUnderWay: shown?.of !== of,
    again: (): void => setAttempt((before) => before + 1),
  };
};
