import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { errorCode } from './error-code.mjs';
import { StartError } from './start-error.mjs';

export type Credentials = { user: string; password: string };

const NEO4J_DEFAULT: Credentials = { user: 'neo4j', password: 'neo4j' };

export function credentialsFile(dataFolder: string): string {
  return join(dataFolder, 'neo4j-credentials.json');
}

/** `null` when the installation has none yet. */
export function readCredentials(dataFolder: string): Credentials | null {
  const file = credentialsFile(dataFolder);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StartError(`The database password in ${file} cannot be read (${errorCode(error)}).`);
  }
  const found: unknown = parse(text);
  if (isCredentials(found)) return found;
  throw new StartError(
    `${file} is damaged: restore it from a backup, for the database cannot be opened without it.`,
  );
}

/** Written and flushed before the database learns it: a crash between the two leaves a password that can still be set. */
export function createCredentials(dataFolder: string): Credentials {
  const credentials = { user: 'neo4j', password: randomBytes(24).toString('base64url') };
  const file = credentialsFile(dataFolder);
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(credentials)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  return credentials;
}

/** Makes sure that the database accepts `credentials`, setting them when it still has the password it was born with. */
export async function establishCredentials(
  uri: string,
  credentials: Credentials,
  file: string,
): Promise<void> {
  if (await accepts(uri, credentials)) return;
  const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_DEFAULT.user, NEO4J_DEFAULT.password));
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', {
      from: NEO4J_DEFAULT.password,
      to: credentials.password,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new StartError(
      `The database refuses the password in ${file}: restore that file as it was when the database was made, or choose an empty folder with ALAQA_DATA.`,
    );
  } finally {
    await driver.close();
  }
}

async function accepts(uri: string, { user, password }: Credentials): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.getServerInfo();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  } finally {
    await driver.close();
  }
}

/** The server was reached and said no, to the password or to too many wrong ones. */
export function isRefusal(error: unknown): boolean {
  return errorCode(error).startsWith('Neo.ClientError.Security.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCredentials(value: unknown): value is Credentials {
  return (
    typeof value === 'object' &&
    value !== null &&
    'user' in value &&
    typeof value.user === 'string' &&
    'password' in value &&
    typeof value.password === 'string'
  );
}
