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

import { withFiles, type Leaving } from './exhibit-files.ts';

type Marked = { id: string; handling: HandlingCode; scope: string };

/** A fact about one person, one element or the case itself, or between two; `says` has codes, articles and sums. */
export type CaseFact = Marked & {
  type: string;
  fromId: string;
  toId: string | null;
  on: string | null;
  until: string | null;
  certainty: Certainty;
  says: string[];
  /** Places on the way, each with what it was: `RECRUITED_IN`, `TRANSITED`, `EXPLOITED_IN`, `DEPARTED_FROM`, `ARRIVED_AT`. */
  road: { type: string; id: string; az: string; en: string }[];
  /** Facts that it is a part of: what speaks for the trip speaks for that somebody took it. */
  partOf: string[];
  /** Of an act: the episode of which it is. */
  episodeId: string | null;
  /** Of a record that says when somebody was born: the first and the last day on which it may have been. */
  born?: { from: string; to: string } | null;
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
  courtOrder: string | null;
  /** What it is, in the words of whoever recorded it. Null where they may name somebody who is protected. */
  description: string | null;
  /** Null where the place may be that of somebody who is protected. */
  seizedAt: string | null;
  seizedOn: string | null;
  /** Of the imported file that it is. */
  sha256: string | null;
  isExcluded: boolean;
  isChallenged: boolean;
  isRetracted: boolean;
  /** Of an exhibit: whether it was disclosed to the defence. */
  isDisclosed: boolean;
  /** Of an exhibit: whether it names somebody who is protected, or lies where such things lie. */
  namesProtected: boolean;
  byId: string | null;
  /** Of an exhibit: what of its files would leave. Nothing of any other source. */
  leaving: Leaving;
};

/** What the provider of a fact, a source or the record of a name permits. */
export type Permitted = {
  id: string;
  factId: string;
  allows: 'COURT_FILE' | 'LEAVING';
  grantedBy: string;
  on: string;
  mayWithdraw: boolean;
};

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

const keyOf = ({ on, type, id }: CaseFact): string => `${on ?? '9'} ${type} ${id}`;
/** By day, what has none last, as the statements give them. */
const inOrder = (a: CaseFact, b: CaseFact): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** What is cited for the facts, and for those that they are a part of. */
const behindAll = async (run: ViewerRun, facts: readonly CaseFact[]): Promise<CitationRow[]> => {
  const partsOf = new Map<string, string[]>();
  for (const { id, partOf } of facts)
    for (const whole of partOf) partsOf.set(whole, [...(partsOf.get(whole) ?? []), id]);
  const citations = await citationsOf(run, [...facts.map(({ id }) => id), ...partsOf.keys()]);
  return citations.flatMap((citation) =>
    (partsOf.get(citation.factId) ?? [citation.factId]).map((factId) => ({ ...citation, factId })),
  );
};

/** The case as what a change of its stage or an offence is about, under its number. */
const caseAsNamed = (id: string, steps: readonly { number: string }[]): Named[] =>
  steps.slice(0, 1).map(({ number }) => ({
    id,
    kind: 'Case',
    label: number,
    title: null,
    isProtected: false,
    birth: null,
    recordId: null,
    handling: 'H0',
    scope: null,
  }));

export const contentOf = async (run: ViewerRun, caseId: string): Promise<CaseContent> => {
  const [facts, journeys, things, charges, permissions] = await Promise.all([
    run<CaseFact>('dossiers/facts', { caseId, most: MOST.facts }),
    run<CaseFact>('dossiers/journeys', { caseId, most: MOST.facts }),
    run<CaseFact>('dossiers/things', { caseId, most: MOST.facts }),
    chargesOf(run, caseId),
    run<Permitted>('dossiers/permissions', { caseId }),
  ]);
  // Not beside the others: each of them is long in the making, and too many at once keep each other from being made in time.
  const records = await run<CaseFact>('dossiers/records', { caseId, most: MOST.facts });
  const steps = await run<CaseFact & { number: string }>('dossiers/steps', { caseId, most: MOST.facts });
  // What was paid between accounts is both a payment and a link between two things.
  const byId = new Map(
    [...things, ...journeys, ...facts, ...records, ...steps].map((fact) => [fact.id, fact]),
  );
  const all = [...byId.values()].toSorted(inOrder);
  const accused = [...new Set(charges.map(({ accusedId }) => accusedId))];
  const citations = await behindAll(run, all);
  const cited = [...new Set(citations.map(({ source }) => source.id))];
  const sources = await withFiles(
    run,
    await run<Omit<CaseSource, 'leaving'>>('dossiers/sources', { caseId, ids: cited, most: MOST.sources }),
  );
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
  const names = new Map([...named, ...caseAsNamed(caseId, steps)].map((one) => [one.id, one]));
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
  acts: content.acts
    .filter(({ id, episode }) => !ids.has(id) && !ids.has(episode.id))
    .map((act) => ({ ...act, births: act.births.filter(({ id }) => !ids.has(id)) })),
  links: content.links.filter(({ id }) => !ids.has(id)),
});
