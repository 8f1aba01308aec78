import type { ViewerRun } from '../db/run.ts';
import type { Certainty, HandlingCode, LocalizedText, SourceKind } from '../graphql/types.generated.ts';
import {
  actsOf,
  chargesOf,
  citationsOf,
  linksOf,
  type ActRow,
  type ChargeRow,
  type CitationRow,
  type LinkRow,
} from '../proof/proof.queries.ts';

type Marked = { id: string; handling: HandlingCode; scope: string };

/** A fact about one person or element, or between two; `says` has codes, articles and sums. */
export type CaseFact = Marked & {
  type: string;
  fromId: string;
  toId: string | null;
  on: string | null;
  until: string | null;
  certainty: Certainty;
  says: string[];
  place: { az: string | null; en: string | null } | null;
  /** Places on the way, each with what it was: `RECRUITED_IN`, `TRANSITED`, `EXPLOITED_IN`, `DEPARTED_FROM`, `ARRIVED_AT`. */
  road: { type: string; az: string; en: string }[];
  /** Further facts that it states: the trip that somebody took. */
  also: string[];
};

/** Under which name an element goes; a protected person under a pseudonym. */
export type Named = {
  id: string;
  kind: string;
  label: string;
  title: LocalizedText | null;
  isProtected: boolean;
  birth: string | null;
  recordId: string | null;
  handling: HandlingCode;
  scope: string | null;
};

export type CaseSource = Marked & {
  kind: SourceKind;
  number: string | null;
  type: string | null;
  on: string | null;
  volume: number | null;
  sheets: string | null;
  lawfulBasis: string | null;
  sha256: string | null;
  isExcluded: boolean;
  isChallenged: boolean;
  isRetracted: boolean;
  byId: string | null;
};

export type Permitted = { factId: string; allows: 'COURT_FILE' | 'LEAVING' };

/** All of a case that a reader sees and a dossier may state. */
export type CaseContent = {
  facts: readonly CaseFact[];
  names: ReadonlyMap<string, Named>;
  sources: readonly CaseSource[];
  citations: readonly CitationRow[];
  permissions: readonly Permitted[];
  charges: readonly ChargeRow[];
  acts: readonly ActRow[];
  links: readonly LinkRow[];
};

const MOST = { facts: 5_000, sources: 5_000 } as const;

/** Facts whose ends have a name for the reader: one that would show a nameless person is left out whole. */
const withNames = (facts: readonly CaseFact[], names: ReadonlyMap<string, Named>): CaseFact[] => {
  const isNamed = (id: string | null): boolean => id === null || (names.get(id)?.label ?? '') !== '';
  return facts.filter(({ fromId, toId }) => isNamed(fromId) && isNamed(toId));
};

export const contentOf = async (run: ViewerRun, caseId: string): Promise<CaseContent> => {
  const [all, charges, permissions] = await Promise.all([
    run<CaseFact>('dossiers/facts', { caseId, most: MOST.facts }),
    chargesOf(run, caseId),
    run<Permitted>('dossiers/permissions', { caseId }),
  ]);
  const accused = [...new Set(charges.map(({ accusedId }) => accusedId))];
  const citations = await citationsOf(
    run,
    all.flatMap(({ id, also }) => [id, ...also]),
  );
  const cited = [...new Set(citations.map(({ source }) => source.id))];
  const sources = await run<CaseSource>('dossiers/sources', { caseId, ids: cited, most: MOST.sources });
  const elements = new Set([
    ...all.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId])),
    ...sources.flatMap(({ byId }) => byId ?? []),
    ...accused,
  ]);
  const [named, acts, links] = await Promise.all([
    run<Named>('dossiers/names', { ids: [...elements], caseId }),
    actsOf(run, caseId, accused),
    linksOf(run, caseId, accused),
  ]);
  const names = new Map(named.map((one) => [one.id, one]));
  return { facts: withNames(all, names), names, sources, citations, permissions, charges, acts, links };
};

/** What a dossier may name of the case: facts and sources. */
export const citableIn = ({ facts, sources }: CaseContent): Set<string> =>
  new Set([...facts, ...sources].map(({ id }) => id));

/** The case without some of its facts and sources, and without the citations that lead to them. */
export const without = (content: CaseContent, ids: ReadonlySet<string>): CaseContent => ({
  ...content,
  facts: content.facts.filter(({ id }) => !ids.has(id)),
  sources: content.sources.filter(({ id }) => !ids.has(id)),
  citations: content.citations.filter(({ factId, source }) => !ids.has(factId) && !ids.has(source.id)),
  charges: content.charges.filter(({ id }) => !ids.has(id)),
  acts: content.acts.filter(({ id, episode }) => !ids.has(id) && !ids.has(episode.id)),
  links: content.links.filter(({ id }) => !ids.has(id)),
});
