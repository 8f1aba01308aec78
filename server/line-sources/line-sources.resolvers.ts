import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { MOST_LINES } from '../exports/exports.queries.ts';
import { MOST_KNOWN } from '../network/drawing.ts';
import { citedBy, lineFactsAmong } from './line-sources.queries.ts';
import { sourcesBehind } from './sources-behind.ts';

export const lineSourcesResolvers: Resolvers = {
  Query: {
    lineSources: guard(
      {
        action: 'network:read',
        audit: ({ source = [], target = [], sources = [] }) => [
          ...new Set([...source, ...target, ...sources.flatMap(({ id }) => id ?? [])]),
        ],
      },
      async (_parent, { ids }, { run }) => {
        if (ids.length > MOST_KNOWN) throw new Refusal('TOO_MANY');
        const lines = await lineFactsAmong(run, ids);
        if (lines.length > MOST_LINES) throw new Refusal('TOO_MANY');
        const factIds = [...new Set(lines.flatMap(({ facts }) => facts.map(([id]) => id)))];
        return sourcesBehind(lines, factIds.length === 0 ? [] : await citedBy(run, factIds));
      },
    ),
  },
};
