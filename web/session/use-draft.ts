import { useState } from 'react';
import { DRAFT_PREFIX } from './drafts.ts';

/** What was kept of these fields; null when nothing was, or when it is not of this version of the form. */
const keptAt = <V extends Record<string, unknown>>(key: string, fresh: V): V | null => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const isOfForm = Object.entries(kept).every(([field, value]) => typeof value === typeof fresh[field]);
    return isOfForm ? { ...fresh, ...kept } : null;
  } catch {
    return null;
  }
};

/** Fields of a form that lie in the tab, over a reload, until they are sent or dropped. */
export const useDraft = <V extends Record<string, unknown>>(about: string, fresh: V) => {
  const key = `${DRAFT_PREFIX}${about}`;
  const [kept] = useState(() => keptAt(key, fresh));
  const [values, setValues] = useState(kept ?? fresh);
  const [isKept, setKept] = useState(kept !== null);
  return {
    values,
    /** True as long as what is shown began as a draft. */
    isKept,
    change: (part: Partial<V>): void => {
      const changed = { ...values, ...part };
      setValues(changed);
      sessionStorage.setItem(key, JSON.stringify(changed));
    },
    drop: (): void => {
      sessionStorage.removeItem(key);
      setValues(fresh);
      setKept(false);
    },
  };
};
