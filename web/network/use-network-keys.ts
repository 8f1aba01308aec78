import type { RefObject } from 'react';
import { actionOfKey, type KeyAction } from '../graph/graph-keys.ts';
import { isForKeys } from './key-target.ts';
import { useDocumentKeys } from './use-document-keys.ts';

/** Keys pressed in the workspace do what the overlay says; those in a field or outside it are not ours. */
export const useNetworkKeys = (
  root: RefObject<HTMLElement | null>,
  act: (action: KeyAction) => void,
): void => {
  useDocumentKeys((event) => {
    const action = actionOfKey(event);
    if (!action || !root.current || event.defaultPrevented) return;
    if (!isForKeys(event, root.current, action.do)) return;
    event.preventDefault();
    act(action);
  });
};
