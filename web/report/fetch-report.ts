import { failureOfResponse, type Failure } from '../api/failures.ts';
import type { Language } from '../i18n/language.ts';

export const REPORT_FORMATS = ['XLSX', 'CSV', 'PDF', 'DOCX', 'HTCDS', 'ICTIP'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const NAME = /filename="(?<name>[^"]+)"/u;

/** The report as a file, made by the server; or why none came. Throws a TypeError when the server cannot be reached. */
export const fetchReport = async (
  year: number,
  format: ReportFormat,
  language: Language,
): Promise<{ blob: Blob; name: string } | Failure> => {
  const response = await fetch('/api/exports/report', {
    method: 'POST',
    // No form of another site can set a header of its own.
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ year, format, language }),
  });
  if (!response.ok) return failureOfResponse(response);
  const name = NAME.exec(response.headers.get('content-disposition') ?? '')?.groups?.['name'];
  return { blob: await response.blob(), name: name ?? 'alaqa' };
};
