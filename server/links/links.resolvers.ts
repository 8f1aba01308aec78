import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { isLinkType } from '../db/graph-names.ts';
import { passageOf, passageProblems } from '../evidence/passages.ts';
import type { MutationRecordLinkArgs, Problem, Resolvers } from '../graphql/types.generated.ts';
import { checkedLink } from './checked-link.ts';
import { NEEDS_IDENTITY } from './link-problems.ts';
import { LINK_RULES } from './link-rules.ts';
import { recordLink, withdrawLink } from './links.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems });

const audited = {
  action: 'link:write',
  audit: ({ id }: { id?: string | null }, { link, passage }: MutationRecordLinkArgs) => [
    ...(id ? [id] : []),
    link.source,
    link.target,
    ...(passage ? [passage.sourceId] : []),
  ],
} as const;

export const linksResolvers: Resolvers = {
  Query: {
    // The same for everybody, and about nobody.
    linkRules: guard({ action: 'network:read', audit: false }, () =>
      LINK_RULES.map(({ type, from, to }) => ({ type, from: [...from], to: [...to] })),
    ),
  },
  Mutation: {
    recordLink: guard(audited, async (_parent, { id, link, passage: given }, context) => {
      if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
      const checked = await checkedLink(context, link);
      const passage = given ? passageOf(given) : null;
      const facts = [{ id, scope: checked.scope }];
      const problems = [
        ...checked.problems,
        ...(passage
          ? await passageProblems(context.run, passage, { facts, isProtected: checked.isProtected })
          : []),
      ];
      if (problems.length > 0) return refused(...problems);
      if (await recordLink(context.run, id, { ...checked, passage })) return { id, problems: [] };
      if (checked.isSealed) return refused(NEEDS_IDENTITY);
      throw new Refusal('NOT_FOUND');
    }),
    withdrawLink: guard(
      {
        action: 'link:write',
        audit: ({ id }, { source, target }) => [...(id ? [id] : []), source, target],
      },
      async (_parent, { type, ...link }, { run }) => {
        if (!isLinkType(type)) throw new Refusal('BAD_INPUT', { argument: 'type' });
        if (!(await withdrawLink(run, type, link))) throw new Refusal('NOT_FOUND');
        return { id: link.id, problems: [] };
      },
    ),
  },
};
