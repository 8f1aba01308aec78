import type { FileType } from '../api/operations.generated.ts';

/** Kinds of file of which a redacted rendition is made by marking. */
export const MARKED_IN: ReadonlySet<FileType> = new Set<FileType>(['PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT']);
