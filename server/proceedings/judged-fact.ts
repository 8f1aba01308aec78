import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, ProceedingInput } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { visibleElement } from '../network/network.queries.ts';
import { proceedingProblems } from './proceeding-problems.ts';
import type { ProceedingRow } from './proceeding-row.ts';
import { choicesOf, factsOf, offencesAmong } from './proceedings.queries.ts';

/** A fact with what it was measured by. */
export type JudgedFact = {
  problems: Problem[];
  /** Every fact of the case, the one that is corrected among them. */
  facts: ProceedingRow[];
  stagesSeen: string[];
};

const idsIn = ({ caseId, personId, offences, follows, counts }: ProceedingInput): string[] => [
  caseId,
  ...(personId ? [personId] : []),
  ...(offences ?? []),
  ...(follows ?? []),
  ...(counts ?? []).map(({ charge }) => charge),
];

/** Reads what a fact is measured by and says what is wrong with it. Throws NOT_FOUND unless the reader writes in the case and sees the person. */
export const judgedFact = async (
  { run }: RequestContext,
  fact: ProceedingInput,
  version: string | null,
): Promise<JudgedFact> => {
  if (!idsIn(fact).every((id) => isUlid(id))) throw new Refusal('BAD_INPUT', { argument: 'fact' });
  const [file, writing] = await Promise.all([caseById(run, fact.caseId), writingIn(run, fact.caseId)]);
  if (!file || !writing) throw new Refusal('NOT_FOUND');
  const [facts, choices, offences, person] = await Promise.all([
    factsOf(run, fact.caseId),
    choicesOf(run),
    offencesAmong(run, fact.caseId, fact.offences ?? []),
    fact.personId ? visibleElement(run, fact.personId) : null,
  ]);
  if (fact.personId && person?.kind !== 'Person') throw new Refusal('NOT_FOUND');
  const inForce = choices.filter(
    ({ kind, validFrom, validTo }) =>
      kind === 'ARTICLE' && (validFrom ?? '') <= fact.on && (validTo === null || validTo >= fact.on),
  );
  const problems = proceedingProblems(fact, {
    today: dayInBaku(new Date()),
    caseKind: file.kind,
    facts: facts.filter(({ id }) => id !== version),
    articles: new Set(inForce.map(({ code }) => code)),
    courts: new Set(choices.flatMap(({ kind, code }) => (kind === 'COURT' ? [code] : []))),
    offences: new Set(offences),
  });
  return { problems, facts, stagesSeen: facts.flatMap(({ id, kind }) => (kind === 'STAGE' ? [id] : [])) };
};
