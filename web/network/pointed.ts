/** The element under the pointer, told to those who ask without drawing the workspace anew at every move. */
export const createPointed = () => {
  let id: string | null = null;
  const listeners = new Set<() => void>();
  return {
    get: (): string | null => id,
    set: (next: string | null): void => {
      if (next === id) return;
      id = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
