import type { CaseKind, CaseStage } from '../graphql/types.generated.ts';

export type StageOnDay = { stage: CaseStage; on: string };

const FORWARD: Record<CaseStage, readonly CaseStage[]> = {
  INQUIRY: ['INVESTIGATION', 'SUSPENDED', 'CLOSED'],
  INVESTIGATION: ['COURT', 'SUSPENDED', 'CLOSED'],
  /** A court may give a case back. */
  COURT: ['INVESTIGATION', 'SUSPENDED', 'CLOSED'],
  SUSPENDED: ['CLOSED'],
  CLOSED: [],
};

const RESTS: readonly CaseStage[] = ['SUSPENDED', 'CLOSED'];

/** The stages that may follow, in their usual order; a row begins with inquiry or investigation. Only a criminal case is investigated and goes to court. */
export const stagesAfter = (kind: CaseKind, changes: readonly StageOnDay[]): CaseStage[] => {
  const mayBe = (stage: CaseStage): boolean =>
    kind === 'CRIMINAL' || (stage !== 'INVESTIGATION' && stage !== 'COURT');
  const last = changes.at(-1);
  if (!last) return (['INQUIRY', 'INVESTIGATION'] as const).filter((stage) => mayBe(stage));
  // What rests goes on where it stood.
  const before = changes.findLast(({ stage }) => !RESTS.includes(stage))?.stage ?? 'INQUIRY';
  const next = RESTS.includes(last.stage) ? [before, ...FORWARD[last.stage]] : FORWARD[last.stage];
  return next.filter((stage) => mayBe(stage));
};

export type StageProblem = { at: number; why: 'ORDER' | 'BEFORE' };

/** The first change that may not stand where it is. Null when the whole row may. */
export const stageProblem = (kind: CaseKind, changes: readonly StageOnDay[]): StageProblem | null => {
  for (const [at, { stage, on }] of changes.entries()) {
    const earlier = changes.slice(0, at);
    if (!stagesAfter(kind, earlier).includes(stage)) return { at, why: 'ORDER' };
    if (on < (earlier.at(-1)?.on ?? '')) return { at, why: 'BEFORE' };
  }
  return null;
};
