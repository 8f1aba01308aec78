import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';

// Kept for the window: whoever opens another one looks at the present.
const KEY = 'alaqa.asOf';
const listeners = new Set<() => void>();

/** The day as of which everything is asked, "2025-06-30"; null for the present. */
export const asOfDay = (): string | null => sessionStorage.getItem(KEY);

/** What tells the server of that day. */
export const asOfHeaders = (): Record<string, string> => {
  const day = asOfDay();
  return day === null ? {} : { 'x-as-of': day };
};

const keep = (day: string | null): void => {
  if (day === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, day);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAsOf = (): string | null => useSyncExternalStore(subscribe, asOfDay);

/** Looks as of another day: everything is asked for anew, so that nothing of the one stands beside what is of the other. */
export const useLookAsOf = (): ((day: string | null) => void) => {
  const client = useApolloClient();
  return (day) => {
    keep(day);
    void client.resetStore().catch(() => undefined);
  };
};
