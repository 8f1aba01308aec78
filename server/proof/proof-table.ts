import { daysOf } from '../calendar.ts';
import type { Certainty, DiscountReason, LocalizedText, ProofState } from '../graphql/types.generated.ts';
import { elementsOfArticle, titleOfArticle, type Statement } from './crime-elements.ts';
import type { ActRow, ChargeRow, CitationRow, LinkRow } from './proof.queries.ts';

type Stated = { id: string; says: string[]; aboutId: string | null; certainty: Certainty };
export type Cell = {
  key: string;
  title: LocalizedText;
  state: ProofState;
  isContested: boolean;
  facts: (Stated & { citations: CitationRow[] })[];
};

/** What one accused did, and what ties the accused to things and groups. */
type Conduct = { acts: readonly ActRow[]; links: readonly LinkRow[] };

const ADULT_YEARS = 18;
const VIOLENT = new Set([
  'FORCE',
  'FORCE_THREAT',
  'ABDUCTION',
  'PhysicalAbuse',
  'SexualAbuse',
  'PhysicalThreats',
]);

const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Certainly a child when it began: also by the earliest day on which the victim may have been born. */
const isOfChild = ({ birthFrom, episode }: ActRow): boolean => {
  // Where the beginning is known to the month or year alone, its last day has to lie before that birthday too.
  const began = episode.began === null ? null : (daysOf(episode.began)?.last ?? episode.began);
  return birthFrom !== null && began !== null && began < yearsLater(birthFrom, ADULT_YEARS);
};

const uniqueById = (facts: readonly Stated[]): Stated[] => {
  const byId = new Map<string, Stated>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known ? { ...known, says: [...new Set([...known.says, ...fact.says])] } : fact);
  }
  return [...byId.values()];
};

const actFact = ({ id, type, victimId, certainty }: ActRow): Stated => ({
  id,
  says: [type],
  aboutId: victimId,
  certainty,
});

/** What the episode itself says; an episode is one fact, whoever acted in it. */
const episodeFact =
  (says: (act: ActRow) => readonly string[]) =>
  (act: ActRow): Stated[] => {
    const said = [...says(act)];
    const { id, certainty } = act.episode;
    return said.length === 0 ? [] : [{ id, says: said, aboutId: act.victimId, certainty }];
  };

const linkFact = ({ id, type, aboutId, certainty }: LinkRow): Stated => ({
  id,
  says: [type],
  aboutId,
  certainty,
});

/** Facts that speak for a circumstance; none when it does not hold. */
const RULES: Record<string, (conduct: Conduct) => Stated[]> = {
  TWO_VICTIMS: ({ acts }) =>
    new Set(acts.flatMap(({ victimId }) => victimId ?? [])).size >= 2 ? acts.map((act) => actFact(act)) : [],
  MINOR: ({ acts }) => acts.filter((act) => isOfChild(act)).map((act) => actFact(act)),
  BORDER: ({ acts }) =>
    acts.filter(({ episode }) => episode.isAcrossBorder).flatMap(episodeFact(({ episode }) => episode.forms)),
  GROUP: ({ acts, links }) => [
    ...links.filter(({ type }) => type === 'MEMBER_OF').map((link) => linkFact(link)),
    ...acts.filter(({ others }) => others > 0).map((act) => actFact(act)),
  ],
  ORGANS: ({ acts }) =>
    acts.flatMap(episodeFact(({ episode: { forms } }) => forms.filter((form) => form === 'ORGAN_REMOVAL'))),
  VIOLENCE: ({ acts }) =>
    acts.flatMap(
      episodeFact(({ episode: { means, controls } }) =>
        [...means, ...controls].filter((code) => VIOLENT.has(code)),
      ),
    ),
};

const statedBy = (statement: Statement, { acts, links }: Conduct): Stated[] => {
  const { inForms, about } = statement;
  const within = inForms
    ? acts.filter(({ episode }) => episode.forms.some((form) => inForms.includes(form)))
    : acts;
  return uniqueById([
    ...within.filter(({ type }) => statement.acts?.includes(type)).map((act) => actFact(act)),
    ...(statement.means ? within.flatMap(episodeFact(({ episode }) => episode.means)) : []),
    ...(statement.forms ? within.flatMap(episodeFact(({ episode }) => episode.forms)) : []),
    ...links
      .filter(({ type, aboutLabels }) => {
        const isAsked = statement.links?.includes(type) === true;
        return isAsked && (!about || aboutLabels.some((label) => about.includes(label)));
      })
      .map((link) => linkFact(link)),
    ...(statement.rule ? (RULES[statement.rule]?.({ acts, links }) ?? []) : []),
  ]);
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

/**
 * The acts that speak for a charge: those in episodes of the offences charged, and all of the accused where nothing says which these are. What is left out
 * of `acts` later, for a file that may not have it, does not bring the acts of another charge in.
 */
const actsOfCharge = ({ episodeIds }: ChargeRow, acts: readonly ActRow[]): readonly ActRow[] =>
  episodeIds.length === 0 ? acts : acts.filter(({ episode }) => episodeIds.includes(episode.id));

export type Cited = { byFact: ReadonlyMap<string, CitationRow[]>; without: ReadonlySet<string> };

const cellOf = (
  key: string,
  title: LocalizedText,
  stated: readonly Stated[],
  { byFact, without }: Cited,
): Cell => {
  const facts = stated.map((fact) => ({ ...fact, citations: byFact.get(fact.id) ?? [] }));
  const counting = facts.flatMap(({ citations }) =>
    citations.filter(({ source }) => discountOf(source, without) === null),
  );
  const speaking = new Set(counting.filter(({ against }) => !against).map(({ source }) => source.id));
  const state: ProofState =
    facts.length === 0
      ? 'MISSING'
      : speaking.size === 0
        ? 'UNSUPPORTED'
        : speaking.size === 1
          ? 'ONE_SOURCE'
          : 'SHOWN';
  return { key, title, state, isContested: counting.some(({ against }) => against), facts };
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

/** All facts by which the charges may be shown, for looking up what they rest on. */
export const factsOf = (acts: readonly ActRow[], links: readonly LinkRow[]): string[] => [
  ...new Set([...acts.flatMap(({ id, episode }) => [id, episode.id]), ...links.map(({ id }) => id)]),
];

/** The elements of one charge and the circumstances that make it graver: those that something speaks for, and that which is charged, also where nothing does. Pure: the same rows give the same table. */
export const cellsOf = (
  charge: ChargeRow,
  { acts: all, links }: Conduct,
  cited: Cited,
): { isChecked: boolean; elements: Cell[]; aggravating: Cell[] } => {
  const entry = elementsOfArticle(charge.article.code);
  if (!entry) return { isChecked: false, elements: [], aggravating: [] };
  const acts = actsOfCharge(charge, all);
  const conduct = { acts, links };
  const areChildren = acts.length > 0 && acts.every((act) => isOfChild(act));
  return {
    isChecked: entry.isChecked,
    elements: entry.elements.map((element) => {
      const cell = cellOf(element.key, element.title, statedBy(element, conduct), cited);
      return element.isForAdults && areChildren ? { ...cell, state: 'NOT_NEEDED' as const } : cell;
    }),
    aggravating: entry.aggravating
      .map(({ key, rule }) =>
        cellOf(key, titleOfArticle(key), rule === undefined ? [] : statedBy({ rule }, conduct), cited),
      )
      .filter(({ key, state }) => state !== 'MISSING' || key === charge.article.code),
  };
};
