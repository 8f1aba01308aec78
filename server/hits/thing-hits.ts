import type { ViewerRun } from '../db/run.ts';
import { inBatches } from '../matches/in-batches.ts';
import { pairIdOf } from '../matches/pair-id.ts';

/** Compartments of others in which one thing is met. */
const MOST_OTHERS = 200;

/** `mineId` and `otherId` are records; null where only calls or payments of that side name the thing. */
type Meeting = {
  thingId: string;
  mineId: string | null;
  otherId: string | null;
  mineScope: string;
  otherScope: string;
};

const keepMeetings = async (
  run: ViewerRun,
  met: readonly Meeting[],
  importId: string | null,
): Promise<void> => {
  const rows = new Map(
    met.map((meeting) => {
      const id = pairIdOf(meeting.thingId, meeting.mineScope, meeting.otherScope);
      return [id, { ...meeting, id, importId }];
    }),
  );
  for (const kept of inBatches([...rows.values()])) await run('hits/keep-things', { rows: kept });
};

/** Most meetings of one table of calls or payments that its owners are told. */
const MOST_OF_A_TABLE = 1_000;

/** Tells the owners when a number or an account of the calls or payments that an import brought is used by somebody in a compartment of others. */
export const lineHitsFor = async (run: ViewerRun, importId: string): Promise<void> => {
  const met = await run<Omit<Meeting, 'mineId'>>('hits/meet-lines', { importId, most: MOST_OF_A_TABLE });
  await keepMeetings(
    run,
    met.map((meeting) => ({ ...meeting, mineId: null })),
    importId,
  );
};

/** For these records, whoever may see them. */
export const keepThingHits = async (run: ViewerRun, ids: readonly string[]): Promise<void> => {
  for (const batch of inBatches(ids))
    await keepMeetings(run, await run<Meeting>('hits/meet-things', { ids: batch, most: MOST_OTHERS }), null);
};

/** Tells the owners on both sides when a number, plate, account, document or place of these records, or a document that one of them describes, is also used in a compartment of others. */
export const thingHitsFor = async (run: ViewerRun, recordIds: readonly string[]): Promise<void> => {
  const own: string[] = [];
  for (const ids of inBatches(recordIds))
    for (const { id } of await run<{ id: string }>('hits/own-records', { ids })) own.push(id);
  await keepThingHits(run, own);
};
