import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { supportPage } from './victims.queries.ts';

const USUAL_ENTRIES = 50;
const MOST_ENTRIES = 200;

export const victimsResolvers: Resolvers = {
  Query: {
    support: guard(
      { action: 'support:read', audit: ({ entries = [] }) => entries.flatMap(({ id }) => id ?? []) },
      async (_parent, asked, { run }) => {
        const { size, after } = pageAsked(asked, USUAL_ENTRIES, MOST_ENTRIES);
        const { page, after: next } = pageOf(await supportPage(run, size, after), size);
        return { entries: page, after: next };
      },
    ),
  },
};
