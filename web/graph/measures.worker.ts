import { type MeasuresNews, type MeasuresRequest, workOnMeasures } from './measures/measures-work.ts';

export type MeasuresMessage = MeasuresNews | { say: 'done' } | { say: 'failed'; message: string };

const say = (message: MeasuresMessage): void => self.postMessage(message);

// One request for each worker: to stop it, the worker is ended.
self.onmessage = (event: MessageEvent<MeasuresRequest>) => {
  try {
    workOnMeasures(event.data, say);
    say({ say: 'done' });
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
