import type { ImportState } from '../api/operations.generated.ts';

export const STEPS = ['file', 'columns', 'check', 'run', 'report'] as const;
export type Step = (typeof STEPS)[number];

const UNDER_WAY = new Set<ImportState>(['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']);

/** True while the server works on it, so that the page asks again. */
export const isUnderWay = (state: ImportState): boolean => UNDER_WAY.has(state);

type Stands = { state: ImportState; mayRun: boolean };

/** Whether what the columns mean can still be changed: nothing has gone in yet. */
export const mayMap = ({ state, mayRun }: Stands): boolean =>
  mayRun && (state === 'UPLOADED' || state === 'CHECKED');

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
