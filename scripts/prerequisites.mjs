// What must be on the machine before Əlaqə can run. Needs no package: it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, isUbuntu, requireChromium } from './find-chromium.mjs';
import { debianPackage, distribution, findOnPath } from '../server/db/embedded-server/install-command.mjs';
import { ensureJars, hasJars, requireMaven } from '../server/db/embedded-server/jars.mjs';
import { findJava, requireJava } from '../server/db/embedded-server/java.mjs';
import { NEO4J_VERSION } from '../server/db/embedded-server/neo4j-version.mjs';
import { StartError } from '../server/db/embedded-server/start-error.mjs';

/** @typedef {(line: string) => void} Say */

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Neo4j runs elsewhere: neither Java nor Maven nor jars are needed here. */
export const usesOtherNeo4j = () => (process.env['NEO4J_URI'] ?? '') !== '';

/**
 * Runs `task`; what the person at the terminal can put right is said in one sentence and ends with exit code 1.
 *
 * @param {() => Promise<void>} task
 */
export async function orExplain(task) {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/**
 * Node, and Java and Maven unless they are not needed; installs the missing ones where it may.
 *
 * @param {Say} say
 * @returns {string} what is there, for a progress line
 */
export function ensureTools(say) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new StartError(
      `Əlaqə needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
    );
  }
  const node = `Node ${process.versions.node}`;
  if (usesOtherNeo4j()) return `${node} (no Java needed: NEO4J_URI is set)`;

  /** @type {import('../server/db/embedded-server/install-command.mjs').Tool[]} */
  const missing = [];
  if (findJava().java === null) missing.push('java');
  if (!hasJars() && findOnPath('mvn') === null) missing.push('maven');
  if (missing.length > 0) installAsRoot(missing.map(debianPackage), say);
  const java = requireJava();
  if (!hasJars()) requireMaven();
  return `${node}, Java ${java.version}`;
}

/**
 * @param {Say} say
 * @returns {string} the path of a Chromium that runs
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found !== null) return found;
  if (!isUbuntu()) installAsRoot(['chromium'], say);
  return requireChromium();
}

/**
 * Neo4j's jars in the user's cache, fetched once for all clones.
 *
 * @param {Say} say
 */
export async function ensureNeo4j(say) {
  if (usesOtherNeo4j()) return 'not needed: NEO4J_URI is set';
  if (hasJars()) return `Neo4j ${NEO4J_VERSION} is in the cache`;
  const began = Date.now();
  say(`fetching Neo4j ${NEO4J_VERSION}, 123 MB, once for this user`);
  await ensureJars({ javaHome: requireJava().home, say });
  return `Neo4j ${NEO4J_VERSION} fetched in ${Math.round((Date.now() - began) / 1000)} s`;
}

/**
 * Runs `npm ci` when what is installed is not what package-lock.json names.
 *
 * @param {Say} say
 */
export function ensurePackages(say) {
  if (packagesAreCurrent()) return 'up to date';
  say('npm ci: installing what package-lock.json names');
  const began = Date.now();
  // The web page is built here, so that even a production start needs what builds it.
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    throw new StartError('npm ci failed (its reason stands above): check the network and start again.');
  return `installed in ${Math.round((Date.now() - began) / 1000)} s`;
}

/**
 * npm writes the lock of what it installed as the last thing, so that an installation cut off half way counts as none.
 * Packages for other platforms are named in package-lock.json only.
 */
function packagesAreCurrent() {
  try {
    const wanted = packagesIn('package-lock.json');
    const installed = packagesIn('node_modules/.package-lock.json');
    return (
      Object.entries(wanted).every(
        ([path, { version, optional = false }]) =>
          path === '' || (installed[path]?.version ?? (optional ? version : '')) === version,
      ) && Object.keys(installed).every((path) => path in wanted)
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8')).packages;
}

/**
 * npm's own output goes to stderr: stdout belongs to the command that was asked for.
 *
 * @param {string[]} args
 */
function runNpm(args) {
  const npm = process.env['npm_execpath'] ?? '';
  const [program, first] = existsSync(npm) ? [process.execPath, [npm]] : ['npm', []];
  return spawnSync(program, [...first, ...args], { cwd: PROJECT, stdio: ['ignore', 2, 2] });
}

/**
 * Tries; whether it worked is asked afterwards, by looking for the tool.
 *
 * @param {string[]} packages
 * @param {Say} say
 */
function installAsRoot(packages, say) {
  if (process.getuid?.() !== 0 || !distribution().debianLike || findOnPath('apt-get') === null) return;
  say(`apt-get is installing ${packages.join(' and ')}`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PATH: `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin${delimiter}/sbin`,
  };
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { env, stdio: ['ignore', 'ignore', 2] };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
