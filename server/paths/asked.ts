import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { MOST_KNOWN, visible } from '../network/drawing.ts';
import type { Pair } from './search-between.ts';

const MOST_CHOSEN = 10;
const MOST_BARRED = 500;

/** What everybody is next to is no answer: never the end of a search, never on a path, never common. */
export const HUBS: ReadonlySet<string> = new Set(['Country', 'District']);

type Ids = string[] | null | undefined;

export const checkSizes = ({ known, barred }: { known?: Ids; barred?: Ids }): void => {
  if ((known?.length ?? 0) > MOST_KNOWN || (barred?.length ?? 0) > MOST_BARRED) throw new Refusal('TOO_MANY');
};

/** Throws BAD_INPUT with the range that is allowed. */
export const lengthWithin = (maxLength: number | null | undefined, preset: number, most: number): number => {
  const length = maxLength ?? preset;
  if (length < 1 || length > most)
    throw new Refusal('BAD_INPUT', { argument: 'maxLength', allowed: `1-${most}` });
  return length;
};

/** What is asked about is never barred: it lies at the end of a path and is not crossed. */
export const without = (barred: Ids, ends: readonly string[]): string[] =>
  (barred ?? []).filter((id) => !ends.includes(id));

/** The chosen elements, 2 to 10 and no hubs, each of which the reader may see. Throws BAD_INPUT, TOO_MANY or NOT_FOUND. */
export const chosen = async (run: ViewerRun, given: readonly string[]): Promise<string[]> => {
  const ids = [...new Set(given)];
  if (ids.length > MOST_CHOSEN) throw new Refusal('TOO_MANY');
  if (ids.length < 2 || ids.some((id) => !isUlid(id))) throw new Refusal('BAD_INPUT', { argument: 'ids' });
  const elements = await Promise.all(ids.map((id) => visible(run, id)));
  if (elements.some(({ kind }) => HUBS.has(kind))) throw new Refusal('BAD_INPUT', { argument: 'ids' });
  return ids;
};

export const pairsOf = (ids: readonly string[]): Pair[] =>
  ids.flatMap((from, at) => ids.slice(at + 1).map((to): Pair => [from, to]));
