import type { MeasuresMessage } from './measures.worker.ts';
import type { MeasuresNews, MeasuresRequest } from './measures/measures-work.ts';

/** Measures in a worker; resolves when everything has been told. Aborting ends the worker and rejects with an AbortError. */
export const runMeasures = (
  request: MeasuresRequest,
  { signal, onNews }: { signal: AbortSignal; onNews: (news: MeasuresNews) => void },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const aborted = (): DOMException => new DOMException('The measures were stopped.', 'AbortError');
    if (signal.aborted) {
      reject(aborted());
      return;
    }
    const worker = new Worker(new URL('./measures.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(aborted());
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<MeasuresMessage>) => {
      if (data.say === 'done') {
        end();
        resolve();
      } else if (data.say === 'failed') {
        end();
        reject(new Error(data.message));
      } else onNews(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });
