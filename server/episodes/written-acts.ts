import type { EpisodeInput } from '../graphql/types.generated.ts';
import type { ActRow, EpisodeRow } from './episodes.queries.ts';

export type WrittenAct = { id: string; type: string; byId: string; own: Record<string, unknown> };

type Dated = Pick<EpisodeRow, 'recruitedOn' | 'exploitedFrom' | 'exploitedTo'>;

/** Somebody is recruited on a day, and all else is done while she is exploited. */
const periodOf = (
  type: string,
  { recruitedOn, exploitedFrom, exploitedTo }: { [F in keyof Dated]?: string | null },
) =>
  type === 'RECRUITED'
    ? { validFrom: recruitedOn ?? null, validTo: recruitedOn ?? null }
    : { validFrom: exploitedFrom ?? null, validTo: exploitedTo ?? null };

const GRADE = ['certainty', 'reliability', 'credibility', 'handling', 'sourceText'] as const;

/**
 * The acts of an episode with its source and grade. One that goes on in a correction keeps its id, and what a source of its own said of it: only what it had of the
 * episode follows the episode. When the victim is another, every act is another.
 */
export const writtenActs = (
  episode: EpisodeInput,
  before: EpisodeRow | null,
  newId: () => string,
): WrittenAct[] => {
  const grade = { ...episode, sourceText: episode.sourceText.trim() };
  const stood = before?.victimId === episode.victimId ? before.acts : [];
  const written = new Map<string, WrittenAct>();
  for (const { type, by } of episode.acts) {
    const key = `${type} ${by}`;
    if (written.has(key)) continue;
    const period = periodOf(type, episode);
    const was: ActRow | undefined = stood.find((act) => act.type === type && act.byId === by);
    if (!was || !before) {
      const own = { ...Object.fromEntries(GRADE.map((field) => [field, grade[field]])), ...period };
      written.set(key, { id: newId(), type, byId: by, own });
      continue;
    }
    const wasDue = periodOf(type, before);
    const followed = GRADE.filter((field) => was[field] === before[field]);
    const own = {
      ...Object.fromEntries(followed.map((field) => [field, grade[field]])),
      ...(was.validFrom === wasDue.validFrom ? { validFrom: period.validFrom } : {}),
      ...(was.validTo === wasDue.validTo ? { validTo: period.validTo } : {}),
    };
    written.set(key, { id: was.id, type, byId: by, own });
  }
  return [...written.values()];
};
