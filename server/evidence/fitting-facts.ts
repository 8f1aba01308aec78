import type { Loaders } from '../elements/loaders.ts';
import { fold } from '../names/fold.ts';
import type { FactRow } from './evidence.queries.ts';

/** Facts in whose names and words all the asked ones stand, however they are spelled; in the order of the case. */
export const fittingFacts = async (
  facts: readonly FactRow[],
  asked: string,
  loaders: Loaders,
): Promise<readonly FactRow[]> => {
  const words = fold(asked)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return facts;
  const ends = [...new Set(facts.flatMap(({ fromId, toId }) => [fromId, toId]))].flatMap((id) => id ?? []);
  const named = await Promise.all(
    ends.map(async (id) => {
      const element = await loaders.elements.load(id);
      return [id, [element?.label, element?.title?.az, element?.title?.en].join(' ')] as const;
    }),
  );
  const names = new Map(named);
  return facts.filter(({ sort, says, fromId, toId, sourceText }) => {
    // A record is looked for by the name that it gives, too.
    const own = sort === 'RECORD' ? says : [];
    const text = fold([names.get(fromId ?? ''), names.get(toId ?? ''), sourceText, ...own].join(' '));
    return words.every((word) => text.includes(word));
  });
};
