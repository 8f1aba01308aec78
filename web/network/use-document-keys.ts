import { useEffect, useRef } from 'react';

/** Listens to keys on the whole page, because a button that goes away takes the focus with it to nowhere. */
export const useDocumentKeys = (onKeyDown: (event: KeyboardEvent) => void): void => {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
