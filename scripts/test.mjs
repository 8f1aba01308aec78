// `npm test`: every check and every test, each with its time, to the end even when one fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PROJECT,
  ensureChromium,
  ensureNeo4j,
  ensurePackages,
  ensureTools,
  orExplain,
} from './prerequisites.mjs';
import { readPlaywright, readVitest } from './test-results.mjs';

// The tests have a database of their own: one that this shell happens to point at must not be written to.
for (const name of Object.keys(process.env)) {
  if (/^(NEO4J_|ALAQA_)/.test(name) && name !== 'ALAQA_CHROMIUM') delete process.env[name];
}
delete process.env['PORT'];

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

await orExplain(async () => {
  say(`Tools: ${ensureTools(say)}`);
  say(`Packages: ${ensurePackages(say)}`);
  say(`Database program: ${await ensureNeo4j(say)}`);
  process.env['ALAQA_CHROMIUM'] = ensureChromium(say);
  say(`Browser: ${process.env['ALAQA_CHROMIUM']}`);
});

const results = mkdtempSync(join(tmpdir(), 'alaqa-test-'));
const vitestReport = join(results, 'vitest.json');
const faultsReport = join(results, 'faults.json');
const playwrightReport = join(results, 'playwright.json');
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = playwrightReport;

const total = { passed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
let interrupted = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => void (interrupted = true));

await check('Lint', ['oxlint', '--type-aware']);
await check('Formatting', ['prettier', '--check', '.']);
await check('Types', ['tsc', '--noEmit']);
await check('Unused files, exports and packages', ['knip']);
await check('Generated files are up to date', ['tsx', 'scripts/generate.ts', '--check']);
await tests('Unit, database and world tests', vitest('!faults', vitestReport), () =>
  readVitest(vitestReport),
);
await check('Web page', ['tsx', 'scripts/build.ts']);
// The fault tests kill what is their own and wait for it to start again: meanwhile the browser tests have the machine.
const faults = tests('Fault tests', vitest('faults', faultsReport), () => readVitest(faultsReport), {
  isBehind: true,
});
await tests(
  'Browser tests',
  ['playwright', 'test', '--reporter=list,json', `--output=${join(results, 'browser')}`],
  () => readPlaywright(playwrightReport),
);
await faults;

if (interrupted) process.exit(130);
if (failures.length > 0)
  say(`\nFailed (reports in ${results}):\n${failures.map((name) => `  ${name}`).join('\n')}`);
else rmSync(results, { recursive: true, force: true });
say('');
say(
  `${total.passed} passed, ${failures.length} failed${total.skipped === 0 ? '' : `, ${total.skipped} skipped`}`,
);
process.exit(failures.length === 0 ? 0 : 1);

/**
 * @param {string} project
 * @param {string} report
 */
function vitest(project, report) {
  return [
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/**
 * @param {string} heading
 * @param {string[]} command
 */
async function check(heading, command) {
  if ((await run(heading, command)) === 0) total.passed += 1;
  else failures.push(heading);
}

/**
 * @param {string} heading
 * @param {string[]} command
 * @param {() => import('./test-results.mjs').Tally} read
 * @param {{ isBehind?: boolean }} [how]
 */
async function tests(heading, command, read, how) {
  const code = await run(heading, command, how);
  try {
    const { passed, failed, skipped } = read();
    total.passed += passed;
    total.skipped += skipped;
    failures.push(...failed);
    if (passed + failed.length === 0) failures.push(`${heading}: no test was executed`);
    else if (code !== 0 && failed.length === 0) failures.push(`${heading}: ended with exit code ${code}`);
  } catch (error) {
    failures.push(`${heading}: no report (${error instanceof Error ? error.message : String(error)})`);
  }
}

/**
 * @param {string} heading
 * @param {string[]} command the name of a program of node_modules, and its arguments
 * @param {{ isBehind?: boolean }} [how] behind another one: it takes what time that leaves, and says what it said when it has ended
 * @returns {Promise<number>} its exit code
 */
async function run(heading, [program = '', ...args], { isBehind = false } = {}) {
  if (interrupted) return 130;
  if (!isBehind) say(`\n── ${heading}`);
  const began = Date.now();
  const output = isBehind ? 'pipe' : 'inherit';
  const child = spawn(join(PROJECT, 'node_modules', '.bin', program), args, {
    cwd: PROJECT,
    stdio: ['ignore', output, output],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  if (isBehind && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const forward = () => child.kill('SIGTERM');
  process.once('SIGTERM', forward);
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(1)));
  process.off('SIGTERM', forward);
  if (isBehind) say(`\n── ${heading}\n${Buffer.concat(said).toString()}`);
  say(`── ${heading}: ${code === 0 ? 'good' : 'failed'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code ?? 1;
}
