import { useState } from 'react';
import { DRAFT_PREFIX, keepDraft } from './drafts.ts';

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

const begunAt = <V extends Record<string, unknown>>(key: string, fresh: V) => {
  const kept = keptAt(key, fresh);
  return { key, values: kept ?? fresh, isKept: kept !== null };
};

/** Fields of a form that lie in the tab, over a reload, until they are sent or dropped. Of something else there are other fields. */
export const useDraft = <V extends Record<string, unknown>>(about: string, fresh: V) => {
  const key = `${DRAFT_PREFIX}${about}`;
  const [held, setHeld] = useState(() => begunAt(key, fresh));
  const here = held.key === key ? held : begunAt(key, fresh);
  if (here !== held) setHeld(here);
  const { values, isKept } = here;
  return {
    values,
    /** True as long as what is shown began as a draft. */
    isKept,
    change: (part: Partial<V>): void => {
      const changed = { ...values, ...part };
      setHeld({ ...here, values: changed });
      keepDraft(key, JSON.stringify(changed));
    },
    drop: (): void => {
      sessionStorage.removeItem(key);
      setHeld({ key, values: fresh, isKept: false });
    },
  };
};
