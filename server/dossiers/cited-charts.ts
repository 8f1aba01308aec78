import { elementsIn, entriesAt } from '../charts/chart-document.ts';
import { versionById, type KeptVersion } from '../charts/charts.queries.ts';
import { withJoins } from '../charts/joined-chart.ts';
import { keptDocument } from '../charts/opened-chart.ts';
import type { DossierKind, LocalizedText } from '../graphql/types.generated.ts';
import { successorsOf } from '../matches/successors.ts';
import { chartsIn, type DossierDocument } from './dossier-document.ts';
import { at, atPresent, readCase, runOf, type Who } from './read-case.ts';

/** A frozen version of a chart as a dossier cites it. */
export type CitedChart = {
  id: string;
  name: string;
  hash: string;
  at: string;
  by: LocalizedText;
  /** Where its elements lie and what its filters hide, by the keys of a chart; whoever was joined since stands under his present id. */
  entries: ReadonlyMap<string, unknown>;
  /** The facts that its reader sees and that were ones when it was frozen: what came later was never on it. */
  known: ReadonlySet<string>;
};

const cited = async (
  who: Who,
  of: { kind: DossierKind; caseId: string },
  version: KeptVersion & { hash: string },
): Promise<CitedChart> => {
  const kept = keptDocument(version.document);
  const [successors, then] = await Promise.all([
    successorsOf(runOf(atPresent(who)), elementsIn(kept)),
    readCase(at(who, version.at), of),
  ]);
  return {
    id: version.id,
    name: version.name,
    hash: version.hash,
    at: version.at,
    by: version.by,
    entries: entriesAt(withJoins(kept, successors)),
    known: new Set(then.facts.map(({ id }) => id)),
  };
};

/** The frozen charts that stand in these dossiers and that the reader may open, by the id of their version. */
export const citedCharts = async (
  who: Who,
  of: { kind: DossierKind; caseId: string },
  documents: readonly DossierDocument[],
): Promise<Map<string, CitedChart>> => {
  const ids = [...new Set(documents.flatMap((one) => chartsIn(one)))];
  const charts = await Promise.all(
    ids.map(async (id) => {
      const version = await versionById(runOf(who), id);
      if (!version?.isFrozen || version.hash === null) return [];
      return [await cited(who, of, { ...version, hash: version.hash })];
    }),
  );
  return new Map(charts.flat().map((one) => [one.id, one]));
};
