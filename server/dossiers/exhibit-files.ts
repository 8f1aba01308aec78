import type { ViewerRun } from '../db/run.ts';
import { leavingFiles, type Unredacted } from './bundle/leaving-files.ts';
import type { CaseSource } from './case-content.ts';
import { spansOf, type Part, type TreeFiles } from './document-tree.ts';
import { filesOfExhibits, type GivenFile } from './dossier-versions.queries.ts';

/** What of an exhibit would leave with the dossier: the SHA-256 of each file, or why none of it may. */
export type Leaving = { sha256: readonly string[]; unredacted: Unredacted | null };

/** More files than a case has; the bundle of a version counts those of its own exhibits anew. */
const MOST = 20_000;

type Row = Omit<CaseSource, 'leaving'>;

/** The sources with what of each would leave: of an exhibit that names somebody who is protected neither its words nor its place. */
export const withFiles = async (run: ViewerRun, sources: readonly Row[]): Promise<CaseSource[]> => {
  const exhibits = sources.filter(({ kind }) => kind === 'EXHIBIT').map(({ id }) => id);
  const byExhibit = new Map<string, GivenFile[]>();
  for (const file of exhibits.length === 0 ? [] : await filesOfExhibits(run, exhibits, MOST))
    byExhibit.set(file.exhibitId, [...(byExhibit.get(file.exhibitId) ?? []), file]);
  return sources.map((source) => {
    const { files, unredacted } = leavingFiles(byExhibit.get(source.id) ?? [], source.namesProtected);
    const own = source.namesProtected ? { ...source, description: null, seizedAt: null } : source;
    return { ...own, leaving: { sha256: (files ?? []).map(({ sha256 }) => sha256), unredacted } };
  });
};

/** The exhibits that a document lists or that its sentences rest on, in the order in which it names them. */
export const exhibitsIn = (parts: readonly Part[], sources: readonly CaseSource[]): CaseSource[] => {
  const exhibits = new Map(sources.filter(({ kind }) => kind === 'EXHIBIT').map((one) => [one.id, one]));
  const named = new Set(parts.flatMap(spansOf).flatMap((span) => span.sources));
  return [...named].flatMap((id) => exhibits.get(id) ?? []);
};

/** The files that leave with a document, by exhibit. */
export const filesIn = (parts: readonly Part[], sources: readonly CaseSource[]): TreeFiles[] =>
  exhibitsIn(parts, sources).flatMap(({ id, number, leaving }) =>
    leaving.sha256.length === 0 ? [] : [{ exhibit: id, number: number ?? '', sha256: leaving.sha256 }],
  );
