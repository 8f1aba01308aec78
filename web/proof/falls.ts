import type { ProofQuery, ProofState } from '../api/operations.generated.ts';

export type ProofRow = ProofQuery['proof']['rows'][number];
export type ProofCell = ProofRow['elements'][number];
export type ProofSource = ProofQuery['proof']['sources'][number];

export type Fall = { row: ProofRow; cell: ProofCell; before: ProofState };

export const cellsOf = ({ elements, aggravating }: ProofRow): ProofCell[] => [...elements, ...aggravating];

/** What stood otherwise before sources were struck: each cell with its former state, in the order of the table. */
export const fallsOf = (before: readonly ProofRow[], after: readonly ProofRow[]): Fall[] => {
  const states = new Map(
    before.flatMap((row) => cellsOf(row).map((cell) => [`${row.id} ${cell.key}`, cell.state] as const)),
  );
  return after.flatMap((row) =>
    cellsOf(row).flatMap((cell) => {
      const former = states.get(`${row.id} ${cell.key}`);
      return former === undefined || former === cell.state ? [] : [{ row, cell, before: former }];
    }),
  );
};
