import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import { isDone, said } from '../evidence/evidence.queries.ts';
import type {
  Certainty,
  HandlingCode,
  LinkCorrectionInput,
  LocalizedText,
} from '../graphql/types.generated.ts';
import type { Kept } from './corrected-in.ts';

/** Between which two, and of which type: by these a link is found. */
export type LinkPlace = { type: string; source: string; target: string };

export type LinkVersionRow = Pick<Kept, 'keeper'> & {
  id: string;
  certainty: Certainty | null;
  reliability: string | null;
  credibility: number | null;
  handling: HandlingCode | null;
  validFrom: string | null;
  validTo: string | null;
  sourceText: string | null;
  sources: number;
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  mayEdit: boolean;
};

export const linksBetween = (
  run: ViewerRun,
  { type, source, target }: LinkPlace,
): Promise<LinkVersionRow[]> => run<LinkVersionRow>(`links/between/${type}`, { source, target });

type Correction = LinkPlace & { id: string; before: LinkVersionRow; link: LinkCorrectionInput };

/** False when the version stands no more, or the reader does not write there. What showed a link shows a version with the same beginning. */
export const correctLink = async (run: ViewerRun, correction: Correction): Promise<boolean> => {
  const { type, source, target, id, before, link } = correction;
  const { certainty, reliability, credibility, handling } = link;
  const [validFrom, validTo] = [said(link.validFrom), said(link.validTo)];
  const own = {
    certainty,
    reliability,
    credibility,
    handling,
    validFrom,
    validTo,
    sourceText: link.sourceText.trim(),
  };
  const at = { id, version: before.id, source, target };
  if (!(await isDone(run(`links/correct/${type}`, { ...at, rows: [{ own }] })))) return false;
  if (validFrom === before.validFrom) await carryCitations(run, before.id, id);
  await run('jobs/follow-joins', at);
  return true;
};
