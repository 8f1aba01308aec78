import type { ViewerRun } from '../db/run.ts';

type Version = {
  id: string;
  kind: 'NOTE' | 'TASK';
  text: string;
  struck: string[];
  scope: string;
  byAz: string | null;
  byEn: string | null;
  earlierIds: string[];
};
export type QuotedBefore = Version & { mayErase: boolean };

/**
 * Versions of notes and tasks that were corrected or withdrawn since and quote a notice, of each the latest that does: what it had before goes with it. `listed` are those
 * that stand and quote it, which take theirs along. A note that strikes a source is there only for who sees that source.
 */
export const quotedBefore = async (
  run: ViewerRun,
  words: readonly string[],
  listed: readonly string[],
): Promise<QuotedBefore[]> => {
  const held = await run<{ scope: string; mayEdit: boolean }>('notices/held-scopes', {});
  const within = held.map(({ scope }) => scope);
  const found = await run<Version>('jobs/quoting-before', { within, words });
  const [ids, known] = [found.flatMap(({ struck }) => struck), new Set(listed)];
  const seen = new Set(
    ids.length === 0 ? [] : (await run<{ id: string }>('notices/struck-seen', { ids })).map(({ id }) => id),
  );
  const going = found.filter(({ struck }) => struck.every((id) => seen.has(id)));
  const taken = new Set(going.flatMap(({ earlierIds }) => earlierIds));
  const editable = new Set(held.flatMap(({ scope, mayEdit }) => (mayEdit ? [scope] : [])));
  return going
    .filter(({ id }) => !taken.has(id) && !known.has(id))
    .slice(0, 50)
    .map((one) => ({ ...one, mayErase: editable.has(one.scope) }));
};
