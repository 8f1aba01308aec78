import { useState } from 'react';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { DRAFT_PREFIX, keepDraft } from '../session/drafts.ts';

export type Problems = readonly { field: string | null; text: { az: string; en: string } }[];
export type Answered<F> = { id: string | null; problems: Problems; newer: F | null };

type DraftedForm<V, F> = {
  /** One draft for each case and each version that is corrected, or for a new one. */
  about: string;
  /** What is corrected; null for a new one. */
  fact: F | null;
  fresh: V;
  isDraft: (read: Partial<V>) => boolean;
  onDone: (id: string, before: F | null) => void;
};

const keptDraft = <V extends object>(
  key: string,
  { fresh, isDraft }: Pick<DraftedForm<V, unknown>, 'fresh' | 'isDraft'>,
): V | null => {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  try {
    const read = JSON.parse(kept) as Partial<V>;
    return isDraft(read) ? { ...fresh, ...read } : null;
  } catch {
    return null;
  }
};

/** What a form holds that keeps a draft over a reload, and asks which version stands when somebody else was faster. */
export const useDraftedForm = <V extends object, F extends { id: string }>(options: DraftedForm<V, F>) => {
  const { about, fact, fresh, onDone } = options;
  const inLanguage = useInLanguage();
  const key = `${DRAFT_PREFIX}${about}`;
  const [values, setValues] = useState(() => keptDraft(key, options) ?? fresh);
  const [isKept, setKept] = useState(() => keptDraft(key, options) !== null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Problems>([]);
  const [newer, setNewer] = useState<F | null>(null);
  // Made once for each sending: pressing the button twice, or again after a lost answer, records once.
  const [id, setId] = useState(() => newUlid());
  const drop = (): void => {
    sessionStorage.removeItem(key);
    setValues(fresh);
    setKept(false);
    setTouched(new Set());
    setRefusals([]);
    setId(newUlid());
  };
  return {
    id,
    values,
    isKept,
    newer,
    isTouched: touched.size > 0,
    /** The version that is corrected: that of somebody else once the writer chose his own over it. */
    version: (newer ?? fact)?.id ?? null,
    change: <K extends keyof V & string>(field: K, value: V[K]): void => {
      const changed = { ...values, [field]: value };
      setValues(changed);
      setTouched(new Set([...touched, field, ...(field === 'words' ? Object.keys(value as object) : [])]));
      setRefusals(refusals.filter((problem) => problem.field !== field && problem.field !== null));
      keepDraft(key, JSON.stringify(changed));
    },
    /** What is wrong with a field: as refused, or as checked once it was touched. */
    wrong: (field: string | null, checked: Problems): string | undefined => {
      const seen = checked.filter((problem) => touched.has(problem.field ?? ''));
      const found = [...refusals, ...seen].find((problem) => problem.field === field);
      return found && inLanguage(found.text);
    },
    receive: (answer: Answered<F> | undefined): void => {
      if (!answer) return;
      setRefusals(answer.problems);
      setNewer(answer.newer);
      if (answer.id === null) return;
      sessionStorage.removeItem(key);
      onDone(answer.id, newer ?? fact);
    },
    drop,
  };
};
