import type { ViewerRun } from '../db/run.ts';
import type { PersonRecord, PersonRole } from '../graphql/types.generated.ts';

type CaseId = { id: string };

/** A record as the reader sees it; what hangs on it is asked for by itself. */
export type PersonRecordRow = Omit<
  PersonRecord,
  'case' | 'citizenship' | 'district' | 'sources' | 'earlier'
> & {
  recordedById: string;
  case: CaseId | null;
  citizenship: { code: string } | null;
  district: { code: string } | null;
};
type PersonRoleRow = Omit<PersonRole, 'case'> & { case: CaseId };

/** False when there is no such person or none of her facts is the reader's. */
export const isPersonSeen = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('people/person', { id })).length > 0;

/** What sources say of a person, the newest first. */
export const recordsOf = (run: ViewerRun, id: string): Promise<PersonRecordRow[]> =>
  run<PersonRecordRow>('people/records', { id });

/** Roles of a person in the reader's cases; accused and convicted follow from charges and decisions. */
export const rolesOf = (run: ViewerRun, id: string): Promise<PersonRoleRow[]> =>
  run<PersonRoleRow>('people/roles', { id });

export const noticeIdsOn = async (run: ViewerRun, id: string): Promise<string[]> =>
  (await run<{ id: string }>('people/notice-ids', { id })).map((row) => row.id);
