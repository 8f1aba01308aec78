import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import type { Presumption, PresumptionInput } from '../graphql/types.generated.ts';

export type PresumptionRow = Omit<Presumption, 'country' | 'mayChange' | 'mayWithdraw'> & {
  country: { code: string };
  recordedById: string;
  /** Whose it is, whoever has corrected it since. */
  firstById: string;
  isImported: boolean;
  /** Whether it lies where the notice or the search lies. */
  liesThere: boolean;
};

/** Where the person of a notice or of a domestic search is or was presumed to hide, the latest first. */
export const presumptionsOf = async (run: ViewerRun, aboutId: string): Promise<PresumptionRow[]> =>
  (await run<{ presumptions: PresumptionRow[] }>('notices/presumptions', { ids: [aboutId] }))[0]
    ?.presumptions ?? [];

export type NewPresumption = PresumptionInput & {
  id: string;
  aboutId: string;
  version: string | null;
  seenIds: readonly string[];
  /** What ends, and the day on which it does. */
  endingIds: readonly string[];
  endsOn: string;
  /** The versions before it that say the same: what showed them shows this one. */
  sameIds: readonly string[];
};

/** False when it was recorded before, or what was seen of it has changed meanwhile. */
export const recordPresumption = async (run: ViewerRun, presumption: NewPresumption): Promise<boolean> => {
  const { since, until, ground, document, endingIds, sameIds, ...own } = presumption;
  const ended = endingIds.map((before) => ({ before, after: newUlid() }));
  const rows = await run('notices/record-presumption', {
    ...own,
    endingIds,
    endedIds: ended.map(({ after }) => after),
    since: since || null,
    until: until || null,
    ground: ground.trim(),
    document: document.trim(),
  });
  if (rows.length === 0) return false;
  const same = sameIds.map((before) => ({ before, after: own.id }));
  for (const { before, after } of [...ended, ...same]) await carryCitations(run, before, after);
  return true;
};

const MOST_RESUMED = 20;

/** False when it is not the reader's own, or no longer there. */
export const withdrawPresumption = async (run: ViewerRun, aboutId: string, id: string): Promise<boolean> => {
  const resumedIds = Array.from({ length: MOST_RESUMED }, () => newUlid());
  const [withdrawn] = await run<{ resumed: { from: string; to: string }[] }>('notices/withdraw-presumption', {
    id,
    aboutId,
    resumedIds,
  });
  for (const { from, to } of withdrawn?.resumed ?? []) await carryCitations(run, from, to);
  return withdrawn !== undefined;
};
