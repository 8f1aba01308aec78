import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import { fileById } from '../files/files.queries.ts';
import type { PassageInput, Problem } from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';
import { sourceById } from './evidence.queries.ts';
import { placeProblems, QUOTE_ELSEWHERE, QUOTE_OF_PROTECTED } from './exhibit-problems.ts';

/** A fact that is about to be recorded, and the compartment in which it will lie. */
export type FactToCite = { id: string; scope: string };

/** Where in a source, with blanks for what is not said. */
export type Passage = {
  sourceId: string;
  locator: string | null;
  quote: string | null;
  fileId: string | null;
  against: boolean;
};

/** A row of `$citations` of `cypher/evidence/passages.part.cypher`. */
export type CitationRow = Passage & { id: string; factId: string; scope: string };

/** A passage with its words trimmed; what is blank is not said. */
export const passageOf = ({ sourceId, locator, quote, fileId, against }: PassageInput): Passage => ({
  sourceId,
  locator: locator?.trim() || null,
  quote: quote?.trim() || null,
  fileId: fileId ?? null,
  against,
});

/** One citation for each fact. Its id follows from that of the fact, so that what is sent twice is cited once. */
export const citationRows = (facts: readonly FactToCite[], passage: Passage | null): CitationRow[] =>
  passage === null
    ? []
    : facts.map(({ id, scope }) => ({ ...passage, id: importId(id, 'passage'), factId: id, scope }));

type Recorded = {
  facts: readonly FactToCite[];
  /** Somebody is recorded whose identity is sealed: the words may say who she is. */
  isProtected: boolean;
};

/**
 * What is wrong with the passage from which facts are recorded, each with its field. Throws NOT_FOUND for a source, or a file of it, that the reader does not
 * see or that was withdrawn.
 */
export const passageProblems = async (
  run: ViewerRun,
  { sourceId, quote, fileId, locator }: Passage,
  { facts, isProtected }: Recorded,
): Promise<Problem[]> => {
  const source = await sourceById(run, sourceId);
  const file = fileId === null ? null : await fileById(run, fileId);
  if (!source || (fileId !== null && file?.exhibitId !== sourceId)) throw new Refusal('NOT_FOUND');
  const isElsewhere = facts.some(({ scope }) => scope !== source.scope);
  return [
    ...placeProblems({ locator, quote }),
    ...(quote !== null && isProtected ? [QUOTE_OF_PROTECTED] : []),
    ...(quote !== null && !isProtected && isElsewhere ? [QUOTE_ELSEWHERE] : []),
  ];
};
