import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'java' | 'maven' | 'chromium'} Tool */

/**
 * The Linux distribution as /etc/os-release says it; empty texts elsewhere.
 *
 * @returns {{ id: string, version: number, debianLike: boolean }}
 */
export function distribution() {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    const read = (/** @type {string} */ key) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(text)?.[1] ?? '';
    const id = read('ID');
    return {
      id,
      version: Number.parseFloat(read('VERSION_ID')),
      debianLike: /debian|ubuntu/.test(`${id} ${read('ID_LIKE')}`),
    };
  } catch {
    return { id: '', version: Number.NaN, debianLike: false };
  }
}

/** @param {Tool} tool */
export function debianPackage(tool) {
  const { id, version } = distribution();
  // Debian has one Java a release: 17 up to 12, 21 from 13. Ubuntu has both.
  if (tool === 'java')
    return id === 'debian' && version <= 12 ? 'openjdk-17-jre-headless' : 'openjdk-21-jre-headless';
  return tool;
}

/**
 * What to type on this machine, or `null` where we do not know its package manager.
 *
 * @param {Tool} tool
 * @returns {string | null}
 */
export function installCommand(tool) {
  if (process.platform === 'darwin') {
    return {
      java: 'brew install openjdk@21',
      maven: 'brew install maven',
      chromium: 'brew install --cask chromium',
    }[tool];
  }
  if (findOnPath('apt-get') !== null) return `sudo apt-get install ${debianPackage(tool)}`;
  if (findOnPath('dnf') !== null)
    return `sudo dnf install ${tool === 'java' ? 'java-21-openjdk-headless' : tool}`;
  return null;
}

/** @param {string} program */
export function findOnPath(program) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder !== '' && isExecutable(join(folder, program))) return join(folder, program);
  }
  return null;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
