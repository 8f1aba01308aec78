import type { ViewerRun } from '../db/run.ts';
import type { LinkInput } from '../graphql/types.generated.ts';
import { citationRows, type Passage } from '../evidence/passages.ts';
import { compareNew } from '../matches/compare-new.ts';
import { recordsOfPerson } from '../records/records.queries.ts';
import { GIVES_A_THING } from './link-rules.ts';

const isDone = async (rows: Promise<{ id: string }[]>): Promise<boolean> => (await rows).length > 0;

type Recorded = {
  link: LinkInput;
  isSealed: boolean;
  scope: string;
  /** From which it is recorded. */
  passage?: Passage | null;
  /** The request that is confirmed by recording it. */
  request?: string;
};

/**
 * False when the reader does not write in the compartment, its source is gone, or the request is closed or not his to confirm.
 * A person who is given a thing is compared again, and the owners of others who have it are told, as when a file brings it.
 */
export const recordLink = async (
  run: ViewerRun,
  id: string,
  { link: { type, ...link }, isSealed, scope, passage = null, request }: Recorded,
): Promise<boolean> => {
  const isRecorded = await isDone(
    run(`links/record/${type}`, {
      ...link,
      id,
      isSealed,
      request: request ?? null,
      citations: citationRows([{ id, scope }], passage),
      validFrom: link.validFrom ?? null,
      validTo: link.validTo ?? null,
    }),
  );
  if (isRecorded && GIVES_A_THING.has(type))
    await compareNew(run, await recordsOfPerson(run, link.source, link.caseId));
  return isRecorded;
};

/** False when there is no such link of this type, or it is not the reader's own. */
export const withdrawLink = (
  run: ViewerRun,
  type: string,
  link: { id: string; source: string; target: string },
): Promise<boolean> => isDone(run(`links/withdraw/${type}`, link));
