import type { Role } from '../db/viewer.ts';
import type { ViewerRun } from '../db/run.ts';
import type { MembershipLevel } from '../graphql/types.generated.ts';

export type ColleagueRow = { id: string; nameAz: string; nameEn: string; role: Role };

export type MembershipRow = ColleagueRow & {
  level: MembershipLevel;
  until: string | null;
  identity: boolean;
  /** Null to whoever may not see informants himself. */
  source: boolean | null;
  grantedAt: string | null;
  byAz: string | null;
  byEn: string | null;
};

export const membershipsOf = (run: ViewerRun, caseId: string): Promise<MembershipRow[]> =>
  run<MembershipRow>('members/of-case', { caseId });

/** What the reader who leads a case may give in it; null when he does not lead it. */
export type Leading = { identity: boolean; source: boolean };

export const leadingOf = async (run: ViewerRun, caseId: string): Promise<Leading | null> =>
  (await run<Leading>('members/leading', { caseId }))[0] ?? null;

export const colleaguesOf = (run: ViewerRun, caseId: string): Promise<ColleagueRow[]> =>
  run<ColleagueRow>('members/colleagues', { caseId });

export type GivenMembership = {
  caseId: string;
  userId: string;
  level: MembershipLevel;
  until: string | null;
  isShownIdentities: boolean;
  isShownSources: boolean;
  /** When the membership that was read was given; null when there was none. */
  seenAt: string | null;
};

/** False when another membership stands, the account is not of the unit, or nobody would lead the case. */
export const giveMembership = async (run: ViewerRun, given: GivenMembership): Promise<boolean> =>
  (await run('members/give', given)).length > 0;

/** False when another membership stands, or nobody would lead the case. */
export const endMembership = async (
  run: ViewerRun,
  ended: { caseId: string; userId: string; seenAt: string },
): Promise<boolean> => (await run('members/end', ended)).length > 0;
