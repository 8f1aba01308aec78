import type { Certainty, DiscountReason, LocalizedText, ProofState } from '../graphql/types.generated.ts';
import type { CitationRow } from './proof.queries.ts';

/** What has to be shown of one victim together: what was done, and that it was done to a child. */
type Part = 'ACT' | 'AGE';

export type Stated = {
  id: string;
  says: string[];
  aboutId: string | null;
  certainty: Certainty;
  /** True when the fact itself says otherwise. */
  isAgainst?: boolean;
  part?: Part;
};
export type Cell = {
  key: string;
  title: LocalizedText;
  state: ProofState;
  isContested: boolean;
  facts: (Omit<Stated, 'part'> & { isAgainst: boolean; citations: CitationRow[] })[];
};

/** Why a source does not count; null when it does. */
export const discountOf = (
  { id, statedById, isExcluded, isRetracted }: CitationRow['source'],
  without: ReadonlySet<string>,
): DiscountReason | null => {
  if (without.has(id) || (statedById !== null && without.has(statedById))) return 'STRUCK';
  if (isExcluded) return 'EXCLUDED';
  return isRetracted ? 'RETRACTED' : null;
};

export type Cited = { byFact: ReadonlyMap<string, CitationRow[]>; without: ReadonlySet<string> };

export type Evidenced = Stated & { isAgainst: boolean; citations: CitationRow[] };

export const withEvidence = (stated: readonly Stated[], { byFact }: Cited): Evidenced[] =>
  stated.map((fact) => ({ isAgainst: false, ...fact, citations: byFact.get(fact.id) ?? [] }));

/** From what shows nothing to what shows best. */
export const STRENGTH = ['MISSING', 'UNSUPPORTED', 'ONE_SOURCE', 'SHOWN'] as const;
type Strength = (typeof STRENGTH)[number];

export const strongest = (states: readonly Strength[]): Strength =>
  STRENGTH.findLast((state) => states.includes(state)) ?? 'MISSING';
export const weakest = (states: readonly Strength[]): Strength =>
  STRENGTH.find((state) => states.includes(state)) ?? 'MISSING';

const isCounting = ({ source }: CitationRow, { without }: Cited): boolean =>
  discountOf(source, without) === null;

export const strengthOf = (facts: readonly Evidenced[], cited: Cited): Strength => {
  if (facts.length === 0) return 'MISSING';
  const speaking = facts
    .flatMap(({ citations }) => citations)
    .filter((citation) => !citation.against && isCounting(citation, cited));
  const { size } = new Set(speaking.map(({ source }) => source.id));
  return size === 0 ? 'UNSUPPORTED' : size === 1 ? 'ONE_SOURCE' : 'SHOWN';
};

/** Of what has parts, the victim for whom the weakest part is shown best; of all else, what the facts rest on together. */
const shownBy = (facts: readonly Evidenced[], cited: Cited): Strength => {
  const speaking = facts.filter(({ isAgainst }) => !isAgainst);
  const parts = [...new Set(speaking.map(({ part }) => part))];
  if (parts.length < 2) return strengthOf(speaking, cited);
  const victims = [...new Set(speaking.map(({ aboutId }) => aboutId))];
  return strongest(
    victims.map((victim) =>
      weakest(
        parts.map((part) =>
          strengthOf(
            speaking.filter((fact) => fact.part === part && fact.aboutId === victim),
            cited,
          ),
        ),
      ),
    ),
  );
};

/** A source that counts says otherwise, or a fact does that rests on no source or on one that counts. */
export const isContestedBy = (facts: readonly Evidenced[], cited: Cited): boolean =>
  facts.some(({ isAgainst, citations }) => {
    const speaking = citations.filter(({ against }) => !against);
    return isAgainst
      ? speaking.length === 0 || speaking.some((citation) => isCounting(citation, cited))
      : citations.some((citation) => citation.against && isCounting(citation, cited));
  });

export const cellOf = (key: string, title: LocalizedText, stated: readonly Stated[], cited: Cited): Cell => {
  const facts = withEvidence(stated, cited);
  return {
    key,
    title,
    state: shownBy(facts, cited),
    isContested: isContestedBy(facts, cited),
    facts: facts.map(({ part: _part, ...fact }) => fact),
  };
};

/** An element that hangs on less than two sources, or on none. */
const isWeak = ({ state }: Cell): boolean => state === 'ONE_SOURCE' || state === 'UNSUPPORTED';

/**
 * Sources that count and speak for other facts about the same victims or things, in the order of the cells: whoever stated the one may know the other.
 * For a cell that needs none, or has no fact yet, there are none.
 */
export const couldShow = (cell: Cell, cells: readonly Cell[], without: ReadonlySet<string>): string[] => {
  if (!isWeak(cell)) return [];
  const about = new Set(cell.facts.flatMap(({ aboutId }) => aboutId ?? []));
  const own = new Set(cell.facts.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  const others = cells
    .flatMap(({ facts }) => facts)
    .filter(({ aboutId }) => aboutId !== null && about.has(aboutId))
    .flatMap(({ citations }) => citations)
    .filter(({ against, source }) => !against && !own.has(source.id) && discountOf(source, without) === null);
  return [...new Set(others.map(({ source }) => source.id))];
};
