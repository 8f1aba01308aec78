import { ageThen } from './age-of-victim.ts';
import { elementsOfArticle, titleOfArticle, type Statement } from './crime-elements.ts';
import {
  cellOf,
  isContestedBy,
  STRENGTH,
  strengthOf,
  strongest,
  weakest,
  withEvidence,
  type Cell,
  type Cited,
  type Evidenced,
  type Stated,
} from './proof-cell.ts';
import type { ActRow, BirthRow, ChargeRow, LinkRow } from './proof.queries.ts';

/** What one accused did, and what ties the accused to things and groups. */
type Conduct = { acts: readonly ActRow[]; links: readonly LinkRow[] };

const VIOLENT = new Set([
  'FORCE',
  'FORCE_THREAT',
  'ABDUCTION',
  'PhysicalAbuse',
  'SexualAbuse',
  'PhysicalThreats',
]);

const uniqueById = (facts: readonly Stated[]): Stated[] => {
  const byId = new Map<string, Stated>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(
      fact.id,
      known
        ? {
            ...known,
            says: [...new Set([...known.says, ...fact.says])],
            isAgainst: known.isAgainst === true && fact.isAgainst === true,
          }
        : fact,
    );
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

const birthFact =
  (act: ActRow, isAgainst: boolean) =>
  ({ id, text, certainty }: BirthRow): Stated => ({
    id,
    says: ['BORN', text],
    aboutId: act.victimId,
    certainty,
    isAgainst,
    part: 'AGE',
  });

const ofAge = (act: ActRow): Stated[] => {
  const { child, adult } = ageThen(act);
  return [...child.map(birthFact(act, false)), ...adult.map(birthFact(act, true))];
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
  // Where nobody is said to have been a child, whoever is said to have been none speaks against it.
  MINOR: ({ acts }) => {
    const ofChildren = acts.filter((act) => ageThen(act).child.length > 0);
    if (ofChildren.length === 0) return acts.flatMap(ofAge);
    return [
      ...ofChildren.map((act): Stated => ({ ...actFact(act), part: 'ACT' })),
      ...ofChildren.flatMap(ofAge),
    ];
  },
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

/**
 * The acts that speak for a charge: those in episodes of the offences charged, and all of the accused where nothing says which these are. What is left out
 * of `acts` later, for a file that may not have it, does not bring the acts of another charge in.
 */
const actsOfCharge = ({ episodeIds }: ChargeRow, acts: readonly ActRow[]): readonly ActRow[] =>
  episodeIds.length === 0 ? acts : acts.filter(({ episode }) => episodeIds.includes(episode.id));

/** The records by which every victim was a child; null where one was not for certain, or something counts against it. */
const agesOfChildren = (acts: readonly ActRow[], cited: Cited): Evidenced[] | null => {
  const ages = withEvidence(uniqueById(acts.flatMap(ofAge)), cited);
  const areChildren = acts.length > 0 && acts.every((act) => ageThen(act).child.length > 0);
  return areChildren && !isContestedBy(ages, cited) ? ages : null;
};

/**
 * Of a child the article asks for no means: as far as the age is shown. On one source the element rests on it, and where no source says how old the
 * victim was, nothing but the network does; what is shown of the means themselves holds beside it.
 */
const withAges = (cell: Cell, ages: readonly Evidenced[], cited: Cited): Cell => {
  const victims = [...new Set(ages.map(({ aboutId }) => aboutId))];
  const age = weakest(
    victims.map((victim) =>
      strengthOf(
        ages.filter(({ aboutId }) => aboutId === victim),
        cited,
      ),
    ),
  );
  const own = STRENGTH.filter((state) => state === cell.state);
  return {
    ...cell,
    state: age === 'SHOWN' ? 'NOT_NEEDED' : strongest([...own, age]),
    facts: [...cell.facts, ...ages.map(({ part: _part, ...fact }) => fact)],
  };
};

/** All facts by which the charges may be shown, for looking up what they rest on. */
export const factsOf = (acts: readonly ActRow[], links: readonly LinkRow[]): string[] => [
  ...new Set([
    ...acts.flatMap(({ id, episode, births }) => [id, episode.id, ...births.map((birth) => birth.id)]),
    ...links.map(({ id }) => id),
  ]),
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
  const ages = agesOfChildren(acts, cited);
  return {
    isChecked: entry.isChecked,
    elements: entry.elements.map((element) => {
      const cell = cellOf(element.key, element.title, statedBy(element, conduct), cited);
      return element.isForAdults && ages ? withAges(cell, ages, cited) : cell;
    }),
    aggravating: entry.aggravating
      .map(({ key, rule }) =>
        cellOf(key, titleOfArticle(key), rule === undefined ? [] : statedBy({ rule }, conduct), cited),
      )
      // What speaks against alone proposes nothing.
      .filter(({ key, state }) => state !== 'MISSING' || key === charge.article.code),
  };
};
