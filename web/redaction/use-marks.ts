import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useDraft } from '../session/use-draft.ts';
import {
  type Box,
  type Mark,
  type MarkHistory,
  marked,
  moved,
  newMarks,
  stepBack,
  unmarked,
} from './marks.ts';

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((part) => typeof part === 'number') &&
  ('page' in value || 'from' in value);

const marksIn = (text: string): Mark[] => {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept.filter(isMark) : [];
};

/** The places that are marked in a file, with every step taken back by Ctrl Z. They stay in the tab over a reload; the words under them do not. */
export const useMarks = (fileId: string, begun: readonly Mark[]) => {
  const draft = useDraft(`redaction.${fileId}`, { marks: '' });
  const [history, setHistory] = useState<MarkHistory>(() => ({
    ...unmarked,
    marks: draft.values.marks === '' ? begun : marksIn(draft.values.marks),
  }));
  /** The rectangle that is being moved by the keyboard. */
  const [moving, setMoving] = useState<number | null>(null);
  const set = (next: MarkHistory, isMoving: number | null = null): void => {
    setHistory(next);
    setMoving(isMoving);
    draft.change({ marks: JSON.stringify(next.marks) });
  };
  const { marks } = history;
  const undo = (): void => set(stepBack(history));
  // Also out of the text, which only shows.
  useHotkeys([['mod+Z', undo]], ['INPUT']);
  return {
    marks,
    mayUndo: history.past.length > 0,
    undo,
    /** How many of them were not marked before. */
    add: (found: readonly Mark[]): number => {
      const fresh = newMarks(marks, found);
      if (fresh.length > 0) set(marked(history, [...marks, ...fresh]));
      return fresh.length;
    },
    remove: (at: number): void =>
      set(
        marked(
          history,
          marks.filter((_mark, one) => one !== at),
        ),
      ),
    clear: (): void => set(marked(history, [])),
    move: (at: number, box: Box): void => set(moved(history, at, box, moving === at), at),
    forget: draft.drop,
  };
};

export type MarkDesk = ReturnType<typeof useMarks>;
