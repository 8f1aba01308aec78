/** A piece of text that knows what stands behind it: ids of facts and of sources. */
export type Span = { text: string; facts: readonly string[]; sources: readonly string[] };

/** Each part belongs to a block. `sentenceId` is null for what the block itself says. */
export type Part =
  | { is: 'heading'; block: string; level: 1 | 2; text: string }
  | { is: 'sentence'; block: string; sentenceId: string | null; span: Span }
  | { is: 'table'; block: string; columns: readonly string[]; rows: readonly (readonly Span[])[] }
  /** What a block says that has nothing to show. */
  | { is: 'nothing'; block: string; text: string };

/** A dossier as it is drawn, in one language: the input of the page and of every format. Text is text: no part of it is markup. */
export type Tree = {
  language: 'az' | 'en';
  caseNumber: string;
  kind: string;
  title: string;
  parts: readonly Part[];
};

export const spansOf = (part: Part): readonly Span[] =>
  part.is === 'sentence' ? [part.span] : part.is === 'table' ? part.rows.flat() : [];
