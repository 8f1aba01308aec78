import type { DossierChange, DossierChangeKind } from '../graphql/types.generated.ts';
import type { StatedNow } from './later-versions.ts';
import type { Stated } from './stated.ts';

type Change = DossierChange & { id: string; kind: DossierChangeKind };

/**
 * What a version rests on that is no longer so. `now` is what the case states at present, read from the compartments that the version was composed
 * from. Of somebody who is protected since then nothing is told that was said of him before.
 */
export const lapsedIn = (basis: readonly Stated[], now: ReadonlyMap<string, StatedNow>): Change[] => {
  const changes = basis.flatMap(({ id, text: before, isProtected: wasProtected }): Change[] => {
    const after = now.get(id);
    if (after?.text === before && !after.stands) return [];
    if (!after) return [{ kind: 'WITHDRAWN', id, before, now: null, standsAs: null, personId: null }];
    // Readers may know a protected person under one pseudonym or another.
    if (wasProtected && after.isProtected) return [];
    const kind = after.isProtected ? 'PROTECTED' : 'CORRECTED';
    const { id: standsAs, personId } = after.stands ?? { id: null, personId: null };
    return [{ kind, id, before, now: after.text, standsAs, personId }];
  });
  const isShielded = changes.some(({ kind }) => kind === 'PROTECTED');
  return isShielded ? changes.map((change) => ({ ...change, before: null })) : changes;
};

/** Everything that is otherwise than in a version: what is no longer so, what the dossier leaves out now, what it shows besides. */
export const changesSince = (
  basis: readonly Stated[],
  now: ReadonlyMap<string, StatedNow>,
  present: readonly Stated[],
): DossierChange[] => {
  const lapsed = lapsedIn(basis, now);
  const isShielded = lapsed.some(({ kind }) => kind === 'PROTECTED');
  // What stands in the place of a version is no addition.
  const known = new Set([
    ...basis.map(({ id }) => id),
    ...lapsed.flatMap(({ id, standsAs }) => [id, standsAs ?? []].flat()),
  ]);
  const gone = new Set(lapsed.map(({ id }) => id));
  const shown = new Set(present.map(({ id }) => id));
  const isOwn = ({ is }: Stated): boolean =>
    is === 'fact' || is === 'source' || is === 'citation' || is === 'permission';
  const leftOut = basis.filter((one) => isOwn(one) && !shown.has(one.id) && !gone.has(one.id));
  return [
    ...lapsed,
    ...leftOut.map(({ id, text }) => ({
      kind: 'LEFT_OUT' as const,
      id,
      before: isShielded ? null : text,
      now: null,
      standsAs: null,
      personId: null,
    })),
    ...present
      .filter((one) => isOwn(one) && !known.has(one.id))
      .map(({ id, text }) => ({
        kind: 'ADDED' as const,
        id,
        before: null,
        now: text,
        standsAs: null,
        personId: null,
      })),
  ];
};
