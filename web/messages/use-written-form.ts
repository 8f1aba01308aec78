import { useState } from 'react';
import { useDraft } from '../session/use-draft.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';

/** What is written on the lines of a form, by their keys. */
type Written = Readonly<Record<string, string>>;

const writtenIn = (text: string): Written => {
  const kept: unknown = JSON.parse(text === '' ? '{}' : text);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
};

/**
 * What the officer writes on the form of a notice in one language: it stays in the tab over a reload, and is cleared as a whole with a way back, by the
 * button or Ctrl Z.
 */
export const useWrittenForm = (noticeId: string, language: string) => {
  const about = `notice-form.${noticeId}.${language}`;
  const draft = useDraft(about, { written: '' });
  const [cleared, setCleared] = useState<{ about: string; written: string } | null>(null);
  const written = writtenIn(draft.values.written);
  const last = cleared?.about === about ? cleared : null;
  const restore = (): void => {
    if (!last) return;
    setCleared(null);
    draft.change({ written: last.written });
  };
  useUndoKey(last, restore, 'HERE');
  return {
    written,
    isAny: Object.keys(written).length > 0,
    write: (key: string, text: string): void => {
      setCleared(null);
      draft.change({ written: JSON.stringify({ ...written, [key]: text }) });
    },
    clear: (): void => {
      setCleared({ about, written: draft.values.written });
      draft.drop();
    },
    isCleared: last !== null,
    restore,
  };
};
