import type { CaseContent, CaseSource } from './case-content.ts';

export type Weighed = {
  /** Sources that count and speak for the fact, with where in each. */
  speaking: (factId: string) => readonly { source: CaseSource; locator: string | null }[];
  isContradicted: (factId: string) => boolean;
};

export const counts = ({ isExcluded, isRetracted }: CaseSource): boolean => !isExcluded && !isRetracted;

/** What speaks for the facts of a case and what against; excluded and retracted sources count for nothing. */
export const weighed = ({ sources, citations }: CaseContent): Weighed => {
  const byId = new Map(sources.map((one) => [one.id, one]));
  const byFact = new Map<string, { source: CaseSource; locator: string | null; against: boolean }[]>();
  for (const { factId, source: cited, locator, against } of citations) {
    const source = byId.get(cited.id);
    if (!source || !counts(source)) continue;
    const known = byFact.get(factId) ?? [];
    known.push({ source, locator, against });
    byFact.set(factId, known);
  }
  return {
    speaking: (factId) => (byFact.get(factId) ?? []).filter(({ against }) => !against),
    isContradicted: (factId) => (byFact.get(factId) ?? []).some(({ against }) => against),
  };
};
