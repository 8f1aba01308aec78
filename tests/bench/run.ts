// `npm run bench [-- chart|measures|import|search|paths|dossiers [--size N]]`: ratios against a floor measured in the same run. Nothing here passes or fails.
import { benchChart } from './chart.ts';
import { benchDossiers } from './dossiers.ts';
import { benchImports } from './imports.ts';
import { benchMeasures } from './measures.ts';
import { benchPaths } from './paths.ts';
import { benchSearch } from './search.ts';
import { benchServer } from './server.ts';

const [part = 'server', flag, given] = process.argv.slice(2);
const size = flag === '--size' ? Number(given) : null;

/** With `--size` of that size, otherwise of each that its part is measured by. */
const PARTS: Record<string, () => Promise<void>> = {
  server: () => benchServer(),
  // All that a chart costs: the canvas, the measures, and the picture on the server.
  chart: async () => {
    await benchChart(size === null ? [500, 2_000, 5_000] : [size]);
    await benchMeasures(size ?? 5_000);
    await benchServer({ onlyPicture: true });
  },
  measures: () => benchMeasures(size ?? 5_000),
  import: () => benchImports(size ?? 20_000),
  dossiers: () => benchDossiers(size === null ? [20, 200, 1_000] : [size]),
  paths: () => benchPaths(size ?? 100_000),
  search: () => benchSearch(size ?? 200_000),
};

const bench = PARTS[part];
if (!bench)
  throw new Error(`There is no ${part} to measure: choose one of ${Object.keys(PARTS).join(', ')}.`);
await bench();
process.exit(0);
