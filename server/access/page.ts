import { Refusal } from './refusals.ts';
import { isUlid } from './ulid.ts';

export type PageAsked = { size: number; after: string | null };

/** How much of a list is asked for, from where; `after` is the id of the last entry that the reader has. Throws BAD_INPUT on any other text. */
export const pageAsked = (
  { first, after }: { first?: number | null; after?: string | null },
  usual: number,
  most: number,
): PageAsked => {
  if (after && !isUlid(after)) throw new Refusal('BAD_INPUT', { argument: 'after' });
  return { size: Math.min(Math.max(first ?? usual, 1), most), after: after || null };
};

/** The page out of rows of which one more was fetched than asked, and the cursor of the next page: null at the end. */
export const pageOf = <R extends { id: string }>(
  rows: readonly R[],
  size: number,
): { page: R[]; after: string | null } => {
  const page = rows.slice(0, size);
  return { page, after: rows.length > size ? (page.at(-1)?.id ?? null) : null };
};
