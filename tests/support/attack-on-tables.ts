import type { Tables } from '../../server/reports/suppression.ts';

// What a reader of printed tables works out by equations and bounds. It shares nothing with the rule that hides.

type Row = { terms: Map<string, number>; sum: number };
type Interval = { low: number; high: number };

const rowsSeenBy = ({ cells, sums }: Tables, hidden: ReadonlySet<string>): Row[] => {
  const seen = new Map(
    cells.flatMap(({ id, value, isShown }) => (isShown && !hidden.has(id) ? [[id, value]] : [])),
  );
  return sums.map(({ total, parts }) => {
    const terms = new Map<string, number>();
    let sum = 0;
    const add = (id: string, times: number): void => {
      const value = seen.get(id);
      if (value === undefined) terms.set(id, (terms.get(id) ?? 0) + times);
      else sum -= times * value;
    };
    add(total, -1);
    for (const part of parts) add(part, 1);
    return { terms, sum };
  });
};

const plus = (a: Row, b: Row, times: number): Row => {
  const terms = new Map(a.terms);
  for (const [id, value] of b.terms) {
    const next = (terms.get(id) ?? 0) + times * value;
    if (Math.abs(next) < 1e-9) terms.delete(id);
    else terms.set(id, next);
  }
  return { terms, sum: a.sum + times * b.sum };
};

/** Gauss and Jordan: each unknown that leads a row is in no other. */
const reduced = (rows: readonly Row[]): Row[] => {
  let left = rows.filter(({ terms }) => terms.size > 0);
  const done: Row[] = [];
  while (left.length > 0) {
    const [first, ...rest] = left;
    const [lead] = first?.terms ?? [];
    if (!first || !lead) break;
    const [id, factor] = lead;
    const own: Row = {
      terms: new Map([...first.terms].map(([name, value]) => [name, value / factor])),
      sum: first.sum / factor,
    };
    const clear = (row: Row): Row => plus(row, own, -(row.terms.get(id) ?? 0));
    left = rest.map(clear).filter(({ terms }) => terms.size > 0);
    for (const [at, row] of done.entries()) done[at] = clear(row);
    done.push(own);
  }
  return done;
};

/** Bounds of every unknown, from the equations, their reduced form, and the difference and sum of any two of them, until nothing narrows. */
const bounds = (tables: Tables, hidden: ReadonlySet<string>): Map<string, Interval> => {
  const seen = rowsSeenBy(tables, hidden);
  const single = [...seen, ...reduced(seen)];
  const pairs = single.flatMap((a, at) =>
    single.slice(at + 1).flatMap((b) => [plus(a, b, -1), plus(a, b, 1)]),
  );
  const rows = [...single, ...pairs].filter(({ terms }) => terms.size > 0);
  const known = new Map<string, Interval>();
  for (const { terms } of rows)
    for (const id of terms.keys())
      known.set(id, { low: hidden.has(id) ? 1 : 0, high: Number.POSITIVE_INFINITY });
  for (let narrowed = true; narrowed;) {
    narrowed = false;
    for (const { terms, sum } of rows) {
      for (const [id, factor] of terms) {
        let [low, high] = [sum, sum];
        for (const [other, times] of terms) {
          const { low: least, high: most } = known.get(other) ?? { low: 0, high: Number.POSITIVE_INFINITY };
          if (other === id) continue;
          low -= times > 0 ? times * most : times * least;
          high -= times > 0 ? times * least : times * most;
        }
        const ends = [low / factor, high / factor].toSorted((a, b) => a - b);
        const own = known.get(id) ?? { low: 0, high: Number.POSITIVE_INFINITY };
        const next = {
          low: Math.max(own.low, Math.ceil((ends[0] ?? 0) - 1e-6)),
          high: Math.min(own.high, Math.floor((ends[1] ?? 0) + 1e-6)),
        };
        if (next.low > own.low || next.high < own.high) {
          known.set(id, next);
          narrowed = true;
        }
      }
    }
  }
  return known;
};

/** The small numbers that the attack finds out to be small. */
export const isolated = (tables: Tables, hidden: ReadonlySet<string>, threshold: number): string[] => {
  const known = bounds(tables, hidden);
  return tables.cells.flatMap(({ id, value, isShown }) => {
    if (value < 1 || value >= threshold) return [];
    if (isShown && !hidden.has(id)) return [`${id} is shown`];
    const interval = known.get(id);
    return interval && interval.high < threshold ? [`${id} is at most ${interval.high}`] : [];
  });
};
