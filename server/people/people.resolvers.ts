import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { isPersonSeen, noticeIdsOn, recordsOf, rolesOf } from './people.queries.ts';

const part = { action: 'person:read', audit: false } as const;
const idOf = (parent: { id?: string }): string => parent.id ?? '';

const element = async (parent: { id?: string }, { loaders }: RequestContext) => {
  const found = await loaders.elements.load(idOf(parent));
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
};

export const peopleResolvers: Resolvers = {
  Query: {
    person: guard(
      { action: 'person:read', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, { run }) => {
        if (!(await isPersonSeen(run, id))) throw new Refusal('NOT_FOUND');
        return { id };
      },
    ),
  },
  PersonRecord: {
    sources: guard(part, (parent, _args, { loaders }) => loaders.sources.load(idOf(parent))),
    earlier: guard(
      { action: 'person:read', audit: (records) => records.flatMap(({ id }) => id ?? []) },
      async ({ personId = '', earlierIds = [], recordedAt = '' }, _args, context) => {
        const versions = await versionsBefore(context, { earlierIds, recordedAt }, async (run, version) =>
          (await recordsOf(run, personId)).filter(({ id }) => id === version),
        );
        return versions.map((record) => ({ ...record, mayCorrect: false }));
      },
    ),
  },
  Person: {
    label: guard(part, async (parent, _args, context) => (await element(parent, context)).label),
    isProtected: guard(part, async (parent, _args, context) => (await element(parent, context)).isProtected),
    isWanted: guard(part, async (parent, _args, context) => (await element(parent, context)).isWanted),
    records: guard(
      { action: 'person:read', audit: (records) => records.flatMap(({ id }) => id ?? []) },
      (parent, _args, { run }) => recordsOf(run, idOf(parent)),
    ),
    roles: guard(part, (parent, _args, { run }) => rolesOf(run, idOf(parent))),
    notices: guard(
      { action: 'person:read', audit: (notices) => notices.flatMap(({ id }) => id ?? []) },
      async (parent, _args, { run, loaders }) => {
        const notices = await loaders.notices.loadMany(await noticeIdsOn(run, idOf(parent)));
        return notices.flatMap((notice) => {
          if (notice instanceof Error) throw notice;
          return notice ?? [];
        });
      },
    ),
  },
};
