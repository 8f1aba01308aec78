import { inWorker } from './in-worker.ts';
import type { MeasuresMessage } from './measures.worker.ts';
import type { MeasuresNews, MeasuresRequest } from './measures/measures-work.ts';

/** Measures in a worker; resolves when everything has been told. Aborting ends the worker and rejects with an AbortError. */
export const runMeasures = (
  request: MeasuresRequest,
  { signal, onNews }: { signal: AbortSignal; onNews: (news: MeasuresNews) => void },
): Promise<void> =>
  inWorker<MeasuresMessage, void>(
    () => new Worker(new URL('./measures.worker.ts', import.meta.url), { type: 'module' }),
    request,
    {
      signal,
      hear: (message) => {
        if (message.say === 'failed') throw new Error(message.message);
        if (message.say === 'done') return { answer: undefined };
        onNews(message);
        return null;
      },
    },
  );
