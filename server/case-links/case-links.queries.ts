import { newUlid } from '../access/ulid.ts';
import { DatabaseError } from '../db/errors.ts';
import type { ViewerRun } from '../db/run.ts';
import { jointScope } from '../dossiers/version-needs.ts';
import { tried } from '../evidence/evidence.queries.ts';
import type {
  CaseLinkKind,
  CaseOpening,
  CaseStage,
  JoinCaseInput,
  LocalizedText,
  RelateCasesInput,
  SeverCaseInput,
} from '../graphql/types.generated.ts';

export type CaseLinkRow = {
  id: string;
  kind: CaseLinkKind;
  fromId: string;
  intoId: string;
  on: string;
  ground: string;
  document: string;
  personIds: string[];
  episodes: number;
  exhibits: number;
  recordedAt: string;
  recordedBy: LocalizedText | null;
  isOpen: boolean;
  mayTakeBack: boolean;
};

/** What ties a case to others that the reader may see, the earliest first. */
export const caseLinksOf = (run: ViewerRun, caseId: string): Promise<CaseLinkRow[]> =>
  run<CaseLinkRow>('case-links/of-case', { caseId });

/** The numbers of cases that the reader may see. */
export const caseNumbers = (
  run: ViewerRun,
  ids: readonly string[],
): Promise<{ id: string; number: string }[]> =>
  ids.length === 0 ? Promise.resolve([]) : run('elements/case-refs', { ids });

const ROLES_KEPT = ['SUSPECT_IN', 'VICTIM_IN', 'INJURED_PARTY_IN', 'WITNESS_IN'] as const;

export type ChoiceRow = {
  kind: 'PERSON' | 'EPISODE' | 'EXHIBIT';
  id: string;
  /** Of a person: a role of the case, or that a charge stands. */
  role: (typeof ROLES_KEPT)[number] | 'ACCUSED' | null;
  personId: string | null;
  label: string | null;
  on: string | null;
};

export const choicesFrom = (run: ViewerRun, caseId: string): Promise<ChoiceRow[]> =>
  run<ChoiceRow>('case-links/choices', { caseId });

const MOST_COUNTED = 1000;

/** What somebody sees who is let into the compartments of a case. */
export const openingOf = async (run: ViewerRun, caseId: string): Promise<CaseOpening> =>
  (await run<CaseOpening>('case-links/opens', { caseId, most: MOST_COUNTED }))[0] ?? { facts: 0, people: 0 };

export const bodiesThatKeep = (run: ViewerRun): Promise<{ code: string; name: LocalizedText }[]> =>
  run('case-links/bodies');

export type Against = { what: string; count: number };

/** What stands against taking a link back. */
export const againstTakingBack = async (run: ViewerRun, id: string): Promise<Against[]> =>
  (await run<{ against: Against[] }>('case-links/against', { id }))[0]?.against ?? [];

/** The roles of people that become facts of the other case. */
const rolesOf = (choices: readonly ChoiceRow[]) =>
  choices.flatMap(({ id: personId, role, on }) =>
    role === null || role === 'ACCUSED' ? [] : [{ id: newUlid(), personId, type: role, since: on }],
  );

const said = ({ on, ground, document }: { on: string; ground: string; document: string }) => ({
  on,
  ground: ground.trim(),
  document: document.trim(),
});

/** When anybody last severed it or joined it: what is decided after looking at it holds while that is the same. */
export const lastLinkedAt = async (run: ViewerRun, caseId: string): Promise<string> =>
  (await run<{ linkedAt: string }>('case-links/moment', { caseId }))[0]?.linkedAt ?? '';

type Done = 'DONE' | 'TAKEN' | 'NOT_NOW';

/** `TAKEN` when the number is another case's, `NOT_NOW` when somebody else was first. */
export const severCase = async (
  run: ViewerRun,
  { members, ...input }: SeverCaseInput,
  { stage, along, seenAt }: { stage: CaseStage; along: readonly ChoiceRow[]; seenAt: string },
): Promise<Done> => {
  try {
    const rows = await run('case-links/sever', {
      ...said(input),
      id: input.id,
      caseId: input.caseId,
      newId: input.newId,
      number: input.number.trim(),
      titleAz: input.titleAz.trim(),
      titleEn: input.titleEn.trim(),
      body: input.body,
      stage,
      stageId: newUlid(),
      personIds: [...new Set(input.personIds)],
      episodeIds: [...new Set(input.episodeIds)],
      exhibitIds: [...new Set(input.exhibitIds)],
      roles: rolesOf(along),
      members: members.map(({ userId, level }) => ({ userId, level })),
      seenAt,
    });
    return rows.length > 0 ? 'DONE' : 'NOT_NOW';
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'CONFLICT') return 'TAKEN';
    throw error;
  }
};

/** False when one of the two was severed or joined meanwhile. */
export const joinCase = async (
  run: ViewerRun,
  { id, caseId, from, members, ...input }: JoinCaseInput,
  { roles }: { roles: readonly ChoiceRow[] },
): Promise<boolean> => {
  const rows = await run('case-links/join', {
    ...said(input),
    id,
    caseId,
    from,
    stageId: newUlid(),
    roles: rolesOf(roles),
    members: members.map(({ userId, level }) => ({ userId, level })),
  });
  return rows.length > 0;
};

/** False when somebody else has said so meanwhile. Whoever holds both cases sees it, and nobody else. */
export const relateCases = async (
  run: ViewerRun,
  { id, caseId, other, on, ground }: RelateCasesInput,
): Promise<boolean> => {
  const parts = [`case:${caseId}`, `case:${other}`].toSorted((a, b) => (a < b ? -1 : 1));
  const asked = { id, caseId, other, on, ground: ground.trim(), scope: jointScope(parts), parts };
  return tried(async () => (await run('case-links/relate', asked)).length > 0);
};

/** False when it is not the reader's to take back. */
export const unrelateCases = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('case-links/unrelate', { id })).length > 0;

/** False when something rests on it, or somebody else was first. */
export const takeBackLink = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('case-links/take-back', { id })).length > 0;
