import { isXml, openChart } from './chart-table.ts';
import { openCsv } from './csv-table.ts';
import { FileProblem } from './file-problem.ts';
import { openJson } from './json-table.ts';
import type { FileToRead } from './reader.ts';
import type { Table } from './table.ts';
import { decodingOf } from './text-encoding.ts';
import { openXlsx } from './xlsx-table.ts';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const refuseOther = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FileProblem(
      'Fayl ya parolla qorunub, ya da köhnə .xls formatındadır. Excel-də açıb parolsuz .xlsx kimi saxlayın.',
      'The file is either protected by a password or in the old .xls format. Open it in Excel and save it as .xlsx without a password.',
    );
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new FileProblem(
      'Bu, PDF sənədidir: ondan sətirlər oxunmur. Cədvəli CSV və ya XLSX kimi alın.',
      'This is a PDF: rows cannot be read from it. Get the table as CSV or XLSX.',
    );
  if (
    startsWith(bytes, 0x1f, 0x8b) ||
    startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
    startsWith(bytes, 0x52, 0x61, 0x72, 0x21)
  )
    throw new FileProblem(
      'Fayl arxivdir. Onu açın və içindəki cədvəli yükləyin.',
      'The file is an archive. Unpack it and upload the table inside.',
    );
};

/** The file as a table: told by its content first, by its name where the content says nothing. */
export const openTable = async ({ bytes, fileName, reading }: FileToRead): Promise<Table> => {
  refuseOther(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return openXlsx(bytes, reading?.sheet ?? null);
  const decoding = decodingOf(bytes, reading?.encoding ?? null);
  const beginning = decoding.beginning.trimStart();
  if (isXml(beginning)) return openChart(decoding);
  const isJson =
    /^(?:\{\s*["}]|\[\s*[[{\]])/u.test(beginning) || /\.(?:json|jsonl|ndjson|ftm)$/iu.test(fileName);
  return isJson ? openJson(decoding) : openCsv(decoding, reading?.delimiter ?? null);
};
