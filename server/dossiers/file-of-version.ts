import type { Bars } from '../../typesetting/bars-scene.ts';
import type { Part, Tree } from './document-tree.ts';

/** What a printed document may show: the parts of a dossier, and charts of numbers, which only the annual report has. */
export type PrintedPart =
  Part | { is: 'bars'; block: string; columns: readonly [string, string]; bars: Bars };

/** What every format of a version is made of. */
export type FileOf = {
  tree: Omit<Tree, 'parts'> & { parts: readonly PrintedPart[] };
  /** What stands on the first page beside the title: each a line. */
  cover: readonly string[];
  /** Stands at the foot of every page, before its number. */
  foot: string;
  isDraft: boolean;
  at: Date;
};

export const DRAFT = 'QARALAMA / DRAFT';
export const CONTENTS = { az: 'Mündəricat', en: 'Contents' } as const;
