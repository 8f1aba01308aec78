import type { Failure } from '../api/failures.ts';
import type { FoldedBy } from '../graph/fold-sets.ts';
import type { FindingNotice } from './finding/finding-notice.ts';
import type { Task } from './use-task.ts';

/** More neighbours are there than are shown. */
export type CutNotice =
  | {
      says: 'cut';
      id: string;
      name: string;
      shown: number;
      of: string;
      added: readonly string[];
      /** Where it ends for having looked at so many links of each type; null where so many were wanted. */
      lookedAt: number | null;
    }
  /** Beyond those that were put in order there are more, which have no next page. */
  | { says: 'orderCut'; id: string; name: string; added: readonly string[] };

/** One sentence about what has just happened, until it is closed or the next one comes. */
export type Notice =
  | { says: 'expanded'; name: string; added: number }
  | CutNotice
  /** Of several that were expanded at once; `added` came of any of them. */
  | { says: 'cutSeveral'; cuts: readonly CutNotice[]; added: readonly string[] }
  | { says: 'nothingNew'; name: string }
  | { says: 'tooMany'; most: number }
  | {
      says: 'linked';
      link: { id: string; type: string; source: string; target: string };
      source: string;
      target: string;
      isFromPassage: boolean;
    }
  | { says: 'cited' | 'untied' }
  | { says: 'noCaseForLink' }
  | {
      says: 'withdrawn' | 'asked' | 'confirmed' | 'corrected' | 'correctedBack' | 'notCorrectedBack';
      source: string;
      target: string;
    }
  | { says: 'recorded'; id: string; isFromPassage: boolean }
  | { says: 'unrecorded'; name: string }
  | { says: 'noCaseToRecord' | 'noCaseToRead' }
  | { says: 'notYours' }
  | FindingNotice
  | { says: 'notForPaths' }
  | { says: 'choosePair' }
  | { says: 'resumed' }
  /** What had not been saved before the page was loaded anew, or was changed while somebody else worked on the chart. */
  | { says: 'broughtBack' | 'reapplied' }
  /** No expansion was cut. */
  | { says: 'noNextPage' }
  /** What is seen was put into so many sets. */
  | { says: 'foldedAll'; sets: number; by: FoldedBy }
  | { says: 'failed'; task: Task['name']; failure: Failure };
