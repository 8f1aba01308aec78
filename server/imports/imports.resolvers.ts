import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ImportState, Problem, Resolvers } from '../graphql/types.generated.ts';
import {
  beginCheck,
  beginStep,
  cancelJob,
  decisionsOn,
  jobById,
  jobsPage,
  problemsOf,
  tableBehind,
  type JobRow,
} from './imports.queries.ts';
import { drawingOf } from './drawing.ts';
import { DECISIONS_FIRST, NEEDS_IDENTITY, mappingProblems, stateProblem } from './import-problems.ts';
import { inspectionShown } from './inspection.ts';
import { jobShown } from './job-shown.ts';
import { FileProblem } from './reading/file-problem.ts';
import { openedProblem } from './refusals.ts';
import { mappingOf, readingOf } from './work.ts';

const MOST_JOBS = 100;
const MOST_PROBLEMS = 200;
const MOST_ROWS = 200;

const found = async ({ run }: RequestContext, id: string): Promise<JobRow> => {
  const job = await jobById(run, id);
  if (!job) throw new Refusal('NOT_FOUND');
  return job;
};

/** Others of the case see that an import exists; what is done with it is its owner's alone. */
const own = async (context: RequestContext, id: string): Promise<JobRow> => {
  const job = await found(context, id);
  if (!job.mayRun) throw new Refusal('NOT_FOUND');
  return job;
};

const answer = async (context: RequestContext, id: string, begun: boolean) => {
  const job = await found(context, id);
  if (!begun) return { job: null, problems: [stateProblem(job.state)] };
  await context.imports.runner.kick();
  return { job: jobShown(await found(context, id)), problems: [] };
};

const refusedFor = (problems: Problem[]) => ({ job: null, problems });

const NOTHING_IN: readonly ImportState[] = ['UPLOADED', 'CHECKED', 'CANCELLED', 'FAILED', 'UNDONE'];
const SOMETHING_IN: readonly ImportState[] = ['DONE', 'CANCELLED', 'FAILED'];

const change = { action: 'import:run', audit: false } as const;

export const importsResolvers: Resolvers = {
  Query: {
    imports: guard(
      { action: 'import:read', audit: ({ jobs = [] }) => jobs.flatMap(({ id }) => id ?? []) },
      async (_parent, { caseId, ...asked }, { run }) => {
        const { size, after } = pageAsked(asked, 50, MOST_JOBS);
        const { page, after: next } = pageOf(
          await jobsPage(run, { caseId: caseId ?? null, size, after }),
          size,
        );
        return { jobs: page.map((job) => jobShown(job)), after: next };
      },
    ),
    import: guard(
      { action: 'import:read', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, context) => jobShown(await found(context, id)),
    ),
    inspectImport: guard(
      { action: 'import:run', audit: (_result, { id }) => [id] },
      async (_parent, { id, reading, kind }, context) => {
        const job = await own(context, id);
        const { files, reader } = context.imports;
        try {
          const inspection = await reader.inspect(
            await files.open(job.sha256),
            job.fileName,
            reading ?? readingOf(job),
            kind,
          );
          return await inspectionShown(context.run, inspection, { kind: kind ?? null, maySeal: job.maySeal });
        } catch (error) {
          if (error instanceof FileProblem)
            throw new Refusal('BAD_INPUT', { az: error.text.az, en: error.text.en });
          throw error;
        }
      },
    ),
    importDrawing: guard(
      { action: 'import:read', audit: ({ elements = [] }, { id }) => [id, ...elements] },
      async (_parent, { id }, context) => drawingOf(context.run, context.imports, await found(context, id)),
    ),
    importProblems: guard(
      { action: 'import:read', audit: (_result, { id }) => [id] },
      async (_parent, { id, first, afterRow }, context) => {
        await found(context, id);
        const size = Math.min(Math.max(first ?? 100, 1), MOST_PROBLEMS);
        const rows = await problemsOf(context.run, { id, afterRow: afterRow ?? null, most: size + 1 });
        // A page ends with a whole row, so that asking on from its number leaves out nothing.
        const last = rows.at(-1)?.row;
        const whole = rows.length > size ? rows.filter(({ row }) => row !== last) : rows;
        const page = whole.length > 0 ? whole : rows.slice(0, size);
        return {
          problems: page.map((row) => {
            const { cells: _cells, ...problem } = openedProblem(context.imports.vault, row);
            return problem;
          }),
          after: rows.length > size ? (page.at(-1)?.row ?? null) : null,
        };
      },
    ),
    factRows: guard(
      { action: 'network:read', audit: (_result, { factId }) => [factId] },
      async (_parent, { factId, first, after }, { run, imports }) => {
        const table = await tableBehind(run, factId);
        if (!table) throw new Refusal('NOT_FOUND');
        const [from, to] = table.ends;
        const bytes = await imports.files.open(table.sha256);
        const behind = await imports.reader.rowsBehind(
          bytes,
          table.fileName,
          readingOf(table),
          mappingOf(table),
          { from, to },
        );
        const start = Math.max(after ?? 0, 0);
        const end = start + Math.min(Math.max(first ?? 100, 1), MOST_ROWS);
        const rows = behind.rows.slice(start, end);
        return {
          header: behind.header,
          rows: rows.map((cells, i) => ({ position: start + i + 1, cells })),
          total: behind.rows.length,
          after: end < behind.rows.length ? end : null,
        };
      },
    ),
  },
  Mutation: {
    checkImport: guard(change, async (_parent, { id, mapping, reading }, context) => {
      await own(context, id);
      const problems = mappingProblems(mapping);
      if (problems.length > 0) return refusedFor(problems);
      const begun = await beginCheck(context.run, {
        id,
        states: NOTHING_IN,
        mapping: JSON.stringify(mapping),
        reading: reading ? JSON.stringify(reading) : null,
        purpose: context.viewer.purpose ?? '',
      });
      return answer(context, id, begun);
    }),
    runImport: guard(change, async (_parent, { id }, context) => {
      const job = await own(context, id);
      if (job.hasProtected && !job.maySeal) return refusedFor([NEEDS_IDENTITY]);
      const purpose = context.viewer.purpose ?? '';
      return answer(
        context,
        id,
        await beginStep(context.run, { id, states: ['CHECKED'], state: 'RUNNING', purpose }),
      );
    }),
    cancelImport: guard(change, async (_parent, { id }, context) => {
      await own(context, id);
      return answer(context, id, await cancelJob(context.run, id));
    }),
    undoImport: guard(change, async (_parent, { id }, context) => {
      const job = await own(context, id);
      if (!job.hasWritten) return refusedFor([stateProblem(job.state)]);
      if (job.hasProtected && !job.maySeal) return refusedFor([NEEDS_IDENTITY]);
      if ((await decisionsOn(context.door, id)) > 0) return refusedFor([DECISIONS_FIRST]);
      const purpose = context.viewer.purpose ?? '';
      return answer(
        context,
        id,
        await beginStep(context.run, { id, states: SOMETHING_IN, state: 'UNDOING', purpose }),
      );
    }),
  },
};
