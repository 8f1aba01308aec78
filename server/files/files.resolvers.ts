import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { filesOf, withdrawFile } from './files.queries.ts';

export const filesResolvers: Resolvers = {
  EvidenceSource: {
    files: guard(
      { action: 'evidence:read', audit: (files) => files.flatMap(({ id }) => id ?? []) },
      ({ id = '', kind }, _args, { run }) => (kind === 'EXHIBIT' ? filesOf(run, id) : []),
    ),
  },
  Mutation: {
    withdrawExhibitFile: guard(
      { action: 'evidence:write', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, { run }) => {
        if ((await withdrawFile(run, id)) === null) throw new Refusal('NOT_FOUND');
        return { id, problems: [], meanwhile: null };
      },
    ),
  },
};
