import { useState } from 'react';
import { DRAFT_PREFIX, keepDraft } from './drafts.ts';

type Values = Record<string, string>;

const keptIn = <V extends Values>(key: string, fresh: V): V => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const entries = Object.entries(kept).filter(
      ([field, value]) => Object.hasOwn(fresh, field) && typeof value === 'string',
    );
    return { ...fresh, ...(Object.fromEntries(entries) as Partial<V>) };
  } catch {
    return fresh;
  }
};

/** What is typed into a form, kept as a draft over a reload until it is sent or dropped. */
export const useKeptValues = <V extends Values>(name: string, fresh: V) => {
  const key = `${DRAFT_PREFIX}${name}`;
  const [values, setValues] = useState(() => keptIn(key, fresh));
  return {
    values,
    change: (changed: Partial<V>): void => {
      const next = { ...values, ...changed };
      setValues(next);
      keepDraft(key, JSON.stringify(next));
    },
    drop: (): void => sessionStorage.removeItem(key),
  };
};
