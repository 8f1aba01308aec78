import { hasWholeSolution, type Equation } from './whole-solution.ts';

/**
 * A number that counts something: whole, not below 0. `isShown` is false for what stands in no table but follows from it, as the
 * rest of a total of which one part is shown; `isFixed` is true for what somebody may have already, so that hiding it helps no more.
 */
export type Cell = { id: string; value: number; isShown: boolean; isFixed?: true };

/** The parts, none left out, make the total. What several tables show of the same data is one cell. */
export type Sum = { total: string; parts: readonly string[] };

export type Tables = { cells: readonly Cell[]; sums: readonly Sum[] };

const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;

/**
 * Whether a reader of what is left must grant that the cell may not be small: there is another set of whole numbers which gives
 * every number that he sees, in which it reaches the threshold. He knows that what is hidden is not 0.
 */
const mayBeLarge = (
  target: string,
  { cells, sums }: Tables,
  hidden: ReadonlySet<string>,
  threshold: number,
) => {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  // An unknown stands for what lies above the least that it can be.
  const least = (id: string): number => (hidden.has(id) ? 1 : 0);
  const equations: Equation[] = [{ terms: new Map([[target, 1]]), sum: threshold - least(target) }];
  for (const { total, parts } of sums) {
    const terms = new Map<string, number>();
    let sum = 0;
    for (const [id, times] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const cell = byId.get(id);
      if (!cell) throw new Error(`${id} is in a sum but in no table`);
      if (cell.isShown && !hidden.has(id)) sum -= times * cell.value;
      else {
        terms.set(id, (terms.get(id) ?? 0) + times);
        sum -= times * least(id);
      }
    }
    if (terms.size > 0) equations.push({ terms, sum });
  }
  return hasWholeSolution(equations);
};

/** The smallest number that is still shown beside what is hidden around the cell, the nearest first. Null when nothing is left. */
const complement = (target: string, { cells, sums }: Tables, hidden: ReadonlySet<string>): string | null => {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const reached = new Set([target]);
  for (;;) {
    const near = sums
      .map(({ total, parts }) => [total, ...parts])
      .filter((ids) => ids.some((id) => reached.has(id)))
      .flat();
    const [found] = near
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ id, value, isShown, isFixed }) => isShown && !isFixed && value > 0 && !hidden.has(id))
      .toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
    if (found) return found.id;
    const before = reached.size;
    for (const id of near) if ((byId.get(id)?.value ?? 0) > 0 || !byId.get(id)?.isShown) reached.add(id);
    if (reached.size === before) return null;
  }
};

/**
 * What must not be shown: numbers from 1 to below the threshold, and as many others as it takes until none of those follows from
 * totals, from the rest of a total, or from another table of the same data. A 0 tells of nobody and is shown.
 */
export const suppressed = (tables: Tables, threshold: number): ReadonlySet<string> => {
  const small = tables.cells.filter(({ value }) => isSmall(value, threshold));
  const hidden = new Set(small.flatMap(({ id, isShown, isFixed }) => (isShown && !isFixed ? [id] : [])));
  for (const { id, isFixed } of small) {
    if (isFixed) continue;
    while (!mayBeLarge(id, tables, hidden, threshold)) {
      const next = complement(id, tables, hidden);
      // Where every number around it is hidden, any multiple of them all would do as well.
      if (next === null) break;
      hidden.add(next);
    }
  }
  return hidden;
};
