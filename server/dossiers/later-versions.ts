import type { ViewerRun } from '../db/run.ts';
import type { CaseContent } from './case-content.ts';
import type { Stated } from './stated.ts';

/** What the case states now; under the id of a version that was corrected since, what stands in its place. */
export type StatedNow = Stated & {
  stands?: {
    id: string;
    /** On whose page it is seen. Null where it is of nobody. */
    personId: string | null;
  };
};

/** Versions that were corrected, each with what stands in its place, as far as the reader sees that. */
export const laterVersions = async (
  run: ViewerRun,
  { facts, citations, permissions, names }: CaseContent,
  stated: ReadonlyMap<string, Stated>,
): Promise<Map<string, StatedNow>> => {
  const about = new Map(facts.map(({ id, fromId }) => [id, fromId]));
  for (const { citationId, factId } of citations) about.set(citationId, about.get(factId) ?? '');
  for (const { id, factId } of permissions) about.set(id, about.get(factId) ?? '');
  const rows = await run<{ id: string; earlierIds: string[] }>('dossiers/later-versions', {
    ids: [...about.keys()],
    elementIds: [...new Set(facts.map(({ fromId }) => fromId))],
  });
  const personOf = (id: string): string | null => {
    const of = about.get(id) ?? '';
    return names.get(of)?.kind === 'Person' ? of : null;
  };
  return new Map(
    rows.flatMap(({ id, earlierIds }) => {
      const now = stated.get(id);
      if (!now) return [];
      const stands = { id, personId: personOf(id) };
      return earlierIds.map((earlier): [string, StatedNow] => [earlier, { ...now, id: earlier, stands }]);
    }),
  );
};
