import { createHash } from 'node:crypto';
import type {
  ColumnMeaning,
  ImportInspection,
  ImportKind,
  ImportMappingInput,
} from '../graphql/types.generated.ts';
import type { ViewerRun } from '../db/run.ts';
import { savedMapping } from './imports.queries.ts';
import { mappingShown } from './job-shown.ts';
import type { Inspection } from './reading/reader.ts';
import { mayNameProtected } from './refusals.ts';

/** Under which a mapping is saved: files with the same heading are read alike. */
export const headingKey = (header: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(header)).digest('hex');

/** What tells nobody who somebody is. */
const OPEN_MEANINGS: ReadonlySet<ColumnMeaning> = new Set([
  'SEX',
  'CITIZENSHIP',
  'ROLE',
  'LINK_KIND',
  'CURRENCY',
  'NOTICE_COLOUR',
  'REQUESTED_BY',
]);

/** Samples of a file that may be about protected people, for a reader without the right to their identities. */
const blanked = (samples: readonly string[][], { columns }: ImportMappingInput): string[][] => {
  const open = new Set(
    columns.filter(({ meaning }) => OPEN_MEANINGS.has(meaning)).map(({ position }) => position),
  );
  return samples.map((row) => row.map((cell, position) => (open.has(position) ? cell : '')));
};

/** The file as it was read, with the mapping that its reader saved for the same heading when there is one. */
export const inspectionShown = async (
  run: ViewerRun,
  found: Inspection,
  { kind, maySeal }: { kind: ImportKind | null; maySeal: boolean },
): Promise<ImportInspection> => {
  const saved = await savedMapping(run, headingKey(found.header));
  const mapping = saved && (JSON.parse(saved.mapping) as ImportMappingInput);
  const isOffered = mapping !== null && (kind === null || mapping.kind === kind);
  const suggestion = isOffered ? mappingShown(mapping) : found.suggestion;
  const isBlank = !maySeal && mayNameProtected(suggestion);
  return {
    ...found,
    suggestion,
    savedAs: isOffered ? (saved?.name ?? null) : null,
    samples: isBlank ? blanked(found.samples, suggestion) : found.samples,
  };
};
