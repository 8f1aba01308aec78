// `npm run faults -- import`: kills the importing process at 50 random points (or as many as the second argument says) of 20,000 rows and compares the graph each time.
import { spawnSync } from 'node:child_process';

const [what = 'import', points = '50'] = process.argv.slice(2);
const FILES: Record<string, string> = { import: 'tests/faults/imports.test.ts' };
const file = FILES[what];
if (!file) {
  process.stderr.write(`There is no fault test "${what}": ${Object.keys(FILES).join(', ')}.\n`);
  process.exit(1);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'faults', file], {
  stdio: 'inherit',
  env: { ALAQA_FAULT_ROWS: '20000', ...process.env, ALAQA_FAULT_POINTS: points },
});
process.exit(status ?? 1);
