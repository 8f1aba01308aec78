import type { LayoutRequest } from './layout.ts';
import type { LayoutMessage } from './layout.worker.ts';
import type { Chart, NetworkElement, NetworkLine, Point } from './network-state.ts';
import { nodeSize } from './node-size.ts';

/** Lays out in a worker. Aborting ends the worker and rejects with an AbortError. */
export const runLayout = (
  request: LayoutRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<ReadonlyMap<string, Point>> =>
  new Promise((resolve, reject) => {
    const aborted = (): DOMException => new DOMException('The layout was stopped.', 'AbortError');
    if (signal.aborted) {
      reject(aborted());
      return;
    }
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(aborted());
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
      if (data.say === 'progress') onProgress(data.share);
      else {
        end();
        if (data.say === 'done') resolve(new Map(data.positions));
        else reject(new Error(data.message));
      }
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });

/** What a layout of these elements needs: pinned ones stay, labels count as part of the node. */
export const layoutRequest = (
  chart: Chart,
  elements: readonly NetworkElement[],
  lines: readonly NetworkLine[],
): LayoutRequest => ({
  nodes: elements.map((element) => ({
    id: element.id,
    ...nodeSize(element),
    fixed: chart.pinned.has(element.id) ? (chart.positions.get(element.id) ?? null) : null,
  })),
  lines: lines.map((line): [string, string] => [line.source, line.target]),
});
