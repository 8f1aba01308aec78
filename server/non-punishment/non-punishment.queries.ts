import type { ViewerRun } from '../db/run.ts';
import type { CrimeSide, LocalizedText } from '../graphql/types.generated.ts';

type ProtectedRoleRow = { personId: string; unit: LocalizedText | null; contact: LocalizedText | null };

/** Whom to ask about these accused; nothing of the other side is read. */
export const protectedRolesOf = (run: ViewerRun, personIds: readonly string[]): Promise<ProtectedRoleRow[]> =>
  run<ProtectedRoleRow>('hits/protected-roles', { personIds });

export type HistoryRow = {
  personId: string;
  protectedId: string;
  side: CrimeSide;
  id: string;
  from: string | null;
  to: string | null;
  says: string[];
  caseId: string;
};

/** Both sides of those whom the reader may see on both. */
export const historiesOf = (run: ViewerRun, personIds: readonly string[]): Promise<HistoryRow[]> =>
  run<HistoryRow>('non-punishment/histories', { personIds });
