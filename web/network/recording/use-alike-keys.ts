import { type KeyboardEvent, useRef } from 'react';

/** A field in which these arrows mean nothing of their own: not a list to choose from, and no text of several lines. */
const isLineOfText = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');

/**
 * What may be the same is reached by the arrows from any field of text, and left again by the same; Enter takes where one stands, and Ctrl+Enter does from
 * anywhere: the first, where one stands at none.
 */
export const useAlikeKeys = (count: number, onTake: (at: number) => void) => {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<HTMLInputElement | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (count === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onTake(Math.max(at, 0));
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || (at === -1 && (step === -1 || !isLineOfText(event.target))))
      return;
    event.preventDefault();
    if (at === -1) left.current = event.target as HTMLInputElement;
    const next = at + step < 0 ? left.current : buttons[Math.min(at + step, buttons.length - 1)];
    next?.focus();
  };
  return { list, onKeyDown };
};
