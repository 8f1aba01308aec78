import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState } from 'react';

// Who has something to take back, in the order in which it was done.
let waiting: readonly symbol[] = [];

/**
 * `Ctrl Z` takes back what was done last on a page, in whichever of its lists that was, and nothing else. `done` is what would be taken back: another
 * one each time that something is done, null while there is nothing.
 */
export const useUndoKey = (done: unknown, undo: () => void): void => {
  const [me] = useState(() => Symbol('who may undo'));
  useEffect(() => {
    if (done === null) return undefined;
    waiting = [...waiting, me];
    return () => {
      waiting = waiting.filter((one) => one !== me);
    };
  }, [done, me]);
  useHotkeys([
    [
      'mod+Z',
      () => {
        if (waiting.at(-1) === me) undo();
      },
    ],
  ]);
};
