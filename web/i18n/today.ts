import { useSyncExternalStore } from 'react';
import { dayInBaku } from './format.ts';

// A page left open overnight learns of the new day when its reader comes back to it.
const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    window.removeEventListener('focus', onChange);
    document.removeEventListener('visibilitychange', onChange);
  };
};

/** Today in Bakı, "2026-11-23". */
export const useToday = (): string => useSyncExternalStore(subscribe, () => dayInBaku(new Date()));
