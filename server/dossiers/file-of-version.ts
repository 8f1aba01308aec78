import type { Tree } from './document-tree.ts';

/** What every format of a version is made of. */
export type FileOf = {
  tree: Tree;
  /** What stands on the first page beside the title: each a line. */
  cover: readonly string[];
  /** Stands at the foot of every page, before its number. */
  foot: string;
  isDraft: boolean;
  at: Date;
};

export const DRAFT = 'QARALAMA / DRAFT';
export const CONTENTS = { az: 'Mündəricat', en: 'Contents' } as const;
