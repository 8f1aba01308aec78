import pLimit from 'p-limit';
import type { ImportInspection, ImportKind, ImportReadingInput } from '../../graphql/types.generated.ts';
import type { RowDraft } from '../draft.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { LIMITS } from './limits.ts';
import { openConversation } from './conversation.ts';

/** What the contract's `ImportInspection` says, without what only the database knows. */
export type Inspection = Pick<ImportInspection, 'reading' | 'header' | 'samples' | 'rows' | 'suggestion'>;

export type FileToRead = { bytes: Uint8Array; fileName: string; reading?: ImportReadingInput | null };

/** Batches of `size` units from unit `from` on; `indexed` for rows that go in, whose names then have what the indexes hold of them. */
export type Slice = { from: number; size: number; indexed?: boolean };

/** What a worker can be asked; it answers with one message, or for drafts with one for each batch. */
export type Question =
  | { ask: 'inspect'; file: FileToRead; kind?: ImportKind | null }
  | { ask: 'drafts'; file: FileToRead; mapping: Mapping; slice: Slice }
  | { ask: 'rowsBehind'; file: FileToRead; mapping: Mapping; from: string; to: string }
  | ({ ask: 'page' } & SheetToShow);

/** `sheet` is the name of one of a workbook, null for its first and for a file that has none; rows from the one with index `from` on. */
export type SheetToShow = { file: FileToRead; sheet: string | null; from: number };

/** `total` counts rows that are not blank, `columns` is the width of the widest; `isCut` when there are more rows than are read. */
export type PageOfSheet = {
  sheets: string[];
  sheet: string | null;
  rows: { row: number; cells: string[] }[];
  total: number;
  columns: number;
  isCut: boolean;
};

/** `isCut` when there are more than `LIMITS.rowsBehind`. */
export type RowsBehind = { header: string[]; rows: string[][]; isCut: boolean };

export type ReaderOptions = { memoryMb?: number; silentMs?: number };

/**
 * Reads files in a worker whose memory is bounded; nothing of a file is parsed in the thread of the server. Every call rejects with a
 * `FileProblem` when the file cannot be read, also when the worker ran out of memory or time.
 */
export type Reader = {
  inspect: (
    bytes: Uint8Array,
    fileName: string,
    reading?: ImportReadingInput | null,
    kind?: ImportKind | null,
  ) => Promise<Inspection>;
  /** The same file, reading and mapping give the same units in the same order each time. */
  drafts: (
    bytes: Uint8Array,
    fileName: string,
    reading: ImportReadingInput | null | undefined,
    mapping: Mapping,
    slice: Slice,
  ) => AsyncGenerator<RowDraft[], void, void>;
  /** Rows of a table as they stand in the file, at most `LIMITS.shownRows`. */
  page: (asked: SheetToShow) => Promise<PageOfSheet>;
  /** Rows of a call or payment table behind the link between two things, by their keys, in either direction. */
  rowsBehind: (
    bytes: Uint8Array,
    fileName: string,
    reading: ImportReadingInput | null | undefined,
    mapping: Mapping,
    ends: { from: string; to: string },
  ) => Promise<RowsBehind>;
};

export const createReader = (options: ReaderOptions = {}): Reader => {
  const bounds = {
    memoryMb: options.memoryMb ?? LIMITS.workerMegabytes,
    silentMs: options.silentMs ?? LIMITS.silentMilliseconds,
  };

  const inTurn = pLimit(LIMITS.questionsAtOnce);

  const ask = async <Answer>(question: Question): Promise<Answer> => {
    const conversation = openConversation(question, bounds);
    try {
      const answer = await conversation.next();
      if (answer === null) throw new Error('The reading worker ended without an answer');
      return answer as Answer;
    } finally {
      await conversation.end();
    }
  };

  const askOnce = <Answer>(question: Question): Promise<Answer> => inTurn(() => ask<Answer>(question));

  return {
    inspect: (bytes, fileName, reading, kind) =>
      askOnce({ ask: 'inspect', file: { bytes, fileName, reading: reading ?? null }, kind: kind ?? null }),
    page: (asked) => askOnce({ ask: 'page', ...asked }),
    rowsBehind: (bytes, fileName, reading, mapping, { from, to }) =>
      askOnce({
        ask: 'rowsBehind',
        file: { bytes, fileName, reading: reading ?? null },
        mapping,
        from,
        to,
      }),
    async *drafts(bytes, fileName, reading, mapping, slice) {
      const file = { bytes, fileName, reading: reading ?? null };
      const conversation = openConversation({ ask: 'drafts', file, mapping, slice }, bounds);
      try {
        for (;;) {
          const batch = await conversation.next();
          if (batch === null) return;
          yield JSON.parse(batch as string) as RowDraft[];
        }
      } finally {
        await conversation.end();
      }
    },
  };
};
