import { guard } from '../access/guard.ts';
import { isUlid } from '../access/ulid.ts';
import { Refusal } from '../access/refusals.ts';
import { bodiesThatKeep } from '../case-links/case-links.queries.ts';
import type { ViewerRun } from '../db/run.ts';
import type { CaseSummary, Resolvers } from '../graphql/types.generated.ts';
import { factsOf } from '../proceedings/proceedings.queries.ts';
import {
  caseById,
  casesPage,
  groupIdsOf,
  noticeIdsOf,
  offencesByArticle,
  openCase,
  peopleOf,
  severedOf,
  stagesOf,
  summaryOf,
  type CaseRow,
} from './cases.queries.ts';
import { correctCase, particularsOf, versionsOf } from './case-versions.queries.ts';
import { correctionProblems, NUMBER_TAKEN, problemsOf } from './new-case.ts';

const MOST_CASES = 100;

const bodyCodes = async (run: ViewerRun): Promise<ReadonlySet<string>> =>
  new Set((await bodiesThatKeep(run)).map(({ code }) => code));

const caseOf = ({ mainCountryCode, ...row }: CaseRow) => ({
  ...row,
  mainCountry: mainCountryCode === null ? null : { code: mainCountryCode },
});

const found = async (run: ViewerRun, id: string): Promise<ReturnType<typeof caseOf>> => {
  const row = await caseById(run, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return caseOf(row);
};

const NOTHING: CaseSummary = {
  people: 0,
  victims: 0,
  suspects: 0,
  accused: 0,
  convicted: 0,
  witnesses: 0,
  offences: 0,
  notices: 0,
  groups: 0,
};

const part = { action: 'case:read', audit: false } as const;
const idOf = (parent: { id?: string }): string => parent.id ?? '';

export const casesResolvers: Resolvers = {
  Query: {
    cases: guard(
      { action: 'case:read', audit: ({ cases = [] }) => cases.flatMap(({ id }) => id ?? []) },
      async (_parent, { first, after }, { run }) => {
        const size = Math.min(Math.max(first ?? 50, 1), MOST_CASES);
        if (after && !isUlid(after)) throw new Refusal('BAD_INPUT', { argument: 'after' });
        const rows = await casesPage(run, size, after ?? null);
        const page = rows.slice(0, size);
        return {
          cases: page.map((row) => caseOf(row)),
          after: rows.length > size ? (page.at(-1)?.id ?? null) : null,
        };
      },
    ),
    case: guard({ action: 'case:read', audit: ({ id }) => (id ? [id] : []) }, (_parent, { id }, { run }) =>
      found(run, id),
    ),
    caseRecord: guard(
      { action: 'case:read', audit: (_record, { caseId }) => [caseId] },
      async (_parent, { caseId }, { run, viewer }) => {
        const now = await particularsOf(run, caseId);
        if (!now) throw new Refusal('NOT_FOUND');
        const [earlier, bodies] = await Promise.all([versionsOf(run, caseId), bodiesThatKeep(run)]);
        return { now, earlier, bodies, mayCorrect: now.mayCorrect && viewer.asOf === undefined };
      },
    ),
    caseBodies: guard({ action: 'case:read', audit: false }, (_parent, _args, { run }) =>
      bodiesThatKeep(run),
    ),
  },
  Mutation: {
    openCase: guard({ action: 'case:open', audit: false }, async (_parent, { input }, { run }) => {
      if (!isUlid(input.id)) throw new Refusal('BAD_INPUT', { argument: 'input.id' });
      const problems = problemsOf(input, await bodyCodes(run));
      if (problems.length > 0) return { case: null, problems };
      if (!(await openCase(run, input))) return { case: null, problems: [NUMBER_TAKEN] };
      return { case: await found(run, input.id), problems: [] };
    }),
    correctCase: guard(
      { action: 'case:correct', audit: (_answer, { caseId, version }) => [caseId, version] },
      async (_parent, { caseId, version, expected, case: said }, { run }) => {
        if (!isUlid(version)) throw new Refusal('BAD_INPUT', { argument: 'version' });
        const now = await particularsOf(run, caseId);
        if (!now?.mayCorrect) throw new Refusal('NOT_FOUND');
        // Sent twice, it is corrected already.
        if (now.versionId === version) return { id: version, problems: [], newer: null };
        if (now.versionId !== expected) return { id: null, problems: [], newer: now };
        const steps = await factsOf(run, caseId);
        const stays = steps.filter(({ kind, id }) => kind === 'STAGE' && id !== now.firstStageId);
        const problems = [
          ...problemsOf(said, await bodyCodes(run)),
          ...correctionProblems(said, {
            kind: now.kind,
            stages: stays.flatMap(({ stage, on }) => (stage === null ? [] : [{ stage, on }])),
            hasSteps: steps.some(({ kind }) => kind !== 'STAGE'),
          }),
        ];
        if (problems.length > 0) return { id: null, problems, newer: null };
        const { firstStageId } = now;
        const done = await correctCase(run, { id: caseId, version, expected, firstStageId }, said);
        if (done === 'TAKEN') return { id: null, problems: [NUMBER_TAKEN], newer: null };
        if (done) return { id: version, problems: [], newer: null };
        const later = await particularsOf(run, caseId);
        if (!later?.mayCorrect) throw new Refusal('NOT_FOUND');
        return later.versionId === version
          ? { id: version, problems: [], newer: null }
          : { id: null, problems: [], newer: later };
      },
    ),
  },
  Case: {
    stages: guard(part, (parent, _args, { run }) => stagesOf(run, idOf(parent))),
    severedFrom: guard(part, async (parent, _args, { run }) => {
      const from = (await severedOf(run, idOf(parent))).find(({ direction }) => direction === 'FROM');
      return from ? { id: from.id } : null;
    }),
    severedTo: guard(part, async (parent, _args, { run }) =>
      (await severedOf(run, idOf(parent)))
        .filter(({ direction }) => direction === 'TO')
        .map(({ id }) => ({ id })),
    ),
    summary: guard(part, async (parent, _args, { run }) => (await summaryOf(run, idOf(parent))) ?? NOTHING),
    people: guard(
      { action: 'case:read', audit: (people) => people.flatMap(({ person }) => person?.id ?? []) },
      async (parent, _args, { run, loaders }) => {
        const people = await peopleOf(run, idOf(parent));
        return Promise.all(
          people.map(async ({ id, ...row }) => ({
            ...row,
            person: { id },
            isWanted: (await loaders.elements.load(id))?.isWanted ?? false,
          })),
        );
      },
    ),
    offences: guard(part, (parent, _args, { run }) => offencesByArticle(run, idOf(parent))),
    notices: guard(
      { action: 'case:read', audit: (notices) => notices.flatMap(({ id }) => id ?? []) },
      async (parent, _args, { run, loaders }) => {
        const ids = await noticeIdsOf(run, idOf(parent));
        return (await loaders.notices.loadMany(ids)).flatMap((notice) =>
          notice && !(notice instanceof Error) ? [notice] : [],
        );
      },
    ),
    groups: guard(
      { action: 'case:read', audit: (groups) => groups.flatMap(({ id }) => id ?? []) },
      async (parent, _args, { run, loaders }) => {
        const ids = await groupIdsOf(run, idOf(parent));
        return (await loaders.groups.loadMany(ids)).flatMap((group) =>
          group && !(group instanceof Error) ? [group] : [],
        );
      },
    ),
  },
};
