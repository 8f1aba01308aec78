import { useState } from 'react';
import { useUndoKey } from '../ui/use-undo-key.ts';

export type Struck = {
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  undo: () => void;
  /** Strikes these and no others. */
  replace: (ids: readonly string[]) => void;
  clear: () => void;
};

/** Sources that are left out for now, the last struck last; Ctrl Z takes the last step back. */
export const useStruck = (): Struck => {
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([[]]);
  const ids = steps.at(-1) ?? [];
  const go = (next: readonly string[]): void => setSteps([...steps, next]);
  const undo = (): void => setSteps(steps.length > 1 ? steps.slice(0, -1) : steps);
  useUndoKey(steps.length > 1 ? steps : null, undo, 'HERE');
  return {
    ids,
    has: (id) => ids.includes(id),
    toggle: (id) => go(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
    undo,
    replace: go,
    clear: () => go([]),
  };
};
