import type { ViewerRun } from '../db/run.ts';
import {
  actsOf,
  chargesOf,
  citationsOf,
  decisionsOf,
  linksOf,
  MOST,
  type ChargeRow,
  type CitationRow,
  type DecisionRow,
} from './proof.queries.ts';
import { couldShow, type Cell } from './proof-cell.ts';
import { cellsOf, factsOf } from './proof-table.ts';

/** An element with what was decided on it, the latest first. */
export type DecidedCell = Cell & {
  decisions: DecisionRow[];
  /** Ids of sources that may know of it as well. */
  couldShow: string[];
};

export type ReadProof = {
  rows: { charge: ChargeRow; isChecked: boolean; elements: DecidedCell[]; aggravating: DecidedCell[] }[];
  /** Every citation behind the rows. */
  citations: CitationRow[];
  isCut: boolean;
};

const grouped = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** The table of a case as its reader sees it, with sources left out as if they had been struck, and ties between facts and sources as if they had been withdrawn. */
export const readProof = async (
  run: ViewerRun,
  caseId: string,
  without: ReadonlySet<string>,
): Promise<ReadProof> => {
  const [charges, decisions] = await Promise.all([chargesOf(run, caseId), decisionsOf(run, caseId)]);
  const accused = [...new Set(charges.map(({ accusedId }) => accusedId))];
  const [acts, links] = await Promise.all([actsOf(run, caseId, accused), linksOf(run, caseId, accused)]);
  const cites = await citationsOf(run, factsOf(acts, links));
  const citations = cites.filter(({ citationId }) => !without.has(citationId));
  const cited = { byFact: grouped(citations, ({ factId }) => factId), without };
  const actsBy = grouped(acts, ({ personId }) => personId);
  const linksBy = grouped(links, ({ personId }) => personId);
  const rows = charges.map((charge) => {
    const { id, earlierIds, accusedId } = charge;
    const conduct = { acts: actsBy.get(accusedId) ?? [], links: linksBy.get(accusedId) ?? [] };
    const { isChecked, elements, aggravating } = cellsOf(charge, conduct, cited);
    // What was decided on a version that was corrected since holds of the charge.
    const own = decisions.filter(({ chargeId }) => chargeId === id || earlierIds.includes(chargeId));
    const cells = [...elements, ...aggravating];
    const decided = (cell: Cell): DecidedCell => ({
      ...cell,
      couldShow: couldShow(cell, cells, without),
      decisions: own.filter(({ element }) => element === cell.key),
    });
    return { charge, isChecked, elements: elements.map(decided), aggravating: aggravating.map(decided) };
  });
  return {
    rows,
    citations: rows.flatMap(({ elements, aggravating }) =>
      [...elements, ...aggravating].flatMap(({ facts }) => facts.flatMap((fact) => fact.citations)),
    ),
    isCut: acts.length >= MOST.acts || links.length >= MOST.links || citations.length >= MOST.citations,
  };
};
