import type { ViewerRun } from '../db/run.ts';
import type { ElementInput, OwnRecord } from '../graphql/types.generated.ts';
import type { CitationRow } from '../evidence/passages.ts';
import type { RecordRows } from './record-rows.ts';

const isDone = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

export type NewRecord = RecordRows &
  Pick<ElementInput, 'caseId' | 'certainty' | 'reliability' | 'credibility' | 'handling'> & {
    recordId: string;
    /** The passage from which it is recorded, for each of its facts. */
    citations: CitationRow[];
    scope: string;
    /** Null when nothing of it is sealed. */
    sealedScope: string | null;
  };

/** False when it was recorded before, or the reader does not write where it belongs. */
export const recordElement = (run: ViewerRun, record: NewRecord): Promise<boolean> =>
  isDone(run('records/record', { ...record, importId: null }));

/** The element that a record of the reader's own describes; null when there is no such record. */
export const elementOfRecord = async (run: ViewerRun, recordId: string): Promise<string | null> =>
  (await run<{ id: string }>('records/described', { recordId }))[0]?.id ?? null;

/** Ids by key of what goes by one. Whether the reader sees it is another question. */
export const elementIdsByKey = async (
  run: ViewerRun,
  keys: readonly string[],
): Promise<Map<string, string>> =>
  new Map(
    (await run<{ key: string; id: string }>('records/by-keys', { keys })).map(({ key, id }) => [key, id]),
  );

/** Records of a person where the reader writes in the case. */
export const recordsOfPerson = async (run: ViewerRun, id: string, caseId: string): Promise<string[]> =>
  (await run<{ id: string }>('records/of-person', { id, caseId })).map((row) => row.id);

/** The record asked for, or the reader's newest. Null when he has recorded nothing of the element by hand, or may not withdraw it. */
export const ownRecordOf = async (
  run: ViewerRun,
  id: string,
  recordId: string | null = null,
): Promise<OwnRecord | null> => (await run<OwnRecord>('records/own', { id, recordId }))[0] ?? null;

/** Whether somebody judged the record to be of a person that others describe. */
export const isDecidedOn = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run<{ isDecided: boolean }>('jobs/decided-on-record', { id }))[0]?.isDecided ?? false;

/** Withdraws a record with what was recorded together with it, and the comparisons with it. Null when it is not the reader's own, or something rests on it. */
export const withdrawRecord = async (run: ViewerRun, id: string): Promise<string | null> => {
  const [row] = await run<{ id: string }>('records/withdraw', { id });
  if (!row) return null;
  await run('jobs/drop-comparisons', { id });
  return row.id;
};
