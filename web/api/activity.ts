import { useSyncExternalStore } from 'react';

let underWay = 0;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** Counts what is asked of the server and not yet answered, for the bar that shows progress. */
export const requestBegan = (): void => {
  underWay += 1;
  tell();
};

export const requestEnded = (): void => {
  underWay -= 1;
  tell();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useIsWaiting = (): boolean => useSyncExternalStore(subscribe, () => underWay > 0);
