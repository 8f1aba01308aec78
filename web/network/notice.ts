import type { Failure } from '../api/failures.ts';
import type { Task } from './use-task.ts';

/** One sentence about what has just happened, until it is closed or the next one comes. */
export type Notice =
  | { says: 'expanded'; name: string; added: number }
  | { says: 'cut'; id: string; name: string; shown: number }
  | { says: 'nothingNew'; name: string }
  | { says: 'tooMany'; most: number }
  | { says: 'path'; from: string; to: string; length: number; ways: number }
  | { says: 'noPath'; from: string; to: string; most: number }
  | { says: 'notForPaths' }
  | { says: 'choosePair' }
  | { says: 'pictureCut'; shown: number }
  | { says: 'failed'; task: Task['name']; failure: Failure };
