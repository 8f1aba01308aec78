import type { ImportJobPartsFragment, ImportState } from '../api/operations.generated.ts';

export const STEPS = ['file', 'columns', 'check', 'run', 'report'] as const;
export type Step = (typeof STEPS)[number];

const UNDER_WAY = new Set<ImportState>(['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']);

/** True while the server works on it, so that the page asks again. */
export const isUnderWay = (state: ImportState): boolean => UNDER_WAY.has(state);

type Stands = Pick<ImportJobPartsFragment, 'state' | 'mayRun' | 'counts'>;

/** Whether what the columns mean can still be changed: nothing has gone in yet, or all of it was taken back. */
export const mayMap = ({ state, mayRun, counts }: Stands): boolean => {
  if (!mayRun) return false;
  // An import that ended before its dry run did has no counts, and has brought nothing.
  if (state === 'CANCELLED' || state === 'FAILED') return counts === null;
  return state === 'UPLOADED' || state === 'CHECKED' || state === 'UNDONE';
};

/** The step on screen. It follows from where the import stands; `wanted`, from the address, only leads back to the mapping. */
export const stepOf = (job: Stands, wanted: string | null): Step => {
  if (mayMap(job) && (wanted === 'file' || wanted === 'columns')) return wanted;
  switch (job.state) {
    case 'UPLOADED':
      return job.mayRun ? 'file' : 'report';
    case 'CHECKING':
    case 'CHECKED':
      return 'check';
    case 'RUNNING':
    case 'MATCHING':
      return 'run';
    case 'DONE':
    case 'CANCELLED':
    case 'FAILED':
    case 'UNDOING':
    case 'UNDONE':
      return 'report';
  }
};
