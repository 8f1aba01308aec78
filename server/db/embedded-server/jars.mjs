import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { errorCode } from './error-code.mjs';
import { findOnPath, installCommand } from './install-command.mjs';
import { NEO4J_VERSION } from './neo4j-version.mjs';
import { StartError } from './start-error.mjs';

const MARKER = 'complete.json';
// On a machine where Maven has never run: its plugin, the descriptions of the jars, and the jars.
const USUAL_DOWNLOADS = 775;
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

export function jarsFolder() {
  const asked = process.env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(asked) ? asked : join(homedir(), '.cache'), 'alaqa', `neo4j-${NEO4J_VERSION}`);
}

/** Every jar is there in its full size: a cache cleaned by hand is fetched again, not started with a hole. */
export function hasJars(folder = jarsFolder()) {
  try {
    /** @type {Record<string, number>} */
    const sizes = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size);
  } catch {
    return false;
  }
}

/** @returns {string} the path of Maven, or throws a StartError that says how to get it */
export function requireMaven() {
  const maven = findOnPath('mvn');
  if (maven !== null) return maven;
  const command = installCommand('maven');
  throw new StartError(
    `Maven is needed once, to fetch Neo4j: ${command === null ? 'install it' : `run \`${command}\``}, ` +
      'or set NEO4J_URI to the address of a running Neo4j 5.26.',
  );
}

/**
 * The folder of Neo4j's jars, fetched when it is not in the user's cache. Two clones may fetch at once: each fills a
 * folder of its own, the first to finish gives it the final name.
 *
 * @param {{ javaHome: string, say?: (line: string) => void }} options
 * @returns {Promise<string>}
 */
export async function ensureJars({ javaHome, say = () => {} }) {
  const folder = jarsFolder();
  if (hasJars(folder)) return folder;
  const maven = requireMaven();
  const cache = join(folder, '..');
  /** @type {string} */
  let part;
  try {
    mkdirSync(cache, { recursive: true });
    removeAbandoned(cache);
    part = mkdtempSync(`${folder}.part-`);
  } catch (error) {
    throw new StartError(
      `The cache folder ${cache} cannot be written (${errorCode(error)}): set XDG_CACHE_HOME to a folder of yours.`,
    );
  }
  try {
    await copyDependencies({ maven, javaHome, folder: part, say });
    const jars = readdirSync(part).filter((name) => name.endsWith('.jar'));
    writeFileSync(
      join(part, MARKER),
      JSON.stringify(Object.fromEntries(jars.map((name) => [name, statSync(join(part, name)).size]))),
    );
    publish(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}

/** @param {{ maven: string, javaHome: string, folder: string, say: (line: string) => void }} options */
async function copyDependencies({ maven, javaHome, folder, say }) {
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
    `-Dneo4j.version=${NEO4J_VERSION}`,
  ];
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const child = spawn(maven, ['-B', '-f', pom, ...goal], {
    env: { ...process.env, JAVA_HOME: javaHome },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(1)));
  /** @type {string[]} */
  const errors = [];
  let fetched = 0;
  child.stderr.resume();
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('[ERROR]'))
      errors.push(
        line
          .slice('[ERROR]'.length)
          .replace(/-> \[Help.*/, '')
          .trim(),
      );
    if (line.includes('Downloaded from ') && ++fetched % 100 === 0)
      say(`${fetched} of about ${USUAL_DOWNLOADS} files`);
  }
  if ((await ended) !== 0) {
    throw new StartError(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${errors[0] ?? 'it gave no reason'} — check the network and start again.`,
    );
  }
}

/**
 * @param {string} part
 * @param {string} folder
 */
function publish(part, folder) {
  if (hasJars(folder)) return;
  try {
    renameSync(part, folder);
  } catch {
    if (hasJars(folder)) return;
    // What stands there is incomplete, and no start has ever accepted it.
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  }
}

/** @param {string} cache */
function removeAbandoned(cache) {
  for (const name of readdirSync(cache).filter((entry) => entry.includes('.part-'))) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
