import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers, ToldInput } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { sourcesOf, type SourceRow } from './evidence.queries.ts';
import { audited, checkNewId, done, refused } from './evidence-answers.ts';
import { shownSource } from './evidence.resolvers.ts';
import { placeOf } from './source-place.ts';
import { correctTold, isNameable, isThere, recordTold } from './told.queries.ts';
import { NEEDS_PLACE, NOT_NAMEABLE, SAME_REPORT, SAME_STATEMENT, toldProblems } from './told-problems.ts';

/** An exhibit is recorded by its own form; the id of a person has the form of one. */
const checkTold = ({ kind, personId }: ToldInput): void => {
  if (kind === 'EXHIBIT') throw new Refusal('BAD_INPUT', { argument: 'kind' });
  if (personId != null && !isUlid(personId)) throw new Refusal('BAD_INPUT', { argument: 'personId' });
};

/** What is wrong with a new one. Throws NOT_FOUND unless the reader writes in the case. */
const newProblems = async ({ run }: RequestContext, id: string, told: ToldInput): Promise<Problem[]> => {
  const { caseId, kind, place, personId } = told;
  const writing = await writingIn(run, caseId);
  if (!writing) throw new Refusal('NOT_FOUND');
  const mayWrite = { CASE: true, IDENTITIES: writing.maySeal, INFORMANTS: writing.mayShield }[place];
  if (place !== 'CASE' && !mayWrite) return [NEEDS_PLACE[place]];
  const isWrongPerson = personId != null && !(await isNameable(run, told, personId));
  return [
    ...(isWrongPerson ? [NOT_NAMEABLE] : []),
    ...toldProblems(told),
    ...((await isThere(run, id, told)) ? [kind === 'REPORT' ? SAME_REPORT : SAME_STATEMENT] : []),
  ];
};

/** A correction changes neither who stated it nor where it lies. */
const corrected = (told: ToldInput, before: SourceRow): ToldInput => ({
  ...told,
  kind: before.kind,
  personId: before.statedById,
  place: placeOf(before.scope),
});

const correctionProblems = async (
  { run }: RequestContext,
  told: ToldInput,
  before: SourceRow,
): Promise<Problem[]> => {
  const isSame = told.on === before.on && (told.number?.trim() ?? '') === (before.number ?? '');
  return [
    ...toldProblems(told),
    ...(!isSame && (await isThere(run, before.id, told))
      ? [told.kind === 'REPORT' ? SAME_REPORT : SAME_STATEMENT]
      : []),
  ];
};

/** Throws NOT_FOUND unless it is a statement or a report that the reader may correct. */
const standing = async (
  { run }: RequestContext,
  id: string,
  { caseId, kind }: ToldInput,
): Promise<SourceRow> => {
  const [before] = await sourcesOf(run, caseId, id);
  if (!before?.mayCorrect || before.kind !== kind) throw new Refusal('NOT_FOUND');
  return before;
};

export const toldResolvers: Resolvers = {
  Query: {
    checkTold: guard(
      { action: 'evidence:write', audit: (_problems, { told }) => [told.caseId] },
      async (_parent, { id, told }, context) => {
        checkTold(told);
        const [before] = await sourcesOf(context.run, told.caseId, id);
        if (!before) return newProblems(context, id, told);
        if (!before.mayCorrect || before.kind !== told.kind) throw new Refusal('NOT_FOUND');
        return correctionProblems(context, corrected(told, before), before);
      },
    ),
  },
  Mutation: {
    recordTold: guard(audited, async (_parent, { id, told }, context) => {
      checkNewId(id);
      checkTold(told);
      const problems = await newProblems(context, id, told);
      if (problems.length > 0) return refused(...problems);
      if (await recordTold(context.run, id, told)) return done(id);
      const later = await newProblems(context, id, told);
      if (later.length > 0) return refused(...later);
      throw new Refusal('UNAVAILABLE');
    }),
    correctTold: guard(audited, async (_parent, { id, version, expected, told: given }, context) => {
      checkTold(given);
      const before = await standing(context, id, given);
      const told = corrected(given, before);
      const problems = await correctionProblems(context, told, before);
      if (problems.length > 0) return refused(...problems);
      if (await correctTold(context.run, { id, version, expected }, told)) return done(id);
      const now = await shownSource(context, id);
      if (!now) throw new Refusal('NOT_FOUND');
      // Sent twice, it is corrected already.
      if (now.versionId === version) return done(id);
      if (now.versionId !== expected) return { id: null, problems: [], meanwhile: now };
      throw new Refusal('UNAVAILABLE');
    }),
  },
};
