import { asOfDay } from '../api/as-of.ts';
import { failureOf, failureOfResponse, type Failure } from '../api/failures.ts';

export type OpenedFile =
  /** `hash` is that of the bytes that came. */
  { is: 'OPEN'; blob: Blob; encoding: string; hash: string } | { is: 'FAILED'; failure: Failure };

const hashOf = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Fetches a file of an exhibit as of the day at which the reader looks. What came with another hash is not given. */
export const openFile = async (
  { id, sha256 }: { id: string; sha256: string },
  signal: AbortSignal,
): Promise<OpenedFile> => {
  const asOf = asOfDay();
  try {
    const response = await fetch(`/api/files/${id}`, {
      credentials: 'same-origin',
      headers: asOf === null ? {} : { 'x-as-of': asOf },
      signal,
    });
    if (!response.ok) return { is: 'FAILED', failure: await failureOfResponse(response) };
    const [type = '', charset] = (response.headers.get('content-type') ?? '').split('; charset=');
    const bytes = await response.arrayBuffer();
    const hash = await hashOf(bytes);
    if (hash !== sha256) return { is: 'FAILED', failure: { kind: 'DAMAGED', reference: null } };
    return { is: 'OPEN', blob: new Blob([bytes], { type }), encoding: charset ?? 'utf-8', hash };
  } catch (error) {
    return { is: 'FAILED', failure: failureOf(error) };
  }
};
