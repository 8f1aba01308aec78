import { createHash } from 'node:crypto';

export type AuditOutcome = 'DONE' | 'STARTED' | 'REFUSED' | 'FAILED';

/** What happened, before it is put in the chain. Ids only, never a name, a search text or a value. */
export type AuditEntry = {
  who: string | null;
  role: string | null;
  purpose: string | null;
  action: string;
  outcome: AuditOutcome;
  ids: readonly string[];
  requestId: string;
  /** The moment as of which the graph was looked at; absent when it was looked at as it is. */
  asOf?: string;
};

/** One line of the trail, as it stands in the file. */
export type AuditLine = Omit<AuditEntry, 'ids'> & {
  position: number;
  at: string;
  /** At most 50 of the ids; `allIds` is a hash of every one. */
  ids: string[];
  size: number;
  allIds: string;
  previous: string;
  hash: string;
};

export const FIRST_HASH = '0'.repeat(64);
/** How many ids a line has in plain. */
export const MOST_IDS = 50;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hashOf = (line: Omit<AuditLine, 'hash'>): string =>
  sha256(
    JSON.stringify([
      line.previous,
      line.position,
      line.at,
      line.who,
      line.role,
      line.purpose,
      line.action,
      line.outcome,
      line.ids,
      line.size,
      line.allIds,
      line.requestId,
      // Lines that were written before there was a past to look at keep their hash.
      ...(line.asOf === undefined ? [] : [line.asOf]),
    ]),
  );

export const chained = (entry: AuditEntry, position: number, at: string, previous: string): AuditLine => {
  const line = {
    ...entry,
    position,
    at,
    ids: entry.ids.slice(0, MOST_IDS),
    size: entry.ids.length,
    allIds: sha256([...entry.ids].sort().join('\n')),
    previous,
  };
  return { ...line, hash: hashOf(line) };
};

/** Why a line of the file does not belong where it stands, or null when it does. */
export const faultOf = (text: string, position: number, previous: string): string | null => {
  let line: AuditLine;
  try {
    line = JSON.parse(text) as AuditLine;
  } catch {
    return 'it cannot be read';
  }
  if (line.position !== position) return `it says that it is line ${String(line.position)}`;
  if (line.previous !== previous) return 'it does not follow from the line before';
  if (line.hash !== hashOf(line)) return 'its content was changed';
  return null;
};
