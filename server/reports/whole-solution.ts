/** `terms` times the unknowns make `sum`. */
export type Equation = { terms: ReadonlyMap<string, number>; sum: number };

const EPSILON = 1e-9;

type Tableau = { rows: number[][]; basis: number[] };

/** Bland's rule: the first column that helps, and of the rows that bind the one whose variable comes first, so that it ends. */
const pivot = ({ rows, basis }: Tableau, costs: number[]): boolean => {
  const last = costs.length - 1;
  const column = costs.findIndex((cost, at) => at < last && cost < -EPSILON);
  if (column === -1) return false;
  let chosen = -1;
  let best = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const by = row[column] ?? 0;
    if (by <= EPSILON) continue;
    const ratio = (row[last] ?? 0) / by;
    const isTie = Math.abs(ratio - best) <= EPSILON;
    if (ratio < best - EPSILON || (isTie && (basis[at] ?? 0) < (basis[chosen] ?? 0))) {
      best = Math.min(best, ratio);
      chosen = at;
    }
  }
  const leaving = rows[chosen];
  if (!leaving) return false;
  const by = leaving[column] ?? 1;
  const scaled = leaving.map((value) => value / by);
  rows[chosen] = scaled;
  const clear = (row: number[]): number[] => {
    const times = row[column] ?? 0;
    return times === 0 ? row : row.map((value, at) => value - times * (scaled[at] ?? 0));
  };
  for (const [at, row] of rows.entries()) if (at !== chosen) rows[at] = clear(row);
  for (const [at, value] of clear(costs).entries()) costs[at] = value;
  basis[chosen] = column;
  return true;
};

/**
 * Whether the equations have a solution in whole numbers, none below 0 (first phase of the simplex method). False also when only
 * a broken one was found: whoever asks takes that as none.
 */
export const hasWholeSolution = (equations: readonly Equation[]): boolean => {
  const names = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  const rows = equations.map(({ terms, sum }, own) => {
    const sign = sum < 0 ? -1 : 1;
    return [
      ...names.map((name) => sign * (terms.get(name) ?? 0)),
      ...equations.map((_, at) => (at === own ? 1 : 0)),
      sign * sum,
    ];
  });
  const basis = equations.map((_, at) => names.length + at);
  const width = names.length + equations.length + 1;
  const costs = Array.from({ length: width }, (_, at) => {
    const isArtificial = at >= names.length && at < width - 1;
    return isArtificial ? 0 : -rows.reduce((total, row) => total + (row[at] ?? 0), 0);
  });
  const tableau = { rows, basis };
  while (pivot(tableau, costs));
  const values = rows.map((row) => row[width - 1] ?? 0);
  return values.every((value, at) => {
    const isArtificial = (basis[at] ?? 0) >= names.length;
    return isArtificial ? Math.abs(value) < 1e-6 : Math.abs(value - Math.round(value)) < 1e-6;
  });
};
