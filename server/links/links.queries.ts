import type { ViewerRun } from '../db/run.ts';
import type { LinkInput } from '../graphql/types.generated.ts';

const isDone = async (rows: Promise<{ id: string }[]>): Promise<boolean> => (await rows).length > 0;

type Recorded = {
  link: LinkInput;
  isSealed: boolean;
  /** The request that is confirmed by recording it. */
  request?: string;
};

/** False when the reader does not write in the compartment, or the request is closed or not his to confirm. */
export const recordLink = (
  run: ViewerRun,
  id: string,
  { link: { type, ...link }, isSealed, request }: Recorded,
): Promise<boolean> =>
  isDone(
    run(`links/record/${type}`, {
      ...link,
      id,
      isSealed,
      request: request ?? null,
      validFrom: link.validFrom ?? null,
      validTo: link.validTo ?? null,
    }),
  );

/** False when there is no such link of this type, or it is not the reader's own. */
export const withdrawLink = (
  run: ViewerRun,
  type: string,
  link: { id: string; source: string; target: string },
): Promise<boolean> => isDone(run(`links/withdraw/${type}`, link));
