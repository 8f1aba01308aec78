import { z } from 'zod';

/** Of one rendition; of one page a person marks a handful, a searched word may stand in all. */
export const MOST_MARKS = 5000;
/** Of the marks of a rendition as they are sent. */
export const MARKS_BYTES = 512 * 1024;

/** Places are told in ten thousandths of the page: they stay right at any size at which it is drawn. */
const WHOLE = 10_000;
const LAST_PAGE = 10_000;
const LAST_LETTER = 2 ** 31;

const along = z.number().int().min(0).max(WHOLE);
const box = z.strictObject({
  page: z.number().int().min(1).max(LAST_PAGE),
  x: along,
  y: along,
  width: along.min(1),
  height: along.min(1),
});
const letter = z.number().int().min(0).max(LAST_LETTER);
const passage = z.strictObject({ from: letter, to: letter }).refine(({ from, to }) => from < to);

const marksSchema = z.union([z.array(box).min(1).max(MOST_MARKS), z.array(passage).min(1).max(MOST_MARKS)]);

/** Where something was hidden, and never what: rectangles of pages, or passages of a text. */
export type Marks = z.infer<typeof marksSchema>;

/** Null for what is none. */
export const marksIn = (text: string): Marks | null => {
  try {
    return marksSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

export type MarkedPages = { marked: number; pages: number[] };

/** How many places were marked, and on which pages; none of a text, which has no pages. */
export const markedIn = (marks: Marks): MarkedPages => ({
  marked: marks.length,
  pages: [...new Set(marks.flatMap((mark) => ('page' in mark ? [mark.page] : [])))].sort((a, b) => a - b),
});
