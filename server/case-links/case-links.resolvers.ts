import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById, type CaseRow } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type {
  CaseRole,
  LetInInput,
  Problem,
  RelateCasesInput,
  Resolvers,
  SeverCaseInput,
} from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { colleaguesOf, leadingOf, membershipsOf } from '../members/members.queries.ts';
import * as problem from './case-link-problems.ts';
import {
  againstTakingBack,
  bodiesThatKeep,
  caseLinksOf,
  choicesFrom,
  joinCase,
  lastLinkedAt,
  openingOf,
  relateCases,
  severCase,
  takeBackLink,
  unrelateCases,
  type CaseLinkRow,
  type ChoiceRow,
} from './case-links.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems });
const done = (id: string) => ({ id, problems: [] });

/** A case that the reader leads. */
const led = async ({ run }: RequestContext, caseId: string): Promise<CaseRow> => {
  const [file, own] = await Promise.all([caseById(run, caseId), leadingOf(run, caseId)]);
  if (!file || !own) throw new Refusal('NOT_FOUND');
  return file;
};

const shownLink = ({ fromId, intoId, personIds, ...row }: CaseLinkRow) => ({
  ...row,
  from: { id: fromId },
  into: { id: intoId },
  people: [...new Set(personIds)].map((id) => ({ id })),
});

const ROLE_OF = {
  SUSPECT_IN: 'SUSPECT',
  VICTIM_IN: 'VICTIM',
  INJURED_PARTY_IN: 'INJURED_PARTY',
  WITNESS_IN: 'WITNESS',
  ACCUSED: 'ACCUSED',
} as const satisfies Record<NonNullable<ChoiceRow['role']>, CaseRole>;

/** Whom a case is about comes first. */
const ORDER = ['ACCUSED', 'SUSPECT_IN', 'VICTIM_IN', 'INJURED_PARTY_IN', 'WITNESS_IN'] as const;
const placeOf = ({ role }: ChoiceRow): number => (role === null ? -1 : ORDER.indexOf(role));

/** Everything of one kind that may go along, a person once with all roles. */
const offered = (choices: readonly ChoiceRow[], kind: ChoiceRow['kind']) => {
  const rows = choices.filter((one) => one.kind === kind).sort((a, b) => placeOf(a) - placeOf(b));
  const rolesOf = new Map<string, Set<CaseRole>>();
  for (const { id, role } of rows)
    rolesOf.set(id, new Set([...(rolesOf.get(id) ?? []), ...(role === null ? [] : [ROLE_OF[role]])]));
  const first = rows.filter(({ id }, i) => rows.findIndex((one) => one.id === id) === i);
  return first.map(({ id, personId, label, on }) => ({
    id,
    person: personId === null ? null : { id: personId },
    roles: [...(rolesOf.get(id) ?? [])],
    label,
    on,
  }));
};

const reading = {
  action: 'case:read',
  audit: (_answer: unknown, { caseId }: { caseId: string }) => [caseId],
} as const;

const checkKeys = (keys: Record<string, string>, members: readonly LetInInput[]): void => {
  for (const [argument, key] of Object.entries(keys))
    if (!isUlid(key)) throw new Refusal('BAD_INPUT', { argument: `input.${argument}` });
  if (members.some(({ userId }) => !isUlid(userId)))
    throw new Refusal('BAD_INPUT', { argument: 'input.members' });
};

/** Whether the link is there already: its answer may have been lost. */
const isThere = async ({ run }: RequestContext, caseId: string, id: string): Promise<boolean> =>
  (await caseLinksOf(run, caseId)).some((link) => link.id === id);

const today = (): string => dayInBaku(new Date());

/** What is wrong with severing a case, and all that may go along with it. */
const judgedSevering = async ({ run }: RequestContext, file: CaseRow, input: SeverCaseInput) => {
  const [choices, bodies, links] = await Promise.all([
    choicesFrom(run, file.id),
    bodiesThatKeep(run),
    caseLinksOf(run, file.id),
  ]);
  const gone = new Set(
    links.flatMap(({ kind, fromId, personIds }) =>
      kind === 'SEVERED' && fromId === file.id ? personIds : [],
    ),
  );
  const problems = problem.severingProblems(input, {
    choices,
    bodies: new Set(bodies.map(({ code }) => code)),
    openedOn: file.openedOn,
    today: today(),
  });
  const isAgain = problems.length === 0 && input.personIds.some((one) => gone.has(one));
  return { choices, problems: isAgain ? [problem.SEVERED_ALREADY] : problems };
};

const laterOf = (one: CaseRow, other: CaseRow): string =>
  one.openedOn > other.openedOn ? one.openedOn : other.openedOn;

/** Two cases of the reader, in the first of which he writes. */
const related = async ({ run }: RequestContext, { caseId, other }: RelateCasesInput) => {
  const [file, theirs] = await Promise.all([caseById(run, caseId), caseById(run, other)]);
  if (!file || !theirs || !(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
  return laterOf(file, theirs);
};

export const caseLinksResolvers: Resolvers = {
  Query: {
    caseLinks: guard(
      {
        action: 'case:read',
        audit: ({ links = [] }, { caseId }) => [
          caseId,
          ...links.flatMap(({ id, from, into }) => [id, from?.id, into?.id].flatMap((one) => one ?? [])),
        ],
      },
      async (_parent, { caseId }, { run, viewer }) => {
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [links, own, writing] = await Promise.all([
          caseLinksOf(run, caseId),
          leadingOf(run, caseId),
          writingIn(run, caseId),
        ]);
        const isNow = viewer.asOf === undefined;
        const joined = links.find(({ kind, fromId }) => kind === 'JOINED' && fromId === caseId);
        return {
          links: links.map((row) => ({ ...shownLink(row), mayTakeBack: row.mayTakeBack && isNow })),
          joinedInto: joined ? { id: joined.intoId } : null,
          mayLink: own !== null && writing !== null && isNow,
          mayRelate: writing !== null && isNow && viewer.role !== null && mayDo(viewer.role, 'case:relate'),
        };
      },
    ),
    severingChoices: guard(reading, async (_parent, { caseId }, context) => {
      await led(context, caseId);
      const { run, viewer } = context;
      const [choices, opens, members, others, bodies] = await Promise.all([
        choicesFrom(run, caseId),
        openingOf(run, caseId),
        membershipsOf(run, caseId),
        colleaguesOf(run, caseId),
        bodiesThatKeep(run),
      ]);
      return {
        people: offered(choices, 'PERSON'),
        episodes: offered(choices, 'EPISODE'),
        exhibits: offered(choices, 'EXHIBIT'),
        colleagues: [
          ...members.filter(({ id }) => id !== viewer.userId).map((row) => ({ ...row, isMember: true })),
          ...others.map((row) => ({ ...row, isMember: false })),
        ].map(({ id, nameAz, nameEn, role, isMember }) => ({
          id,
          name: { az: nameAz, en: nameEn },
          role,
          isMember,
        })),
        opens,
        bodies,
      };
    }),
    joiningChoices: guard(
      { action: 'case:read', audit: (_answer, { caseId, from }) => [caseId, from] },
      async (_parent, { caseId, from }, context) => {
        await Promise.all([led(context, caseId), led(context, from)]);
        const { run } = context;
        const [opens, opensBack, remaining, joined] = await Promise.all([
          openingOf(run, from),
          openingOf(run, caseId),
          membershipsOf(run, caseId),
          membershipsOf(run, from),
        ]);
        const isIn = (rows: readonly { id: string }[], id: string) => rows.some((row) => row.id === id);
        return {
          opens,
          opensBack,
          accounts: remaining.filter(({ id }) => !isIn(joined, id)).length,
          colleagues: joined
            .filter(({ id }) => !isIn(remaining, id))
            .map(({ id, nameAz, nameEn, role }) => ({
              id,
              name: { az: nameAz, en: nameEn },
              role,
              isMember: true,
            })),
        };
      },
    ),
    checkSevering: guard(
      { action: 'case:link', audit: (_problems, { input }) => [input.caseId] },
      async (_parent, { input }, context) => {
        const { id, caseId, newId } = input;
        checkKeys({ id, caseId, newId }, input.members);
        return (await judgedSevering(context, await led(context, caseId), input)).problems;
      },
    ),
    checkJoining: guard(
      { action: 'case:link', audit: (_problems, { input }) => [input.caseId, input.from] },
      async (_parent, { input }, context) => {
        const { id, caseId, from } = input;
        checkKeys({ id, caseId, from }, input.members);
        const [into, joined] = await Promise.all([led(context, caseId), led(context, from)]);
        if (caseId === from) return [problem.WITH_ITSELF];
        return problem.joiningProblems(input, { openedOn: laterOf(into, joined), today: today() });
      },
    ),
    checkRelating: guard(
      { action: 'case:relate', audit: (_problems, { input }) => [input.caseId, input.other] },
      async (_parent, { input }, context) => {
        const { id, caseId, other } = input;
        checkKeys({ id, caseId, other }, []);
        return problem.relatingProblems(input, { openedOn: await related(context, input), today: today() });
      },
    ),
  },
  Mutation: {
    severCase: guard(
      {
        action: 'case:link',
        audit: ({ id }, { input }) => [
          input.caseId,
          ...(id ? [id, input.newId, ...input.personIds, ...input.members.map(({ userId }) => userId)] : []),
        ],
      },
      async (_parent, { input }, context) => {
        const { id, caseId, newId } = input;
        checkKeys({ id, caseId, newId }, input.members);
        const { run } = context;
        const file = await led(context, caseId);
        const seenAt = await lastLinkedAt(run, caseId);
        if (await isThere(context, caseId, id)) return done(id);
        if (!(await writingIn(run, caseId))) return refused(problem.CLOSED);
        const { choices, problems } = await judgedSevering(context, file, input);
        if (problems.length > 0) return refused(...problems);
        const along = choices.filter(
          ({ kind, id: chosen }) => kind === 'PERSON' && input.personIds.includes(chosen),
        );
        const outcome = await severCase(run, input, { stage: file.stage, along, seenAt });
        if (outcome === 'DONE') return done(id);
        return refused(outcome === 'TAKEN' ? problem.NUMBER_TAKEN : problem.SOMEBODY_FIRST);
      },
    ),
    joinCase: guard(
      {
        action: 'case:link',
        audit: ({ id }, { input }) => [
          input.caseId,
          ...(id ? [input.from, id, ...input.members.map(({ userId }) => userId)] : []),
        ],
      },
      async (_parent, { input }, context) => {
        const { id, caseId, from } = input;
        if (from === '') return refused(problem.CHOOSE_CASE);
        checkKeys({ id, caseId, from }, input.members);
        const { run } = context;
        const [into, joined] = await Promise.all([led(context, caseId), led(context, from)]);
        if (caseId === from) return refused(problem.WITH_ITSELF);
        if (await isThere(context, caseId, id)) return done(id);
        const [writesHere, writesThere] = await Promise.all([writingIn(run, caseId), writingIn(run, from)]);
        if (!writesHere) return refused(problem.CLOSED);
        if (!writesThere) return refused(problem.JOINED_ALREADY);
        const problems = problem.joiningProblems(input, {
          openedOn: laterOf(into, joined),
          today: today(),
        });
        if (problems.length > 0) return refused(...problems);
        const [theirs, own, members] = await Promise.all([
          choicesFrom(run, from),
          choicesFrom(run, caseId),
          membershipsOf(run, from),
        ]);
        const has = new Set(own.map(({ id: person, role }) => `${person} ${role ?? ''}`));
        const roles = theirs.filter(
          ({ kind, id: person, role }) => kind === 'PERSON' && !has.has(`${person} ${role ?? ''}`),
        );
        const goOn = input.members.filter(({ userId }) => members.some((one) => one.id === userId));
        return (await joinCase(run, { ...input, members: goOn }, { roles }))
          ? done(id)
          : refused(problem.SOMEBODY_FIRST);
      },
    ),
    relateCases: guard(
      {
        action: 'case:relate',
        audit: ({ id }, { input }) => [input.caseId, ...(id ? [input.other, id] : [])],
      },
      async (_parent, { input }, context) => {
        const { id, caseId, other } = input;
        const { run } = context;
        if (other === '') return refused(problem.CHOOSE_RELATED);
        checkKeys({ id, caseId, other }, []);
        const openedOn = await related(context, input);
        if (caseId === other) return refused(problem.CHOOSE_RELATED);
        if (await isThere(context, caseId, id)) return done(id);
        const problems = problem.relatingProblems(input, { openedOn, today: today() });
        if (problems.length > 0) return refused(...problems);
        const isTied = (await caseLinksOf(run, caseId)).some(({ fromId, intoId }) =>
          [fromId, intoId].includes(other),
        );
        return !isTied && (await relateCases(run, input)) ? done(id) : refused(problem.RELATED_ALREADY);
      },
    ),
    takeBackCaseLink: guard(
      { action: 'case:link', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        const link = (await caseLinksOf(run, caseId)).find((one) => one.id === id);
        if (!link?.mayTakeBack) throw new Refusal('NOT_FOUND');
        if (link.kind === 'RELATED')
          return (await unrelateCases(run, id)) ? done(id) : refused(problem.SOMEBODY_FIRST);
        const against = await againstTakingBack(run, id);
        if (against.length > 0) return refused(problem.standsAgainst(against));
        return (await takeBackLink(run, id)) ? done(id) : refused(problem.SOMEBODY_FIRST);
      },
    ),
  },
};
