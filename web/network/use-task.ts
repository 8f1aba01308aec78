import { useCallback, useEffect, useRef, useState } from 'react';

/** What is under way, how far it is (null when that cannot be known), and how to stop it. */
export type Task = {
  name:
    | 'open'
    | 'layout'
    | 'expand'
    | 'path'
    | 'add'
    | 'link'
    | 'ask'
    | 'record'
    | 'withdraw'
    | 'pattern'
    | 'fold';
  share: number | null;
  stop: () => void;
};

type Work = (signal: AbortSignal, tell: (share: number) => void) => Promise<void>;

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** One task at a time: a new one stops the one before. Whoever leaves the page stops it too. */
export const useTask = (onFailure: (name: Task['name'], error: unknown) => void) => {
  const [task, setTask] = useState<Task | null>(null);
  const controller = useRef<AbortController | null>(null);
  const failed = useRef(onFailure);
  useEffect(() => {
    failed.current = onFailure;
  }, [onFailure]);

  const run = useCallback(async (name: Task['name'], work: Work): Promise<void> => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setTask({ name, share: null, stop: () => own.abort() });
    try {
      await work(own.signal, (share) => {
        if (!own.signal.aborted)
          setTask((now) => (now && controller.current === own ? { ...now, share } : now));
      });
    } catch (error) {
      if (!own.signal.aborted && !wasStopped(error)) failed.current(name, error);
    } finally {
      if (controller.current === own) setTask(null);
    }
  }, []);

  useEffect(() => () => controller.current?.abort(), []);
  return { task, run };
};
