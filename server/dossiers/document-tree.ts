/** A piece of text that knows what stands behind it: ids of facts and of sources. */
export type Span = { text: string; facts: readonly string[]; sources: readonly string[] };

/** Each part belongs to a block. `sentenceId` is null for what the block itself says. */
export type Part =
  /** `facts` where a heading states something: a person and what he is charged with. */
  | { is: 'heading'; block: string; level: 1 | 2; text: string; facts: readonly string[] }
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

export const spansOf = (part: Part): readonly Span[] => {
  switch (part.is) {
    case 'sentence':
      return [part.span];
    case 'table':
      return part.rows.flat();
    case 'heading':
      return part.facts.length === 0 ? [] : [{ text: part.text, facts: part.facts, sources: [] }];
    case 'nothing':
      return [];
  }
};
