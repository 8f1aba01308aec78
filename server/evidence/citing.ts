import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import { done, refused } from './evidence-answers.ts';
import { citeFact, factsOfCase, peopleOfFact, sourceById } from './evidence.queries.ts';
import { placeProblems, QUOTE_ELSEWHERE, QUOTE_OF_PROTECTED } from './exhibit-problems.ts';
import type { Passage } from './passages.ts';

const MOST_ENDS = 2;

/** Whether the reader sees both, in different compartments. */
const liesElsewhere = async (run: ViewerRun, factId: string, sourceId: string): Promise<boolean> => {
  const source = await sourceById(run, sourceId);
  const [fact] = source ? await factsOfCase(run, source.caseId, [factId]) : [];
  return fact !== undefined && fact.scope !== source?.scope;
};

/** Whether somebody is at the fact whose identity is sealed: the words of a passage may say who she is. */
const isOfProtected = async (
  { run, loaders }: RequestContext,
  factId: string,
  ends: readonly string[],
): Promise<boolean> => {
  const people = await peopleOfFact(run, factId, ends);
  const elements = await Promise.all(people.map((id) => loaders.elements.load(id)));
  return elements.some((element) => element?.isProtected === true);
};

type Tie = { id: string; factId: string; ends: readonly string[]; passage: Passage };

/**
 * Ties a fact to its source; `write` is how, and false when it may not be. Throws NOT_FOUND when the reader does not see both, or does not write where the
 * fact lies.
 */
export const cite = async (
  context: RequestContext,
  tie: Tie,
  write = ({ id, factId, ends, passage }: Tie): Promise<boolean> =>
    citeFact(context.run, { id, factId, ends, ...passage }),
) => {
  const { run } = context;
  const { id, factId, ends, passage } = tie;
  if (ends.length > MOST_ENDS) throw new Refusal('TOO_MANY');
  const problems = placeProblems(passage);
  if (problems.length > 0) return refused(...problems);
  if (passage.quote !== null && (await isOfProtected(context, factId, ends)))
    return refused(QUOTE_OF_PROTECTED);
  if (await write(tie)) return done(id);
  if (passage.quote !== null && (await liesElsewhere(run, factId, passage.sourceId)))
    return refused(QUOTE_ELSEWHERE);
  throw new Refusal('NOT_FOUND');
};
