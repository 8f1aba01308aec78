import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { gaveUp } from '../db/errors.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { draw, MOST_KNOWN } from '../network/drawing.ts';
import { MOST_ELEMENTS } from '../network/network.queries.ts';
import { PATTERNS, type Pattern } from './pattern-list.ts';
import { matchesOf, startingCompartments, type MatchRow } from './patterns.queries.ts';
import { settingsOf } from './settings.ts';

const MOST_MATCHES = 50;

const valuesOf = (values: MatchRow['values']): { name: string; value: string }[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: Array.isArray(value) ? value.join(' ') : String(value) }],
  );

const distinctById = (elements: MatchRow['elements']): MatchRow['elements'] =>
  [...new Map(elements.toReversed().map((element) => [element.id, element])).values()].toReversed();

const matchOf = ({ id }: Pattern, row: MatchRow) => ({
  elements: distinctById(row.elements),
  lines: row.lines,
  cases: row.caseIds.map((caseId) => ({ id: caseId })),
  sentence: id,
  values: valuesOf(row.values),
  isCut: row.isCut ?? false,
});

type Match = ReturnType<typeof matchOf>;

/** Null when the limit of time or memory ended the search. */
const found = async (search: Promise<MatchRow[]>): Promise<MatchRow[] | null> => {
  try {
    return await search;
  } catch (error) {
    if (gaveUp(error)) return null;
    throw error;
  }
};

/** The first matches that a picture holds whole: one of which a part were missing would say less than it found. */
const drawable = (matches: readonly Match[]): Match[] => {
  const ids = new Set<string>();
  const end = matches.findIndex(({ elements }) => {
    for (const { id } of elements) ids.add(id);
    return ids.size > MOST_ELEMENTS;
  });
  return matches.slice(0, end === -1 ? matches.length : end);
};

const resultOf = async (
  context: RequestContext,
  pattern: Pattern,
  rows: MatchRow[] | null,
  { known = [], problems = [] }: { known?: readonly string[]; problems?: Problem[] },
) => {
  const all = (rows ?? []).map((row) => matchOf(pattern, row));
  const matches = drawable(all.slice(0, MOST_MATCHES));
  const fresh = [...new Set(matches.flatMap(({ elements }) => elements.map(({ id }) => id)))];
  return {
    matches,
    network: await draw(context, { fresh, known: fresh.length > 0 ? known : [] }),
    isCapped: all.length > matches.length,
    timedOut: rows === null,
    problems,
  };
};

export const patternsResolvers: Resolvers = {
  Query: {
    patterns: guard({ action: 'pattern:run', audit: false }, () =>
      PATTERNS.map(({ statement: _statement, parameters, ...pattern }) => ({
        ...pattern,
        parameters: [...parameters],
      })),
    ),
    runPattern: guard(
      {
        action: 'pattern:run',
        audit: ({ network, matches = [] }) => [
          ...(network?.nodes?.id ?? []),
          ...matches.flatMap(({ cases = [] }) => cases.flatMap(({ id }) => id ?? [])),
        ],
      },
      async (_parent, { pattern: id, caseId, parameters, known }, context) => {
        if ((known?.length ?? 0) > MOST_KNOWN) throw new Refusal('TOO_MANY');
        const pattern = PATTERNS.find((one) => one.id === id);
        if (!pattern) throw new Refusal('BAD_INPUT', { argument: 'pattern' });
        const settings = settingsOf(pattern, parameters ?? []);
        if (!settings) throw new Refusal('BAD_INPUT', { argument: 'parameters' });
        const { values, problems } = settings;
        if (problems.length > 0) return resultOf(context, pattern, [], { problems });
        const within = await startingCompartments(context.run, caseId ?? null);
        if (caseId && within.length === 0) throw new Refusal('NOT_FOUND');
        const search = matchesOf(context.run, pattern, values, { within, most: MOST_MATCHES + 1 });
        return resultOf(context, pattern, await found(search), { known: known ?? [] });
      },
    ),
  },
};
