import type { KeyName } from '../graph/graph-keys.ts';

// Keys that a focused button, link or switch has its own use for.
const KEPT_BY_BUTTONS = new Set<KeyName>(['expand', 'nudge', 'hide', 'menu']);
// Keys by which one reads a page or a text: they are the chart's again outside it.
const KEPT_BY_READING = new Set<KeyName>(['expand', 'nudge', 'hide', 'zoom', 'selectAll']);
// Keys that mean something while one is typing.
const WHILE_TYPING = new Set<KeyName>(['escape', 'keep']);

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'target'>;

/**
 * Whether a key is meant for the workspace: pressed in it, or with the focus nowhere, and not typed into a field.
 * Menus and dialogs lie outside the workspace's element, so that their keys stay theirs.
 */
export const isForKeys = (event: Pressed, workspace: HTMLElement, name: KeyName): boolean => {
  const { target } = event;
  if (target === document.body) return true;
  if (!(target instanceof HTMLElement) || !workspace.contains(target)) return false;
  if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true]')) {
    return WHILE_TYPING.has(name);
  }
  if (KEPT_BY_READING.has(name) && target.closest('[data-reads]')) return false;
  const isControl = target.closest('button, a, input, [role=checkbox]') !== null;
  return !(isControl && !event.ctrlKey && !event.metaKey && KEPT_BY_BUTTONS.has(name));
};
