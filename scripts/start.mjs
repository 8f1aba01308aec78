// `npm start`: everything from a fresh clone to a served page, in this one process, so that Ctrl-C reaches the app
// once and its exit code is ours. server/main.ts goes on with step 4.
import { ensureNeo4j, ensurePackages, ensureTools, orExplain } from './prerequisites.mjs';

const STEPS = 7;
let step = 0;

/** @param {string} line */
const say = (line) => void process.stdout.write(`[${step}/${STEPS}] ${line}\n`);

await orExplain(async () => {
  step = 1;
  say(`Tools: ${ensureTools(say)}`);
  step = 2;
  say(`Packages: ${ensurePackages(say)}`);
  step = 3;
  say(`Database program: ${await ensureNeo4j(say)}`);
});

process.env['ALAQA_STEP'] = `${step}/${STEPS}`;
const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');
