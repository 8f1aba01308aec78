import type { ApolloClient } from '@apollo/client';
import { failureOfResponse, type Failure } from '../../api/failures.ts';
import {
  RecordExportDocument,
  type RecordExportMutation,
  type RecordExportMutationVariables,
} from '../../api/operations.generated.ts';

export type FileRequest = {
  format: string;
  caseId: string | null;
  title: string;
  language: 'az' | 'en';
  hidden: { elements: number; lines: number };
  without: { types: string[]; certainties: string[] };
  elements: { id: string; x: number | null; y: number | null }[];
};

export type ExportedFile = { blob: Blob; name: string };

/** Why no file came, as the server has said it. */
export class ExportRefused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const NAME = /filename="(?<name>[^"]+)"/u;

/** The chart as a file of data, made by the server. Throws ExportRefused, or a TypeError when the server cannot be reached. */
export const fetchFile = async (request: FileRequest, signal: AbortSignal): Promise<ExportedFile> => {
  const response = await fetch('/api/exports/chart', {
    method: 'POST',
    // No form of another site can set a header of its own.
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok) throw new ExportRefused(await failureOfResponse(response));
  const name = NAME.exec(response.headers.get('content-disposition') ?? '')?.groups?.['name'];
  return { blob: await response.blob(), name: name ?? 'alaqa' };
};

export type ExportMark = RecordExportMutation['recordExport'];

/** Records that a picture or a table leaves, and gives its mark. */
export const recordExport = async (
  client: ApolloClient,
  variables: RecordExportMutationVariables,
  signal: AbortSignal,
): Promise<ExportMark> => {
  const { data } = await client.mutate({
    mutation: RecordExportDocument,
    variables,
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('The server gave no answer.');
  return data.recordExport;
};
