import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Shown } from '../graphql/shown.ts';
import type { Group, Resolvers } from '../graphql/types.generated.ts';
import { groupIds } from './groups.queries.ts';

const shown = ({ id, members = [] }: Shown<Group>): string[] =>
  [id ?? [], members.flatMap(({ person }) => person?.id ?? [])].flat();

export const groupsResolvers: Resolvers = {
  Query: {
    groups: guard(
      { action: 'group:read', audit: (groups) => groups.flatMap(shown) },
      async (_parent, _args, { run, loaders }) => {
        const groups = await loaders.groups.loadMany(await groupIds(run));
        return groups.flatMap((group) => {
          if (group instanceof Error) throw group;
          return group ?? [];
        });
      },
    ),
    group: guard({ action: 'group:read', audit: shown }, async (_parent, { id }, { loaders }) => {
      const group = await loaders.groups.load(id);
      if (!group) throw new Refusal('NOT_FOUND');
      return group;
    }),
  },
};
