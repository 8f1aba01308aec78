type Hearing<Message, Answer> = {
  signal: AbortSignal;
  /** The answer when this message is it, null when more are to come. What it throws fails the work. */
  hear: (message: Message) => { answer: Answer } | null;
};

/** One piece of work in a worker of its own. Aborting ends the worker and rejects with an AbortError. */
export const inWorker = <Message, Answer>(
  start: () => Worker,
  request: unknown,
  { signal, hear }: Hearing<Message, Answer>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const aborted = (): DOMException => new DOMException('The work was stopped.', 'AbortError');
    if (signal.aborted) {
      reject(aborted());
      return;
    }
    const worker = start();
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const fail = (error: unknown): void => {
      end();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const stop = (): void => {
      end();
      reject(aborted());
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      try {
        const heard = hear(data);
        if (!heard) return;
        end();
        resolve(heard.answer);
      } catch (error) {
        fail(error);
      }
    });
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    worker.postMessage(request);
  });
