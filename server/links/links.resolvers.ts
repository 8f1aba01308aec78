import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { isLinkType } from '../db/graph-names.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LinkInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { visibleElements } from '../network/network.queries.ts';
import { linkProblems, MISFIT, NEEDS_IDENTITY } from './link-problems.ts';
import { isFitting, LINK_RULES, TELLS_WHO_SHE_IS } from './link-rules.ts';
import { recordLink, withdrawLink } from './links.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems });

/** Throws NOT_FOUND unless the reader sees both ends. */
const checkedEnds = async ({ run, loaders }: RequestContext, { source, target }: LinkInput) => {
  const seen = await visibleElements(run, [...new Set([source, target])]);
  const [from, to] = await Promise.all([loaders.elements.load(source), loaders.elements.load(target)]);
  const isSeen = (id: string): boolean => seen.some((element) => element.id === id);
  if (!from || !to || !isSeen(source) || !isSeen(target)) throw new Refusal('NOT_FOUND');
  return { from, to };
};

const audited = {
  action: 'link:write',
  audit: ({ id }: { id?: string | null }, { link }: { id: string; link: LinkInput }) => [
    ...(id ? [id] : []),
    link.source,
    link.target,
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
    recordLink: guard(audited, async (_parent, { id, link }, context) => {
      if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
      const { from, to } = await checkedEnds(context, link);
      const problems = linkProblems(link);
      if (!isFitting(link.type, from.kind, to.kind)) problems.unshift(MISFIT);
      if (problems.length > 0) return refused(...problems);
      const tells = TELLS_WHO_SHE_IS.has(link.type) && (from.isProtected || to.isProtected);
      const words = { ...link, sourceText: link.sourceText.trim() };
      if (await recordLink(context.run, id, words, tells)) return { id, problems: [] };
      if (tells) return refused(NEEDS_IDENTITY);
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
