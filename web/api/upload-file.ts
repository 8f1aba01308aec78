import { failureOfResponse, type Failure } from './failures.ts';
import type { BothLanguages } from '../i18n/language.ts';

export type UploadOutcome =
  /** `isNew` is false when it was there already. */
  | { kind: 'DONE'; id: string; isNew: boolean }
  | { kind: 'CANCELLED' }
  /** The file was refused; the text says why and what to do. */
  | { kind: 'REFUSED'; text: BothLanguages }
  | { kind: 'FAILED'; failure: Failure };

const inBothLanguages = (value: unknown): value is BothLanguages =>
  typeof value === 'object' &&
  value !== null &&
  'az' in value &&
  typeof value.az === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

const answerOf = (body: string): { id?: unknown; problem?: unknown } => {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
};

const outcomeOf = async (status: number, body: string): Promise<UploadOutcome> => {
  const { id, problem } = answerOf(body);
  if (status >= 200 && status < 300 && typeof id === 'string')
    return { kind: 'DONE', id, isNew: status === 201 };
  if (inBothLanguages(problem)) return { kind: 'REFUSED', text: problem };
  const isAnError = status >= 400 && status < 600;
  const failure = await failureOfResponse(new Response(body, { status: isAnError ? status : 500 }));
  return { kind: 'FAILED', failure };
};

type Sending = {
  /** Told of the share that has left, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
  /** What was hidden in a rendition that was made here. */
  marks?: string;
};

/** Sends a file to a door. `fetch` does not tell how much of a body has left, so this is the older request. */
export const uploadFile = (
  address: string,
  file: File,
  { onProgress, signal, marks }: Sending,
): Promise<UploadOutcome> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    // No form of another site can set a header of its own.
    request.setRequestHeader('apollo-require-preflight', '1');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 1 : loaded / total),
    );
    request.addEventListener('load', () => {
      void outcomeOf(request.status, request.responseText).then(resolve);
    });
    request.addEventListener('error', () =>
      resolve({ kind: 'FAILED', failure: { kind: 'OFFLINE', reference: null } }),
    );
    request.addEventListener('abort', () => resolve({ kind: 'CANCELLED' }));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    if (marks !== undefined) form.append('marks', marks);
    form.append('file', file);
    request.send(form);
  });
