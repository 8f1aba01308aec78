import { PERMISSIONS } from '../access/permissions.ts';
import type { ViewerRun } from '../db/run.ts';
import type { CountedRow, Texts } from './figures.ts';
import { answerOf, paramsOf, standsIn, statementOf, type Answer, type Question } from './questions.ts';
import type { LookedAt } from './report-day.ts';
import type { FigureRecordRow } from './reports.queries.ts';

export const answerTo = async (run: ViewerRun, question: Question, lookedAt: LookedAt): Promise<Answer> => {
  const rows = await run<CountedRow>(statementOf(question), paramsOf(question, lookedAt), {
    aggregate: true,
  });
  return answerOf(question, rows, lookedAt);
};

/** The things in a part of an answer that the reader may see, each once, oldest first. */
export const recordsIn = async (
  run: ViewerRun,
  question: Question,
  { row, column }: { row: string | null; column: string | null },
  lookedAt: LookedAt,
): Promise<FigureRecordRow[]> => {
  const rows = await run<FigureRecordRow & { key: string | null }>(
    statementOf(question),
    paramsOf(question, lookedAt),
  );
  const own = new Map(rows.filter((one) => standsIn(one, row, column)).map((one) => [one.id, one]));
  return [...own.values()].sort((a, b) => ((a.on ?? '') + a.id < (b.on ?? '') + b.id ? -1 : 1));
};

export type Colleague = { id: string; name: Texts };
export type KeptRow = {
  id: string;
  title: string;
  asked: string;
  keptAt: string;
  owner: Texts;
  isOwn: boolean;
  earlierIds: string[];
  sharedWith: Colleague[];
};

export const keptQuestions = (run: ViewerRun): Promise<KeptRow[]> => run<KeptRow>('reports/kept-questions');

export const colleaguesFor = (run: ViewerRun): Promise<Colleague[]> =>
  run<Colleague>('reports/question-colleagues', { roles: [...PERMISSIONS['report:read'].roles] });

export type Kept = {
  id: string;
  version: string | null;
  title: string;
  question: Question;
  sharedIds: string[];
};

/** False when the version no longer stands, or the id is that of something else. */
export const keepQuestion = async (run: ViewerRun, { question, ...own }: Kept): Promise<boolean> =>
  (await run('reports/keep-question', { ...own, asked: JSON.stringify(question) })).length > 0;

export const putAwayQuestion = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('reports/put-away-question', { id })).length > 0;
