import type { ViewerRun } from '../db/run.ts';
import type { FugitiveFact, FugitiveFactInput, FugitiveFactKind } from '../graphql/types.generated.ts';

export type FugitiveFactRow = Omit<FugitiveFact, 'country' | 'mayWithdraw' | 'mayChange'> & {
  country: { code: string };
  recordedById: string;
  /** Whose it is, whoever has corrected it since. */
  firstById: string;
  mayEdit: boolean;
};
export type FactsOfPerson = { personId: string; facts: FugitiveFactRow[] };

/** What happened to those people, each once, in no order; the facts oldest first. */
export const fugitiveFacts = (run: ViewerRun, ids: readonly string[]): Promise<FactsOfPerson[]> =>
  run<FactsOfPerson>('fugitives/facts', { ids });

/** How a fact is kept: its label, and what became of a surrender. */
const KEPT: Record<FugitiveFactKind, { kind: string; outcome: string | null }> = {
  SIGHTING: { kind: 'Sighting', outcome: null },
  ARREST: { kind: 'Arrest', outcome: null },
  RELEASE: { kind: 'Release', outcome: null },
  SURRENDER_REQUESTED: { kind: 'Surrender', outcome: 'REQUESTED' },
  SURRENDER_REFUSED: { kind: 'Surrender', outcome: 'REFUSED' },
  SURRENDERED: { kind: 'Surrender', outcome: 'SURRENDERED' },
};

const said = (words: string | null | undefined): string | null => words?.trim() || null;

/** What somebody saw is judged by nobody until it is graded; the rest stands in a document of the bureau. */
const gradeOfNew = ({ kind, reliability, credibility, handling }: FugitiveFactInput) => ({
  reliability: reliability ?? (kind === 'SIGHTING' ? 'F' : 'A'),
  credibility: credibility ?? (kind === 'SIGHTING' ? 6 : 2),
  certainty: kind === 'SIGHTING' ? 'PROBABLE' : 'CONFIRMED',
  handling: handling ?? 'H0',
});

/** False when it was recorded before. */
export const recordFugitiveFact = async (
  run: ViewerRun,
  id: string,
  aboutId: string,
  fact: FugitiveFactInput,
): Promise<boolean> => {
  const rows = await run('fugitives/record', {
    id,
    aboutId,
    ...KEPT[fact.kind],
    on: fact.on,
    time: fact.time || null,
    country: fact.country,
    place: said(fact.place),
    note: said(fact.note),
    document: fact.document.trim(),
    ...gradeOfNew(fact),
  });
  return rows.length > 0;
};

/** False when a colleague was faster, or it is not the reader's to correct. */
export const correctFugitiveFact = async (
  run: ViewerRun,
  { id, aboutId, version }: { id: string; aboutId: string; version: string },
  { on, time, country, place, note, document, ...judged }: FugitiveFactInput,
): Promise<boolean> => {
  const words = { place: said(place), note: said(note), document: document.trim(), time: time || null };
  const { reliability = null, credibility = null, handling = null } = judged;
  const graded = { reliability, credibility, handling };
  return (
    (await run('fugitives/correct', { id, aboutId, version, on, country, ...words, ...graded })).length > 0
  );
};

/** False when it is not the reader's own. */
export const withdrawFugitiveFact = async (run: ViewerRun, id: string, aboutId: string): Promise<boolean> =>
  (await run('fugitives/withdraw', { id, aboutId })).length > 0;
