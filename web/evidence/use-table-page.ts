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

/** Rows of a table among the files of an exhibit, read on the server; null while they are under way. */
export const useTablePage = (id: string, sheet: string | null, from: number): OpenedPage | null => {
  const query = new URLSearchParams({ from: String(from), ...(sheet === null ? {} : { sheet }) });
  const address = `/api/files/${id}/table?${query.toString()}`;
  const [shown, setShown] = useState<{ address: string; opened: OpenedPage } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const open = async (): Promise<void> => {
      const opened = await openPage(address, leaving.signal);
      if (!leaving.signal.aborted) setShown({ address, opened });
    };
    void open();
    return () => leaving.abort();
  }, [address]);
  return shown?.address === address ? shown.opened : null;
};
