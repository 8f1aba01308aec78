import type { Planted } from './planted.ts';

/** How one argument that is an id is asked, and about what. */
export type Row = {
  query: string;
  /** What is asked for: one that exists in a case of others, or none. */
  about: readonly Exclude<keyof Planted, 'name'>[];
  variables?: (own: Planted) => Record<string, unknown>;
  role?: 'CENTRE' | 'PROSECUTOR' | 'LIAISON';
};

export type Rows = Record<string, Row | 'holds no secret'>;

export const everything = ['person', 'group', 'phone', 'case', 'offence'] as const;
