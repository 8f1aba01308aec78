import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { changesMade } from '../api/changes.ts';

type Undo = { readonly current: { undo: () => void; isHere: boolean } };

// Who has something to take back, in the order in which it was done.
let waiting: readonly Undo[] = [];
let isPressed = false;
// Every list of a page hears of one press.
let heard: KeyboardEvent | null = null;

// What a change leads to is known a picture after its answer: by then the page has said what can be taken back.
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** A key that is pressed while a change is still on its way takes back that one: it must not be lost, nor reach for what was done before it. */
const takeBack = async (press: KeyboardEvent): Promise<void> => {
  if (isPressed || press === heard) return;
  heard = press;
  isPressed = true;
  try {
    for (let change = changesMade(); change !== null; change = changesMade()) {
      if (waiting.at(-1)?.current.isHere) break;
      await change;
      await drawn();
    }
  } catch {
    // The page says that it failed: there is nothing of it to take back.
    return;
  } finally {
    isPressed = false;
  }
  waiting.at(-1)?.current.undo();
};

/**
 * `Ctrl Z` takes back what was done last on a page, in whichever of its lists that was, and nothing else. `done` is what would be taken back: another
 * one each time that something is done, null while there is nothing. What is done `HERE` is on the page at once and saved behind it: it waits for no answer.
 */
export const useUndoKey = (
  done: unknown,
  undo: () => void,
  where: 'HERE' | 'AT_SERVER' = 'AT_SERVER',
): void => {
  const isHere = where === 'HERE';
  const me = useRef({ undo, isHere });
  useEffect(() => {
    me.current = { undo, isHere };
  });
  useEffect(() => {
    if (done === null) return undefined;
    waiting = [...waiting, me];
    return () => {
      waiting = waiting.filter((one) => one !== me);
    };
  }, [done]);
  useHotkeys([['mod+Z', (press) => void takeBack(press)]]);
};
