import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installCommand, isExecutable } from './install-command.mjs';
import { JAVA_MAJORS } from './neo4j-version.mjs';
import { StartError } from './start-error.mjs';

/** @typedef {{ path: string, home: string, version: string }} Java */

/** @returns {Java} or throws a StartError that says how to get one */
export function requireJava() {
  const { java, unsuitable } = findJava();
  if (java !== null) return java;
  const found = unsuitable.length === 0 ? 'none was found' : `found only ${unsuitable.join(', ')}`;
  const command = installCommand('java');
  throw new StartError(
    `Neo4j needs Java ${JAVA_MAJORS.join(' or ')} (${found}): ${command === null ? 'install one' : `run \`${command}\``}, ` +
      'or set NEO4J_URI to the address of a running Neo4j 5.26.',
  );
}

/**
 * The first Java of a version that Neo4j accepts; newer and older ones are passed over and reported.
 *
 * @returns {{ java: Java | null, unsuitable: string[] }}
 */
export function findJava() {
  /** @type {Set<string>} */
  const unsuitable = new Set();
  for (const path of candidates()) {
    const version = versionOf(path);
    if (version === null) continue;
    if (JAVA_MAJORS.includes(Number.parseInt(version, 10)))
      return { java: { path, home: dirname(dirname(path)), version }, unsuitable: [] };
    unsuitable.add(version);
  }
  return { java: null, unsuitable: [...unsuitable] };
}

function candidates() {
  const homes = [process.env['JAVA_HOME'] ?? ''];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'java'));
  const installed = [
    ...list('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name)),
    ...list('/Library/Java/JavaVirtualMachines').map((name) =>
      join('/Library/Java/JavaVirtualMachines', name, 'Contents/Home'),
    ),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
      JAVA_MAJORS.map((major) => join(folder, `openjdk@${major}`)),
    ),
  ];
  const asked = homes.filter((home) => home !== '').map((home) => join(home, 'bin/java'));
  const files = [...asked, ...onPath, ...installed.map((home) => join(home, 'bin/java'))];
  return new Set(files.filter(isExecutable).map((file) => realpathSync(file)));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/**
 * Starting a Java to ask its version takes a tenth of a second each: the `release` file beside it says the same.
 *
 * @param {string} path
 */
function versionOf(path) {
  const release = readRelease(join(dirname(dirname(path)), 'release'));
  if (release !== undefined) return release;
  const { stdout, stderr, status } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  return status === 0 ? (/version "([^"]+)"/.exec(`${stdout}${stderr}`)?.[1] ?? null) : null;
}

/** @param {string} file */
function readRelease(file) {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
