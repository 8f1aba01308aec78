import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isLinkType } from '../db/graph-names.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { correctedIn } from './corrected-in.ts';
import {
  correctLink,
  linksBetween,
  type LinkPlace,
  type LinkVersionRow,
} from './link-corrections.queries.ts';
import { LINK_GONE, periodProblems, sourceProblems } from './link-problems.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const checkType = ({ type }: LinkPlace): void => {
  if (!isLinkType(type)) throw new Refusal('BAD_INPUT', { argument: 'type' });
};

/** Whoever sees none of the pair, or does not write where the link lies, gets the answer of one that is not there. */
const correctable = ({ type }: LinkPlace, row: LinkVersionRow | undefined): LinkVersionRow => {
  if (!row?.mayEdit || correctedIn({ ...row, type }) !== 'HERE') throw new Refusal('NOT_FOUND');
  return row;
};

/** Sent twice, it is corrected already; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const overtaken = async (
  { run, viewer }: RequestContext,
  at: LinkPlace & { id: string; version: string },
) => {
  const standing = await linksBetween(run, at);
  if (standing.some(({ id, recordedById }) => id === at.id && recordedById === viewer.userId))
    return done(at.id);
  const newer = standing.find(({ earlierIds }) => earlierIds.includes(at.version));
  if (newer) return { ...refused(), newer };
  // Of a pair between which he sees nothing he is not told that there was something.
  if (!standing.some(({ mayEdit }) => mayEdit)) throw new Refusal('NOT_FOUND');
  return refused(LINK_GONE);
};

export const linkCorrectionsResolvers: Resolvers = {
  Query: {
    linkVersions: guard(
      {
        action: 'network:read',
        audit: (versions, { source, target }) => [
          source,
          target,
          ...versions.flatMap((version) => version.id ?? []),
        ],
      },
      async (_parent, { id, ...at }, context) => {
        checkType(at);
        const current = (await linksBetween(context.run, at)).find((row) => row.id === id);
        if (!current) throw new Refusal('NOT_FOUND');
        const earlier = await versionsBefore(context, current, async (run, version) =>
          (await linksBetween(run, at)).filter((row) => row.id === version),
        );
        return [current, ...earlier];
      },
    ),
    checkLinkCorrection: guard(
      { action: 'link:write', audit: (_problems, { version, source, target }) => [version, source, target] },
      async (_parent, { version, link, ...at }, { run }) => {
        checkType(at);
        correctable(
          at,
          (await linksBetween(run, at)).find(
            ({ id, earlierIds }) => id === version || earlierIds.includes(version),
          ),
        );
        return [...periodProblems(link), ...sourceProblems(link)];
      },
    ),
  },
  Mutation: {
    correctLink: guard(
      {
        action: 'link:write',
        audit: ({ id }, { version, source, target }) => [version, source, target, ...(id ? [id] : [])],
      },
      async (_parent, { id, version, link, ...at }, context) => {
        checkType(at);
        const standing = await linksBetween(context.run, at);
        const seen = standing.find((row) => row.id === version);
        if (!seen) return overtaken(context, { ...at, id, version });
        const before = correctable(at, seen);
        const problems = [...periodProblems(link), ...sourceProblems(link)];
        if (problems.length > 0) return refused(...problems);
        return (await correctLink(context.run, { ...at, id, before, link }))
          ? done(id)
          : overtaken(context, { ...at, id, version });
      },
    ),
  },
};
