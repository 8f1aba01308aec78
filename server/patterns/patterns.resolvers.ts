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

/** Null when the limit of time or memory ended the search. */
const found = async (search: Promise<MatchRow[]>): Promise<MatchRow[] | null> => {
  try {
    return await search;
  } catch (error) {
    if (gaveUp(error)) return null;
    throw error;
  }
};

const resultOf = async (
  context: RequestContext,
  pattern: Pattern,
  rows: MatchRow[] | null,
  { known = [], problems = [] }: { known?: readonly string[]; problems?: Problem[] },
) => {
  const matches = (rows ?? []).slice(0, MOST_MATCHES).map((row) => matchOf(pattern, row));
  const fresh = [...new Set(matches.flatMap(({ elements }) => elements.map(({ id }) => id)))];
  return {
    matches,
    network: await draw(context, {
      fresh: fresh.slice(0, MOST_ELEMENTS),
      known: fresh.length > 0 ? known : [],
    }),
    isCapped: (rows?.length ?? 0) > MOST_MATCHES,
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
