import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
};

const printed = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((done, failed) => {
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes(words)) done();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => failed(new Error(`the installation ended before it was ready:\n${text}`)));
  });

export type Installation = {
  url: string;
  accounts: { username: string; password: string }[];
  dataFolder: string;
  stop(): Promise<void>;
};

/** `npm start` as a newcomer types it, on a free port with a data folder of its own; resolves when it says that it is ready. */
export const startInstallation = async (env: NodeJS.ProcessEnv = {}): Promise<Installation> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'alaqa-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: String(port), ALAQA_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await printed(child, 'Əlaqə is ready');
  const accounts = JSON.parse(await readFile(join(dataFolder, 'demo-accounts.json'), 'utf8')) as {
    username: string;
    password: string;
  }[];
  return {
    url: `http://127.0.0.1:${port}`,
    accounts,
    dataFolder,
    stop: async () => {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
