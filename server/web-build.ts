import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const WEB_FOLDER = join(PROJECT, 'dist', 'web');
const STAMP = join(PROJECT, 'dist', 'web.sources');
const CONTRACT = 'server/network/network-columns.ts';

/** A hash of everything that the page is made of. */
const sourcesHash = async (): Promise<string> => {
  const files = (await readdir(join(PROJECT, 'web'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [
    ...files,
    ...['package-lock.json', 'vite.config.ts', CONTRACT].map((name) => join(PROJECT, name)),
  ])
    hash.update(file.slice(PROJECT.length)).update(await readFile(file));
  return hash.digest('hex');
};

/** Builds the web page unless it stands as its sources say. Gives true when it had to be built. */
export const buildWeb = async (): Promise<boolean> => {
  const sources = await sourcesHash().catch(() => null);
  // An image carries the built page without its sources.
  if (sources === null && existsSync(join(WEB_FOLDER, 'index.html'))) return false;
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === sources && existsSync(join(WEB_FOLDER, 'index.html'))) return false;
  const { build } = await import('vite');
  await build({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' });
  await writeFile(STAMP, sources ?? '');
  return true;
};
