import { hasHiddenSigns } from '../../typesetting/plain-line.ts';
import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { presently } from '../network/moments.ts';
import { isPublished } from './reports.queries.ts';
import { writeReason, writtenReasons } from './written-reasons.queries.ts';

const LONGEST = 1_000;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const textProblems = (text: string): Problem[] => {
  const { length } = text;
  if ((length === 0 || length >= 3) && length <= LONGEST && !hasHiddenSigns(text)) return [];
  return [
    {
      field: 'text',
      text: {
        az: `3–${LONGEST} işarə yazın, görünməyən işarələrsiz; geri götürmək üçün boş qoyun.`,
        en: `Write 3 to ${LONGEST} characters without hidden signs; leave it empty to take the reason back.`,
      },
    },
  ];
};

/** Nothing was written: sent twice, it is there; otherwise what somebody else wrote meanwhile. */
const unwritten = async (context: RequestContext, id: string, year: number, figure: string) => {
  const standing = (await writtenReasons(presently(context), year)).get(figure) ?? null;
  if (standing?.id === id && standing.recordedById === context.viewer.userId) return done(id);
  return { ...refused(), newer: standing };
};

export const writtenReasonsResolvers: Resolvers = {
  Mutation: {
    explainDifference: guard(
      { action: 'report:freeze', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id, year, figure, version = null, text }, context) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        if (!(await isPublished(context.run, year, figure))) throw new Refusal('NOT_FOUND');
        const said = text.trim();
        const problems = textProblems(said);
        if (problems.length > 0) return refused(...problems);
        const reason = { id, year, figure, version, text: said === '' ? null : said };
        return (await writeReason(context.run, reason)) ? done(id) : unwritten(context, id, year, figure);
      },
    ),
  },
};
