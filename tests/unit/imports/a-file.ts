import { createReader, type FileToRead } from '../../../server/imports/reading/reader.ts';
import type { RowDraft } from '../../../server/imports/draft.ts';
import type { Mapping } from '../../../server/imports/mapping/mapping.ts';

export const reader = createReader();

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All units of a text, read with the mapping that is suggested for it, changed as asked. */
export const draftsOfText = async (
  text: string | Uint8Array,
  { fileName = 'a.csv', change = {} }: { fileName?: string; change?: Partial<Mapping> } = {},
): Promise<RowDraft[]> => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const file: FileToRead = { bytes, fileName };
  const { suggestion } = await reader.inspect(file.bytes, file.fileName, null, change.kind ?? null);
  return draftsOfBytes(bytes, { ...suggestion, ...change }, fileName);
};

export const draftsOfBytes = async (
  bytes: Uint8Array,
  mapping: Mapping,
  fileName = 'a.csv',
): Promise<RowDraft[]> => {
  const drafts: RowDraft[] = [];
  for await (const batch of reader.drafts(bytes, fileName, null, mapping, { from: 0, size: 1000 }))
    drafts.push(...batch);
  return drafts;
};

/** Texts of what is said of a row, in English. */
export const saidOf = (draft: RowDraft | undefined): string[] =>
  draft?.remarks.map(({ text }) => text.en) ?? [];

export const isRefused = (draft: RowDraft): boolean => draft.remarks.some((remark) => remark.isRefused);
