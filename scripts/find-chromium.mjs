import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { distribution, findOnPath, installCommand } from '../server/db/embedded-server/install-command.mjs';
import { StartError } from '../server/db/embedded-server/start-error.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const isUbuntu = () => distribution().id === 'ubuntu';

/** A browser that starts, or `null`. Ubuntu's package puts a script under the name that only asks for a snap: each is asked its version. */
export function findChromium() {
  const asked = process.env['ALAQA_CHROMIUM'] ?? '';
  const files = [
    ...(asked === '' ? [] : [asked]),
    ...NAMES.flatMap((name) => findOnPath(name) ?? []),
    ...APPLICATIONS.map((name) => join('/Applications', name)),
    ...downloadedByPlaywright(),
  ];
  return files.find(runs) ?? null;
}

/** @returns {string} or throws a StartError that says how to get one */
export function requireChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (isUbuntu()) {
    throw new StartError(
      "The browser tests need Chromium, and Ubuntu's package is an empty stub: run `npx playwright install --with-deps chromium`, or set ALAQA_CHROMIUM to a browser of yours.",
    );
  }
  const command = installCommand('chromium');
  throw new StartError(
    `The browser tests need Chromium: ${command === null ? 'install it' : `run \`${command}\``}, or set ALAQA_CHROMIUM to a browser of yours.`,
  );
}

/** @param {string} file */
function runs(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function downloadedByPlaywright() {
  const cache = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const folder = join(cache, 'ms-playwright');
  try {
    return readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) =>
        ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((file) => join(folder, name, file)),
      );
  } catch {
    return [];
  }
}
