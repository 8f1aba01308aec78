import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import { fileProblem, MOST_FILES } from '../files/file-problems.ts';
import { fileById, filesOf } from '../files/files.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { asKnownAt, momentBefore } from '../network/moments.ts';
import {
  citeAgain,
  endWithdrawal,
  restorePart,
  restoreSource,
  withdrawnCitation,
  withdrawnEvidence,
  type Withdrawn,
} from './brought-back.queries.ts';
import { cite } from './citing.ts';
import { isNumberTaken, sourceById, type SourceRow } from './evidence.queries.ts';
import { audited, done, refused } from './evidence-answers.ts';
import { NUMBER_TAKEN } from './exhibit-problems.ts';
import { placeOf } from './source-place.ts';
import { isNameable, isThere } from './told.queries.ts';
import { NOT_NAMEABLE, SAME_REPORT, SAME_STATEMENT } from './told-problems.ts';

const MOST_TRIES = 3;

/** What stands against a source that comes back as it was: all that is asked of a new one and may have changed since. */
const sourceProblems = async (run: ViewerRun, source: SourceRow): Promise<Problem[]> => {
  const { id, caseId, kind, number, on, statedById, scope } = source;
  if (kind === 'EXHIBIT')
    return (await isNumberTaken(run, { caseId, id, number: number ?? '' })) ? [NUMBER_TAKEN] : [];
  const same = { caseId, kind, number, on: on ?? '', personId: statedById };
  const isNamed =
    statedById === null || (await isNameable(run, { caseId, place: placeOf(scope) }, statedById));
  return [
    ...(isNamed ? [] : [NOT_NAMEABLE]),
    ...((await isThere(run, id, same)) ? [kind === 'REPORT' ? SAME_REPORT : SAME_STATEMENT] : []),
  ];
};

/**
 * Brings back what its withdrawer has withdrawn. `attempt` is given what was withdrawn and the reader as he saw it the moment before; it says what stands
 * against it, or null when something was written there meanwhile: then it is tried again. `isThere` tells whether it stands, of what was sent twice.
 */
const bringBack = async (
  context: RequestContext,
  id: string,
  {
    attempt,
    isThere: stands,
  }: {
    attempt: (gone: Withdrawn, then: ViewerRun) => Promise<Problem[] | null>;
    isThere: () => Promise<boolean>;
  },
) => {
  for (let i = 0; i < MOST_TRIES; i += 1) {
    const gone = await withdrawnEvidence(context.run, id);
    if (!gone) {
      if (await stands()) return done(id);
      throw new Refusal('NOT_FOUND');
    }
    const problems = await attempt(gone, asKnownAt(context, momentBefore(gone.at)));
    if (problems) return problems.length > 0 ? refused(...problems) : done(id);
  }
  throw new Refusal('UNAVAILABLE');
};

const written = async (isWritten: Promise<boolean>): Promise<Problem[] | null> =>
  (await isWritten) ? [] : null;

export const broughtBackResolvers: Resolvers = {
  Mutation: {
    restoreSource: guard(audited, (_parent, { id }, context) =>
      bringBack(context, id, {
        isThere: async () => (await sourceById(context.run, id))?.isOwn === true,
        attempt: async (gone, then) => {
          const source = await sourceById(then, id);
          if (!source?.mayCorrect) throw new Refusal('NOT_FOUND');
          const problems = await sourceProblems(context.run, source);
          return problems.length > 0 ? problems : written(restoreSource(then, id, gone));
        },
      }),
    ),
    restoreExhibitEvent: guard(audited, (_parent, { id }, context) =>
      bringBack(context, id, {
        isThere: () => Promise.resolve(false),
        attempt: async (gone, then) => {
          if (!(await sourceById(context.run, gone.sourceId))?.mayCorrect) throw new Refusal('NOT_FOUND');
          const problems = await written(restorePart(then, id, gone));
          if (problems?.length === 0) await endWithdrawal(context.run, id);
          return problems;
        },
      }),
    ),
    restoreExhibitFile: guard(audited, (_parent, { id }, context) =>
      bringBack(context, id, {
        isThere: async () => {
          const file = await fileById(context.run, id);
          const own = file && (await filesOf(context.run, file.exhibitId)).find((one) => one.id === id);
          return own?.mayWithdraw === true;
        },
        attempt: async (gone, then) => {
          const file = await fileById(then, id);
          if (!file || !(await sourceById(context.run, gone.sourceId))?.mayCorrect)
            throw new Refusal('NOT_FOUND');
          const files = await filesOf(context.run, gone.sourceId);
          if (files.length >= MOST_FILES) return [{ field: null, text: fileProblem.many }];
          if (files.some(({ sha256 }) => sha256 === file.sha256))
            return [{ field: null, text: fileProblem.again }];
          return written(restorePart(then, id, gone));
        },
      }),
    ),
    restoreCitation: guard(audited, async (_parent, { id, ends }, context) => {
      const said = await withdrawnCitation(context.run, id);
      if (!said) throw new Refusal('NOT_FOUND');
      const { at, factId, ...passage } = said;
      const then = asKnownAt(context, momentBefore(at));
      const answer = await cite(context, { id, factId, ends, passage }, () =>
        citeAgain(then, id, ends, said),
      );
      if (answer.id !== null) await endWithdrawal(context.run, id);
      return answer;
    }),
  },
};
