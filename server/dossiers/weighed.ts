import type { CaseContent, CaseFact, CaseSource } from './case-content.ts';

type Cited = { source: CaseSource; locator: string | null };

export type Weighed = {
  /** Sources that count and speak for the fact, with where in each. */
  speaking: (factId: string) => readonly Cited[];
  /** Sources that count and speak against it, with where in each. */
  against: (factId: string) => readonly Cited[];
  /** Sources that speak for the fact and do not count. */
  discounted: (factId: string) => readonly CaseSource[];
  isContradicted: (factId: string) => boolean;
};

export const counts = ({ isExcluded, isRetracted }: CaseSource): boolean => !isExcluded && !isRetracted;

/** Records by which one and the same person was born at different times: each contradicts the other. What one leaves open is no other time. */
const contradictoryRecords = (facts: readonly CaseFact[]): ReadonlySet<string> => {
  const byPerson = new Map<string, { id: string; born: { from: string; to: string } }[]>();
  for (const { id, fromId, certainty, born } of facts)
    if (born && certainty !== 'REFUTED')
      byPerson.set(fromId, [...(byPerson.get(fromId) ?? []), { id, born }]);
  return new Set(
    [...byPerson.values()].flatMap((own) =>
      own.flatMap(({ id, born }) =>
        own.some((other) => other.born.to < born.from || other.born.from > born.to) ? [id] : [],
      ),
    ),
  );
};

/** What speaks for the facts of a case and what against; excluded and retracted sources count for nothing. */
export const weighed = ({ facts, sources, citations }: CaseContent): Weighed => {
  const contradictory = contradictoryRecords(facts);
  const byId = new Map(sources.map((one) => [one.id, one]));
  const byFact = new Map<string, (Cited & { against: boolean })[]>();
  for (const { factId, source: cited, locator, against } of citations) {
    const source = byId.get(cited.id);
    if (!source) continue;
    const known = byFact.get(factId) ?? [];
    known.push({ source, locator, against });
    byFact.set(factId, known);
  }
  const citedFor = (factId: string): readonly (Cited & { against: boolean })[] => byFact.get(factId) ?? [];
  const opposing = (factId: string): readonly Cited[] =>
    citedFor(factId).filter(({ source, against }) => against && counts(source));
  return {
    speaking: (factId) => citedFor(factId).filter(({ source, against }) => !against && counts(source)),
    discounted: (factId) =>
      citedFor(factId).flatMap(({ source, against }) => (against || counts(source) ? [] : [source])),
    against: opposing,
    isContradicted: (factId) => opposing(factId).length > 0 || contradictory.has(factId),
  };
};
