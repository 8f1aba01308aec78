import { CypherRefused } from './cypher-patterns.ts';
import { isSign, tokensOf, type Token } from './cypher-tokens.ts';
import { ACT_TYPES, DIRECTED_LINK_TYPES, LINK_TYPES } from './graph-names.ts';

type Edit = { at: number; end: number; text: string };

const edited = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let copied = 0;
  for (const { at, end, text: put } of edits) {
    result += text.slice(copied, at) + put;
    copied = end;
  }
  return result + text.slice(copied);
};

const isType = (tokens: readonly Token[], i: number): boolean =>
  isSign(tokens[i - 1], ':') || isSign(tokens[i - 1], '|');

/**
 * Writes out the types: `[r:LINKS]` is every type that ties two elements, `[r:ACTS]` what somebody does in an episode.
 * What this gives is what the checks read, so nothing that is written out escapes them.
 */
export const typesExpanded = (source: string): string => {
  const tokens = tokensOf(source);
  return edited(
    source,
    tokens.flatMap(({ text, at, end }, i): Edit[] => {
      if (!isType(tokens, i)) return [];
      if (text === 'LINKS') return [{ at, end, text: LINK_TYPES.join('|') }];
      return text === 'ACTS' ? [{ at, end, text: ACT_TYPES.join('|') }] : [];
    }),
  );
};

/** The statement for each type of link, in which `:LINK` stands for the type: an index on a relationship is of one type. */
export const forEachLink = (source: string): Map<string, string> => {
  const tokens = tokensOf(source);
  const places = tokens.filter(({ text }, i) => text === 'LINK' && isType(tokens, i));
  return new Map(
    LINK_TYPES.map((type) => [
      type,
      edited(
        source,
        places.map(({ at, end }) => ({ at, end, text: type })),
      ),
    ]),
  );
};

/** An element at which more relationships meet than this is read by the indexes on the ends of its links. */
export const HUB_DEGREE = 200;

const inTime = (name: string): string =>
  `${name}.recordedAt <= $asOf AND (${name}.supersededAt IS NULL OR ${name}.supersededAt > $asOf)`;
const inTimeNow = (name: string): string =>
  `${name}.recordedAt <= $now AND (${name}.supersededAt IS NULL OR ${name}.supersededAt > $now)`;

type Macro = (name: string) => string;

// The one rule of who is wanted: while any search is in force, until the last one ends. A notice asks others to help with a search and adds nothing to it.
const wantedAmong =
  (visible: Macro): Macro =>
  (name) =>
    `EXISTS { MATCH (search:DomesticSearch)-[seeks:SEEKS]->(${name}) WHERE ${visible('search')} AND ${visible('seeks')} AND search.from <= $lookedAt AND coalesce(search.to, '~') > $lookedAt }`;

const OF_READER: Record<string, Macro> = {
  VISIBLE: (name) => `(${name}.scope IN $scopes AND ${inTime(name)})`,
  // Whoever looks at the past, or at some of his compartments, sees nobody under a name whom something that he holds now protects.
  PROTECTS: (name) => `(${name}.scope IN $heldScopes AND (${inTime(name)} OR ${inTimeNow(name)}))`,
};
// The same without an alternative: where the order of an index ends a page, the planner would read the index once for each alternative, whole, and sort.
const BY_INDEX: Record<string, Macro> = {
  ...OF_READER,
  VISIBLE: (name) =>
    `(${name}.scope IN $scopes AND ${name}.recordedAt <= $asOf AND coalesce(${name}.supersededAt, '~') > $asOf)`,
};
const OF_EVERYTHING: Record<string, Macro> = {
  VISIBLE: (name) => `(${inTime(name)})`,
  PROTECTS: (name) => `(${inTime(name)} OR ${inTimeNow(name)})`,
};
// What an analyst chooses to be shown: how sure a fact is, and when it was so, as precisely as either side says ("2024", "2024-03").
const CHOICES: Record<string, Macro> = {
  CHOSEN: (name) =>
    `($certainties IS NULL OR ${name}.certainty IN $certainties) AND ($reliability IS NULL OR ${name}.reliability <= $reliability) AND ($credibility IS NULL OR toInteger(${name}.credibility) <= $credibility)`,
  IN_PERIOD: (name) =>
    `($since IS NULL OR coalesce(${name}.validTo, ${name}.exploitedTo, ${name}.on, ${name}.validFrom, ${name}.exploitedFrom) + '~' >= $since) AND ($until IS NULL OR coalesce(${name}.validFrom, ${name}.exploitedFrom, ${name}.on, ${name}.validTo, ${name}.exploitedTo) <= $until + '~')`,
  // A charge that was brought here counts once the prosecution has approved it; those of the register carry no approval and count.
  APPROVED: (name) => `coalesce(${name}.approval, 'APPROVED') = 'APPROVED'`,
  DIRECTED: (name) => `type(${name}) IN [${DIRECTED_LINK_TYPES.map((type) => `'${type}'`).join(', ')}]`,
};
// These look at what is hidden too, at one step for each type and whatever its number. They choose by which way the same answer is reached; nothing else may depend on them.
const ROUTES: Record<string, Macro> = {
  HUB: (name) => `COUNT { (${name})--() } > ${HUB_DEGREE}`,
  LINK_TYPES_AT: (name) =>
    `[type IN [${LINK_TYPES.map((type) => `CASE WHEN COUNT { (${name})-[:${type}]-() } > 0 THEN '${type}' END`).join(', ')}] WHERE type IS NOT NULL]`,
};

// Whether a version stands that was bound before a lock: a property that is asked for by its name is answered from before it, all of them together are read anew.
const UNDER_LOCK: Record<string, Macro> = {
  STANDS: (name) => `properties(${name}).supersededAt IS NULL`,
};

const SEEN = {
  'what the reader may': OF_READER,
  'what the reader may, by index': BY_INDEX,
  everything: OF_EVERYTHING,
};

const withWanted = (macros: Record<string, Macro>): Record<string, Macro> => {
  const { VISIBLE } = macros;
  return VISIBLE ? { ...macros, WANTED: wantedAmong(VISIBLE) } : macros;
};

/** Writes out the predicates, each of which takes names: what a reader may see, or, for the report's aggregates, everything that was known. */
export const predicatesExpanded = (
  text: string,
  tokens: readonly Token[],
  sees: keyof typeof SEEN,
): string => {
  const macros = new Map(Object.entries({ ...withWanted(SEEN[sees]), ...CHOICES, ...ROUTES, ...UNDER_LOCK }));
  return edited(
    text,
    tokens.flatMap((token, i): Edit[] => {
      const macro = macros.get(token.text);
      if (!macro || token.kind !== 'word') return [];
      const [open, name, close] = tokens.slice(i + 1, i + 4);
      if (!isSign(open, '(') || name?.kind !== 'word' || !close || !isSign(close, ')'))
        throw new CypherRefused(`${token.text} takes one name (position ${token.at})`);
      return [{ at: token.at, end: close.end, text: macro(name.text) }];
    }),
  );
};
