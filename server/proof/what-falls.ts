import type { ViewerRun } from '../db/run.ts';
import { factsOfCase, MOST, type FactRow } from '../evidence/evidence.queries.ts';
import { citationsOf } from './proof.queries.ts';
import { discountOf } from './proof-cell.ts';

/** What falls when sources are struck, by kind: a kind that comes is a list of its own. */
export type Falls = {
  /** Facts of the case for which a source that counts spoke, and none does without what is struck. */
  facts: FactRow[];
  isCut: boolean;
};

const NOTHING: ReadonlySet<string> = new Set();

export const whatFalls = async (
  run: ViewerRun,
  caseId: string,
  struck: ReadonlySet<string>,
): Promise<Falls> => {
  if (struck.size === 0) return { facts: [], isCut: false };
  const all = await factsOfCase(run, caseId, null);
  const citations = await citationsOf(
    run,
    all.map(({ id }) => id),
  );
  const shownWithout = (without: ReadonlySet<string>): Set<string> =>
    new Set(
      citations
        .filter(({ against, source }) => !against && discountOf(source, without) === null)
        .map(({ factId }) => factId),
    );
  const [before, after] = [shownWithout(NOTHING), shownWithout(struck)];
  const fallen = all.filter(({ id }) => before.has(id) && !after.has(id));
  return {
    facts: fallen.slice(0, MOST.shown),
    isCut: fallen.length > MOST.shown || all.length >= MOST.facts,
  };
};
