import { computeLayout, type LayoutRequest, type Positions } from './layout.ts';

export type LayoutMessage =
  | { say: 'progress'; share: number }
  | { say: 'done'; positions: Positions }
  | { say: 'failed'; message: string };

const say = (message: LayoutMessage): void => self.postMessage(message);

// One request for each worker: to stop it, the worker is ended.
self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  try {
    say({
      say: 'done',
      positions: computeLayout(event.data, (share) => say({ say: 'progress', share })),
    });
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
