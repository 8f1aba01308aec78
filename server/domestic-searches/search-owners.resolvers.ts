import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { assigned, shownOfficer } from '../notices/assigned.ts';
import { officersFor } from '../notices/notice-owners.queries.ts';
import { searchesByIds, versionAfter, type SearchRow } from './domestic-searches.queries.ts';

/** The version of a search that stands, also where another was read; NOT_FOUND where the reader does not write. */
const written = async ({ run }: RequestContext, searchId: string): Promise<SearchRow> => {
  const [read] = await searchesByIds(run, [searchId]);
  const search = read ?? (await versionAfter(run, searchId));
  if (!search?.mayEdit) throw new Refusal('NOT_FOUND');
  return search;
};

export const searchOwnersResolvers: Resolvers = {
  Query: {
    searchOfficers: guard(
      { action: 'notice:write', audit: (_officers, { searchId }) => [searchId] },
      async (_parent, { searchId }, context) => {
        const { id } = await written(context, searchId);
        return (await officersFor(context.run, id)).map(shownOfficer);
      },
    ),
  },
  Mutation: {
    assignSearch: guard(
      {
        action: 'notice:write',
        audit: ({ id }, { searchId, ownerId }) => [
          searchId,
          ...(id ? [id] : []),
          ...(ownerId ? [ownerId] : []),
        ],
      },
      (_parent, { id, searchId, version = null, ownerId = null, on }, context) =>
        assigned(context, () => written(context, searchId), { id, version, ownerId, on }),
    ),
  },
};
