import { newUlid } from '../access/ulid.ts';
import { DatabaseError } from '../db/errors.ts';
import type { ViewerRun } from '../db/run.ts';
import type { CaseInput, CaseKind, CaseParticulars } from '../graphql/types.generated.ts';

export type ParticularsRow = CaseParticulars & {
  mayCorrect: boolean;
  /** The only change of stage, where it was recorded together with what stands. Null when others followed it. */
  firstStageId: string | null;
};

/** Null when there is no such case or it is not the reader's. */
export const particularsOf = async (run: ViewerRun, id: string): Promise<ParticularsRow | null> =>
  (await run<ParticularsRow>('cases/particulars', { id }))[0] ?? null;

export const versionsOf = (run: ViewerRun, id: string): Promise<CaseParticulars[]> =>
  run<CaseParticulars>('cases/versions', { id });

/** A criminal case begins with the investigation, others with an inquiry: as cypher/cases/open-case.cypher does. */
const firstStage = (kind: CaseKind) => (kind === 'CRIMINAL' ? 'INVESTIGATION' : 'INQUIRY');

type Correction = { id: string; version: string; expected: string; firstStageId: string | null };

/** `TAKEN` when another case has the number; false when another version stands or the reader leads the case no more. */
export const correctCase = async (
  run: ViewerRun,
  { id, version, expected, firstStageId }: Correction,
  { number, kind, titleAz, titleEn, body, openedOn }: CaseInput,
): Promise<boolean | 'TAKEN'> => {
  const said = {
    number: number.trim(),
    kind,
    titleAz: titleAz.trim(),
    titleEn: titleEn.trim(),
    body: body ?? null,
    openedOn,
  };
  const stages =
    firstStageId === null
      ? []
      : [{ old: firstStageId, id: newUlid(), stage: firstStage(kind), on: openedOn }];
  try {
    const asked = { ...said, id, versionId: version, keptId: newUlid(), expected, stages };
    return (await run('cases/correct', asked)).length > 0;
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'CONFLICT') return 'TAKEN';
    throw error;
  }
};
