import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { MOST_KNOWN } from '../network/drawing.ts';
import { routesOf } from './routes.queries.ts';

export const routesResolvers: Resolvers = {
  Query: {
    routes: guard(
      { action: 'network:read', audit: ({ who = [] }) => [...new Set(who)] },
      async (_parent, { ids }, { run }) => {
        if (ids.length > MOST_KNOWN) throw new Refusal('TOO_MANY');
        const { rows, isCut } = await routesOf(run, ids);
        return {
          who: rows.map(({ who }) => who),
          fact: rows.map(({ fact }) => fact),
          type: rows.map(({ type }) => type),
          place: rows.map(({ place }) => place),
          certainty: rows.map(({ certainty }) => certainty),
          from: rows.map(({ from }) => from),
          to: rows.map(({ to }) => to),
          isCut,
        };
      },
    ),
  },
};
