import type { RowDraft } from '../../../server/imports/draft.ts';
import { draftsOf } from '../../../server/imports/mapping/drafts.ts';
import type { Mapping } from '../../../server/imports/mapping/mapping.ts';
import { FileProblem } from '../../../server/imports/reading/file-problem.ts';
import { inspect } from '../../../server/imports/reading/inspect.ts';
import { openTable } from '../../../server/imports/reading/open-table.ts';
import type { Inspection } from '../../../server/imports/reading/reader.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type File = { fileName?: string; change?: Partial<Mapping>; reading?: { encoding?: string; sheet?: string } };

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? bytesOf(content) : content;

/** What the worker does, without the worker. */
export const inspectionOf = async (content: string | Uint8Array, file: File = {}): Promise<Inspection> => {
  const { fileName = 'a.csv', change = {}, reading = null } = file;
  return inspect(await openTable({ bytes: asBytes(content), fileName, reading }), change.kind ?? null);
};

/** All units of a file, read with the mapping that is suggested for it, changed as asked. */
export const draftsOfFile = async (content: string | Uint8Array, file: File = {}): Promise<RowDraft[]> => {
  const { fileName = 'a.csv', change = {}, reading = null } = file;
  const table = await openTable({ bytes: asBytes(content), fileName, reading });
  const { suggestion } = await inspect(table, change.kind ?? null);
  const drafts: RowDraft[] = [];
  for await (const draft of draftsOf(table, { ...suggestion, ...change })) drafts.push(draft);
  return drafts;
};

/** Texts of what is said of a row, in English. */
export const saidOf = (draft: RowDraft | undefined): string[] =>
  draft?.remarks.map(({ text }) => text.en) ?? [];

export const isRefused = (draft: RowDraft | undefined): boolean =>
  draft?.remarks.some((remark) => remark.isRefused) ?? false;

/** What is wrong with a file as a whole, in English; null when nothing is. */
export const problemOf = async (content: string | Uint8Array, fileName = 'a.csv'): Promise<string | null> => {
  try {
    await draftsOfFile(content, { fileName });
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error.text.en;
    throw error;
  }
};
