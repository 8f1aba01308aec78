import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { mayDo } from '../access/permissions.ts';
import { newUlid } from '../access/ulid.ts';
import { StartError } from '../db/installation.ts';
import type { ViewerRun } from '../db/run.ts';
import type { Role, Viewer } from '../db/viewer.ts';
import type { ImportMappingInput, ImportReadingInput, ImportState } from '../graphql/types.generated.ts';
import { openImportDesk, type ImportDesk } from '../imports/desk.ts';
import { mappingProblems } from '../imports/import-problems.ts';
import { addJob, beginCheck, beginStep, jobById, type JobRow } from '../imports/imports.queries.ts';
import { refusedFileOf } from '../imports/refused-file.ts';
import { createVault, loadMasterKey } from '../vault/vault.ts';
import type { CommandContext, Options } from './command.ts';
import { lookup, operator } from './operator.ts';

const LOOK_EVERY_MS = 400;

type Importer = { caseId: string; userId: string; username: string; role: Role };

/** The mapping as the page sends it; whether its values are ones that the contract knows is said before anything is read. */
const mappingFile = z.looseObject({
  kind: z.enum(['PEOPLE', 'NOTICES', 'ENTITIES', 'EDGES', 'CALLS', 'PAYMENTS', 'JOURNEYS']),
  columns: z
    .array(z.object({ position: z.int().min(0), meaning: z.string(), detail: z.string().nullish() }))
    .default([]),
  role: z.enum(['SUSPECT', 'VICTIM', 'INJURED_PARTY', 'WITNESS']).nullish(),
  own: z.string().nullish(),
  dateOrder: z.enum(['DAY_FIRST', 'MONTH_FIRST', 'YEAR_FIRST']).default('DAY_FIRST'),
  source: z.string(),
  grade: z.string(),
  certainty: z.enum(['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED']),
  handling: z.enum(['H0', 'H1', 'H2', 'H3']),
  reading: z.object({ encoding: z.string(), delimiter: z.string(), sheet: z.string() }).partial().optional(),
});

type Plan = { mapping: ImportMappingInput; reading: ImportReadingInput | null };

const planFrom = async (path: string): Promise<Plan> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new StartError(`--mapping names ${path}, which cannot be read.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StartError(`The mapping in ${path} is no JSON.`);
  }
  const read = mappingFile.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new StartError(
      `The mapping in ${path} is not right at ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  const { reading, ...mapping } = read.data;
  const plan: Plan = { mapping: mapping as ImportMappingInput, reading: reading ?? null };
  const problems = mappingProblems(plan.mapping);
  if (problems.length > 0) throw new StartError(problems.map(({ text: { en } }) => en).join('\n'));
  return plan;
};

const importerOf = async (context: CommandContext, options: Options): Promise<Importer> => {
  if (!options.case) throw new StartError('Say into which case: --case NUMBER');
  const members = await context.database.run<Importer>(lookup(context), 'accounts/importer', {
    case: options.case,
    username: options.as ?? null,
  });
  const member = members.find(({ role }) => mayDo(role, 'import:run'));
  if (member) return member;
  throw new StartError(
    options.as
      ? `${options.as} may not write in ${options.case}, or one of them is not there.`
      : `There is no case ${options.case} with a member who may write in it: name one with --as USERNAME.`,
  );
};

const UNDER_WAY: ReadonlySet<ImportState> = new Set(['CHECKING', 'RUNNING', 'MATCHING']);

const progressLine = ({ state, position, total, rate }: JobRow): string =>
  `${state} ${position} of ${total ?? '?'}${rate ? `, ${Math.round(rate)} a second` : ''}`;

/** Follows the import until its step has ended, whichever process works on it. */
const followed = async (run: ViewerRun, desk: ImportDesk, id: string): Promise<JobRow> => {
  let said = '';
  for (;;) {
    await desk.runner.kick();
    const job = await jobById(run, id);
    if (!job) throw new StartError('The case is no longer open to that account.');
    const line = progressLine(job);
    if (line !== said) process.stderr.write(`${line}\n`);
    said = line;
    if (!UNDER_WAY.has(job.state)) return job;
    await after(LOOK_EVERY_MS);
  }
};

const failed = ({ state, problemEn }: JobRow): StartError =>
  new StartError(problemEn ?? `The import ended as ${state}.`);

/** Lets a file into a case as a member of it would; the trail says that it was the operator. Throws StartError with what to mend. */
export const importCommand = async (
  context: CommandContext,
  options: Options,
  file: string | undefined,
): Promise<string> => {
  if (!file) throw new StartError('Say which file: import FILE --mapping M --case C');
  if (!options.mapping) throw new StartError('Say what its columns mean: --mapping FILE.json');
  const { mapping, reading } = await planFrom(options.mapping);
  const bytes = await readFile(file).catch(() => {
    throw new StartError(`${file} cannot be read.`);
  });
  const importer = await importerOf(context, options);
  const { caseId, userId, role } = importer;
  const id = newUlid();
  const { auditHash } = await operator(context, 'import:run', [id, caseId, userId]);
  const purpose = 'command line';
  const viewer: Viewer = { kind: 'user', userId, role, purpose, requestId: context.requestId };
  const announced: Viewer = { ...viewer, ...(auditHash ? { auditHash } : {}) };
  const run: ViewerRun = (statement, params, more) =>
    context.database.run(announced, statement, params, more);
  const desk = openImportDesk({
    run: context.database.run,
    trail: context.trail,
    vault: createVault(await loadMasterKey(`${context.dataFolder}/keys`)),
    dataFolder: context.dataFolder,
    log: pino({ level: 'warn' }, pino.destination(2)),
    actor: 'operator',
  });
  try {
    const sha256 = await desk.files.keep(bytes);
    const job = { id, caseId, fileName: basename(file), size: bytes.length, sha256 };
    if (!(await addJob(run, job))) throw new StartError(`${importer.username} may not write in that case.`);
    await beginCheck(run, {
      id,
      states: ['UPLOADED'],
      mapping: JSON.stringify(mapping),
      reading: reading && JSON.stringify(reading),
      purpose,
    });
    const checked = await followed(run, desk, id);
    if (checked.state !== 'CHECKED') throw failed(checked);
    if (!options['dry-run']) await beginStep(run, { id, states: ['CHECKED'], state: 'RUNNING', purpose });
    const done = options['dry-run'] ? checked : await followed(run, desk, id);
    if (done.state !== 'DONE' && done.state !== 'CHECKED') throw failed(done);
    if (options.refused) await writeFile(options.refused, await refusedFileOf(run, desk, done, 'en'));
    const counts = JSON.parse(done.counts ?? '{}') as Record<string, number>;
    return `${JSON.stringify({ id, state: done.state, rows: done.total, ...counts }, null, 2)}\n`;
  } finally {
    await desk.close();
  }
};
