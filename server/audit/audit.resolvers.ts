import { guard } from '../access/guard.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { auditLines } from './audit.queries.ts';

export const auditResolvers: Resolvers = {
  Query: {
    auditLines: guard(
      { action: 'audit:read', audit: ({ lines = [] }) => lines.flatMap(({ requestId }) => requestId ?? []) },
      async (_parent, { first, before }, { run, trail }) => {
        const size = Math.min(Math.max(first ?? 50, 1), 200);
        await trail.copied();
        const rows = await auditLines(run, size + 1, before ?? null);
        const lines = rows.slice(0, size);
        return { lines, before: rows.length > size ? (lines.at(-1)?.position ?? null) : null };
      },
    ),
  },
};
