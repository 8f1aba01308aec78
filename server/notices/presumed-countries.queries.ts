import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import type { Presumption, PresumptionInput } from '../graphql/types.generated.ts';

export type PresumptionRow = Omit<Presumption, 'country' | 'mayChange' | 'mayWithdraw'> & {
  country: { code: string };
  recordedById: string;
  /** Whose it is, whoever has corrected it since. */
  firstById: string;
  isImported: boolean;
  /** Whether it lies where the notice lies. */
  isOfNotice: boolean;
};

/** Where the person of a notice is or was presumed to hide, the latest first. */
export const presumptionsOf = async (run: ViewerRun, noticeId: string): Promise<PresumptionRow[]> =>
  (await run<{ presumptions: PresumptionRow[] }>('notices/presumptions', { ids: [noticeId] }))[0]
    ?.presumptions ?? [];

export type NewPresumption = PresumptionInput & {
  id: string;
  noticeId: string;
  version: string | null;
  seenIds: readonly string[];
  /** What ends, and the day on which it does. */
  endingIds: readonly string[];
  endsOn: string;
};

/** False when it was recorded before, or what was seen of it has changed meanwhile. */
export const recordPresumption = async (run: ViewerRun, presumption: NewPresumption): Promise<boolean> => {
  const { since, until, ground, document, endingIds, ...own } = presumption;
  const rows = await run('notices/record-presumption', {
    ...own,
    endingIds,
    endedIds: endingIds.map(() => newUlid()),
    since: since || null,
    until: until || null,
    ground: ground.trim(),
    document: document.trim(),
  });
  return rows.length > 0;
};

const MOST_RESUMED = 20;

/** False when it is not the reader's own, or no longer there. */
export const withdrawPresumption = async (run: ViewerRun, noticeId: string, id: string): Promise<boolean> => {
  const resumedIds = Array.from({ length: MOST_RESUMED }, () => newUlid());
  return (await run('notices/withdraw-presumption', { id, noticeId, resumedIds })).length > 0;
};
