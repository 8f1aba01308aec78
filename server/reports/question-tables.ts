import type { Answer } from './questions.ts';
import { SMALL } from './report-tables.ts';
import { suppressed, type Cell, type Sum } from './suppression.ts';

export type OutgoingValue = number | null | 'HIDDEN';
export type OutgoingAnswer = {
  firsts: { key: string; value: OutgoingValue }[];
  seconds: { key: string; value: OutgoingValue }[];
  cells: { first: string; second: string | null; value: OutgoingValue }[];
  total: OutgoingValue;
};

const nameOf = (first: string | null, second: string | null): string =>
  `${first === null ? '' : `=${first}`}|${second === null ? '' : `=${second}`}`;

/** The numbers of an answer, and the sums of them that hold: where one thing counts in several rows, rows add up to nothing. */
const tablesOf = ({ firsts, seconds, cells, total }: Answer): { cells: Map<string, number>; sums: Sum[] } => {
  const all = new Map<string, number>();
  const put = (first: string | null, second: string | null, value: number | null): void => {
    if (value !== null) all.set(nameOf(first, second), value);
  };
  put(null, null, total);
  for (const { key, value } of firsts) put(key, null, value);
  for (const { key, value } of seconds) put(null, key, value);
  // With one way of telling apart a cell is its row.
  if (seconds.length > 0) for (const { first, second, value } of cells) put(first, second, value);
  const candidates: Sum[] = [
    { total: nameOf(null, null), parts: firsts.map(({ key }) => nameOf(key, null)) },
    { total: nameOf(null, null), parts: seconds.map(({ key }) => nameOf(null, key)) },
    ...(seconds.length === 0
      ? []
      : [
          ...firsts.map(({ key }) => ({
            total: nameOf(key, null),
            parts: seconds.map((two) => nameOf(key, two.key)),
          })),
          ...seconds.map(({ key }) => ({
            total: nameOf(null, key),
            parts: firsts.map((one) => nameOf(one.key, key)),
          })),
        ]),
  ];
  const sums = candidates.filter(({ total: whole, parts }) => {
    const own = all.get(whole);
    if (own === undefined || parts.length === 0 || parts.some((part) => !all.has(part))) return false;
    return parts.reduce((sum, part) => sum + (all.get(part) ?? 0), 0) === own;
  });
  return { cells: all, sums };
};

/**
 * An answer as it may leave the house. It is weighed together with the same question without its filters, as somebody may have
 * that too: what the filters leave out is a number as well, and must not follow when it is small.
 */
export const outgoingAnswer = (answer: Answer, unfiltered: Answer | null): OutgoingAnswer => {
  const own = tablesOf(answer);
  const cells: Cell[] = [...own.cells].map(([id, value]) => ({ id, value, isShown: true }));
  const sums = [...own.sums];
  if (unfiltered !== null) {
    const wide = tablesOf(unfiltered);
    for (const [id, value] of own.cells) {
      const whole = wide.cells.get(id);
      if (whole === undefined || whole < value) continue;
      const [without, left] = [`all ${id}`, `left of ${id}`];
      cells.push({ id: without, value: whole, isShown: true, isFixed: true });
      cells.push({ id: left, value: whole - value, isShown: false });
      sums.push({ total: without, parts: [id, left] });
    }
  }
  const hidden = suppressed({ cells, sums }, SMALL.threshold);
  const shown = (first: string | null, second: string | null, value: number | null): OutgoingValue =>
    value !== null && hidden.has(nameOf(first, second)) ? 'HIDDEN' : value;
  return {
    firsts: answer.firsts.map(({ key, value }) => ({ key, value: shown(key, null, value) })),
    seconds: answer.seconds.map(({ key, value }) => ({ key, value: shown(null, key, value) })),
    cells: answer.cells.map(({ first, second, value }) => ({
      first,
      second,
      value: shown(first, second, value),
    })),
    total: shown(null, null, answer.total),
  };
};
