import { newUlid } from '../access/ulid.ts';
import { DatabaseError } from '../db/errors.ts';
import type { ViewerRun } from '../db/run.ts';
import type {
  CaseKind,
  CaseStage,
  CaseSummary,
  MembershipLevel,
  OffenceLine,
  PersonInCase,
  StageChange,
} from '../graphql/types.generated.ts';

export type CaseRow = {
  id: string;
  number: string;
  kind: CaseKind;
  title: { az: string; en: string };
  body: { az: string; en: string } | null;
  openedOn: string;
  stage: CaseStage;
  mainCountryCode: string | null;
  level: MembershipLevel;
  memberUntil: string | null;
};

/** A page of the reader's cases, the newest first; one row more than asked when there are more. */
export const casesPage = (run: ViewerRun, first: number, after: string | null): Promise<CaseRow[]> =>
  run<CaseRow>('cases/cases', { first: first + 1, after });

/** Null when there is no such case or it is not the reader's. */
export const caseById = async (run: ViewerRun, id: string): Promise<CaseRow | null> =>
  (await run<CaseRow>('cases/case', { id }))[0] ?? null;

export const stagesOf = (run: ViewerRun, id: string): Promise<StageChange[]> =>
  run<StageChange>('cases/stages', { id });

export const severedOf = (run: ViewerRun, id: string): Promise<{ id: string; direction: 'FROM' | 'TO' }[]> =>
  run('cases/severed', { id });

type PersonRow = Omit<PersonInCase, 'person' | 'isWanted'> & { id: string };
export const peopleOf = (run: ViewerRun, id: string): Promise<PersonRow[]> =>
  run<PersonRow>('cases/people', { id });

export const summaryOf = async (run: ViewerRun, id: string): Promise<CaseSummary | null> =>
  (await run<CaseSummary>('cases/summary', { id }))[0] ?? null;

export const offencesByArticle = (run: ViewerRun, id: string): Promise<OffenceLine[]> =>
  run<OffenceLine>('cases/offences', { id });

const ids = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map((row) => row.id);
export const noticeIdsOf = (run: ViewerRun, id: string): Promise<string[]> =>
  ids(run('cases/notice-ids', { id }));
export const groupIdsOf = (run: ViewerRun, id: string): Promise<string[]> =>
  ids(run('cases/group-ids', { id }));

export type NewCase = {
  id: string;
  number: string;
  kind: CaseKind;
  titleAz: string;
  titleEn: string;
  body?: string | null | undefined;
  openedOn: string;
};

/** True when the case is open now; false when its number or id is taken. Safe to repeat. */
export const openCase = async (run: ViewerRun, input: NewCase): Promise<boolean> => {
  try {
    return (
      (await run('cases/open-case', { ...input, body: input.body ?? null, stageId: newUlid() })).length > 0
    );
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'CONFLICT') return false;
    throw error;
  }
};
