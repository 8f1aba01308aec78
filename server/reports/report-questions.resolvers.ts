import { plainLine } from '../../typesetting/plain-line.ts';
import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, QuestionInput, Resolvers } from '../graphql/types.generated.ts';
import { presently } from '../network/moments.ts';
import { firstWholeYear } from './figures.ts';
import { NO_COLLEAGUE, QUESTION_GONE, questionProblem, titleProblems } from './question-problems.ts';
import {
  answerTo,
  colleaguesFor,
  keepQuestion,
  keptQuestions,
  putAwayQuestion,
  recordsIn,
  type KeptRow,
} from './questions.queries.ts';
import { faultOf, wholeStatementOf, type Question } from './questions.ts';
import { labelledRecord, MOST_RECORDS } from './record-labels.ts';
import { lookedAtBy } from './report-day.ts';

const questionOf = ({ second, filters, ...own }: QuestionInput): Question => ({
  ...own,
  second: second ?? null,
  // A filter that keeps nothing in particular is none.
  filters: filters.filter(({ keys }) => keys.length > 0),
});

const shownKept = ({ asked, ...row }: KeptRow) => ({ ...row, question: JSON.parse(asked) as Question });

const nothing = (...problems: Problem[]) => ({ id: null, problems, newer: null });

/** What stands in the way of keeping a question: its own faults, its title, and colleagues who do not read the report. */
const keepingProblems = async (
  context: RequestContext,
  question: Question,
  title: string,
  sharedIds: readonly string[],
): Promise<Problem[]> => {
  const fault = faultOf(question, lookedAtBy({}, new Date()));
  const known = new Set((await colleaguesFor(presently(context))).map(({ id }) => id));
  return [
    ...(fault ? [questionProblem(fault)] : []),
    ...titleProblems(title),
    ...(sharedIds.every((id) => known.has(id)) ? [] : [NO_COLLEAGUE]),
  ];
};

export const reportQuestionsResolvers: Resolvers = {
  Query: {
    reportQuestion: guard(
      { action: 'report:read', audit: () => [] },
      async (_parent, { question: input }, context) => {
        const question = questionOf(input);
        const lookedAt = lookedAtBy(context.viewer, new Date());
        const wholeSince = firstWholeYear(wholeStatementOf(question));
        const fault = faultOf(question, lookedAt);
        if (fault)
          return {
            firsts: [],
            seconds: [],
            cells: [],
            total: null,
            wholeSince,
            problems: [questionProblem(fault)],
          };
        return { ...(await answerTo(context.run, question, lookedAt)), wholeSince, problems: [] };
      },
    ),
    questionRecords: guard(
      { action: 'report:read', audit: ({ records = [] }) => records.flatMap(({ id }) => id ?? []) },
      async (_parent, { question: input, row, column }, context) => {
        const question = questionOf(input);
        const lookedAt = lookedAtBy(context.viewer, new Date());
        const fault = faultOf(question, lookedAt);
        if (fault) throw new Refusal('BAD_INPUT', { argument: 'question' });
        const part = { row: row ?? null, column: column ?? null };
        const rows = await recordsIn(context.run, question, part, lookedAt);
        const shown = rows.slice(0, MOST_RECORDS);
        return {
          records: await Promise.all(shown.map((one) => labelledRecord(one, context))),
          visible: rows.length,
        };
      },
    ),
    keptQuestions: guard(
      { action: 'report:read', audit: (rows) => rows.flatMap(({ id }) => id ?? []) },
      async (_parent, _args, context) => (await keptQuestions(presently(context))).map(shownKept),
    ),
    questionColleagues: guard(
      { action: 'report:read', audit: (rows) => rows.flatMap(({ id }) => id ?? []) },
      (_parent, _args, context) => colleaguesFor(presently(context)),
    ),
  },
  Mutation: {
    keepQuestion: guard(
      { action: 'report:ask', audit: (_result, { id }) => [id] },
      async (_parent, { id, version, title: typed, question: input, sharedIds }, context) => {
        const question = questionOf(input);
        const title = plainLine(typed).trim();
        const problems = await keepingProblems(context, question, title, sharedIds);
        if (problems.length > 0) return nothing(...problems);
        const kept = { id, version: version ?? null, title, question, sharedIds };
        if (await keepQuestion(context.run, kept)) return { id, problems: [], newer: null };
        const own = (await keptQuestions(presently(context))).filter(({ isOwn }) => isOwn);
        if (own.some((row) => row.id === id)) return { id, problems: [], newer: null };
        const newer = own.find(({ earlierIds }) => version && earlierIds.includes(version));
        return newer ? { ...nothing(), newer: shownKept(newer) } : nothing(QUESTION_GONE);
      },
    ),
    putAwayQuestion: guard(
      { action: 'report:ask', audit: (_result, { id }) => [id] },
      async (_parent, { id }, context) => {
        if (!(await putAwayQuestion(context.run, id))) throw new Refusal('NOT_FOUND');
        return true;
      },
    ),
  },
};
