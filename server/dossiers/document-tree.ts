/** A piece of text that knows what stands behind it: ids of facts and of sources. */
export type Span = { text: string; facts: readonly string[]; sources: readonly string[] };

/** `x` and `y` as its author laid them; `kind` and `role` as in the legend of a chart. */
export type DrawnElement = {
  x: number;
  y: number;
  kind: string;
  role: string | null;
  isProtected: boolean;
  span: Span;
};
/** Between two elements by their places in the list; an arrow at the end that something is done to. */
export type DrawnLine = {
  from: number;
  to: number;
  arrows: 'NONE' | 'TO' | 'BOTH';
  certainty: string;
  span: Span;
};
/** What a sign of the picture means, in the language of the tree. */
export type LegendSign = { of: 'KIND' | 'ROLE' | 'CERTAINTY'; code: string; text: string };
export type Picture = {
  elements: readonly DrawnElement[];
  lines: readonly DrawnLine[];
  legend: readonly LegendSign[];
};

/** Each part belongs to a block. `sentenceId` is null for what the block itself says. */
export type Part =
  /** `facts` where a heading states something: a person and what he is charged with. */
  | { is: 'heading'; block: string; level: 1 | 2; text: string; facts: readonly string[] }
  | { is: 'sentence'; block: string; sentenceId: string | null; span: Span }
  | { is: 'table'; block: string; columns: readonly string[]; rows: readonly (readonly Span[])[] }
  | { is: 'chart'; block: string; label: string; columns: readonly string[]; picture: Picture }
  /** What a block says that has nothing to show. */
  | { is: 'nothing'; block: string; text: string };

/** The files of an exhibit that leave with a document: renditions in the place of what they redact. */
export type TreeFiles = { exhibit: string; number: string; sha256: readonly string[] };

/** Somebody who is protected and is named in copies of a document, by id and as he stands in it. */
export type TreeNamed = { id: string; pseudonym: string };

/** A dossier as it is drawn, in one language: the input of the page and of every format. Text is text: no part of it is markup. */
export type Tree = {
  language: 'az' | 'en';
  caseNumber: string;
  kind: string;
  title: string;
  parts: readonly Part[];
  /** What leaves with it is approved with it. None stands in what was frozen before this was kept. */
  files?: readonly TreeFiles[];
  /** Of a version: who is to be named in its copies. None stands where nobody is. */
  naming?: readonly TreeNamed[];
};

export const spansOf = (part: Part): readonly Span[] => {
  switch (part.is) {
    case 'sentence':
      return [part.span];
    case 'table':
      return part.rows.flat();
    case 'heading':
      return part.facts.length === 0 ? [] : [{ text: part.text, facts: part.facts, sources: [] }];
    case 'chart':
      return [...part.picture.elements, ...part.picture.lines].map(({ span }) => span);
    case 'nothing':
      return [];
  }
};
