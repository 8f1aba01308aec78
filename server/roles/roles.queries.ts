import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import { isDone, said, tried } from '../evidence/evidence.queries.ts';
import type { Certainty, HandlingCode, LocalizedText, RoleInput } from '../graphql/types.generated.ts';
import { ROLE_TYPES, type GivenRole } from './role-problems.ts';

export type RoleRow = {
  id: string;
  personId: string;
  type: (typeof ROLE_TYPES)[GivenRole];
  from: string | null;
  to: string | null;
  ground: string | null;
  certainty: Certainty;
  reliability: string | null;
  credibility: number | null;
  handling: HandlingCode;
  sourceText: string | null;
  sources: number;
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  /** Of what was brought back: when it was withdrawn. */
  resumedFrom: string | null;
  mayEdit: boolean;
};

/** The roles that the reader sees, or the one of an id. */
export const rolesOf = (run: ViewerRun, caseId: string, roleId: string | null = null): Promise<RoleRow[]> =>
  run<RoleRow>('roles/of-case', { caseId, roleId });

/** Ids of those to whom a role may be given. */
export const peopleForRoles = async (run: ViewerRun, caseId: string): Promise<string[]> =>
  (await run<{ id: string }>('roles/people', { caseId })).map(({ id }) => id);

/** Whether a correction says the same, an end or another grade besides, so that what showed the one shows the other. */
const saysTheSame = (before: RoleRow, role: GivenRole, from: string | null): boolean =>
  before.type === ROLE_TYPES[role] && before.from === from;

/** False when the version no longer stands, or something else came in between. */
export const recordRole = async (
  run: ViewerRun,
  { id, before }: { id: string; before: RoleRow | null },
  { caseId, personId, ground, certainty, reliability, credibility, handling, ...given }: RoleInput,
  role: GivenRole,
): Promise<boolean> => {
  const from = said(given.from);
  const own = {
    validFrom: from,
    validTo: said(given.to),
    ground: said(ground),
    certainty,
    reliability,
    credibility,
    handling,
    sourceText: given.sourceText.trim(),
  };
  const type = ROLE_TYPES[role];
  const version = before?.id ?? null;
  const asked = { id, caseId, version, personId, type, isOpen: own.validTo === null, rows: [{ own }] };
  const isWritten = await tried(() => isDone(run('roles/record', asked)));
  if (isWritten && before) {
    if (saysTheSame(before, role, from)) await carryCitations(run, before.id, id);
    await run('jobs/follow-joins', { id, version: before.id, source: personId, target: personId });
  }
  return isWritten;
};

/** Null when the reader has not withdrawn it himself, and for what was brought back. */
export const withdrawnRole = async (
  run: ViewerRun,
  caseId: string,
  id: string,
): Promise<{ at: string; moment: string } | null> =>
  (await run<{ at: string; moment: string }>('jobs/withdrawn-role', { caseId, id }))[0] ?? null;

type Restored = { id: string; caseId: string; version: string; personId: string };

/** `before` asks as of the moment before the withdrawal. False when a role in the case was written since `moment`. What showed it shows it again. */
export const restoreRole = async (
  { run, before }: { run: ViewerRun; before: ViewerRun },
  { personId, ...asked }: Restored,
  { at, moment }: { at: string; moment: string },
): Promise<boolean> => {
  if (!(await isDone(before('roles/restore', { ...asked, withdrawnAt: at, moment })))) return false;
  await carryCitations(run, asked.version, asked.id);
  await run('jobs/follow-joins', {
    id: asked.id,
    version: asked.version,
    source: personId,
    target: personId,
  });
  return true;
};

/** False when it is not the reader's own. */
export const withdrawRole = (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  isDone(run('roles/withdraw', { caseId, id }));
