import type { GivenFile } from '../dossier-versions.queries.ts';

/** Why a file of an exhibit may not leave. */
export type Unredacted = 'NO_RENDITION' | 'NOT_CHECKED';

/**
 * Which files of one exhibit leave, in their order: in the place of an original its last redacted rendition that another has checked. An original that
 * names somebody who is protected, or of which somebody has made a rendition, never leaves itself.
 */
export const leavingFiles = (
  files: readonly GivenFile[],
  namesProtected: boolean,
): { files: GivenFile[]; unredacted: null } | { files: null; unredacted: Unredacted } => {
  const leaving: GivenFile[] = [];
  for (const original of files.filter(({ redacts }) => redacts === null)) {
    const renditions = files.filter(({ redacts }) => redacts === original.id);
    const rendition = renditions.findLast(({ isChecked }) => isChecked);
    if (!rendition && renditions.length > 0) return { files: null, unredacted: 'NOT_CHECKED' };
    if (!rendition && namesProtected) return { files: null, unredacted: 'NO_RENDITION' };
    leaving.push(rendition ?? original);
  }
  return { files: leaving, unredacted: null };
};
