import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isRunning, processStart } from '../../server/db/embedded-server/process-identity.mjs';
import { lockOwner } from '../../server/db/installation-lock.ts';
import { closeHolder, holdInstallation, javaOf, removeFolder, temporaryFolder, until } from './support.ts';

const folder = temporaryFolder();

afterEach(() => removeFolder(folder));

test('a killed app leaves no Java behind, and the next start takes over its data folder', async () => {
  const app = holdInstallation(folder, 'app');
  await app.opened;
  const java = javaOf(folder);
  expect(isRunning(java)).toBe(true);

  app.process.kill('SIGKILL');
  await app.ended;
  await until('Java has ended', () => !isRunning(java));
  expect(existsSync(join(folder, 'lock.json')), 'nobody was left to remove the lock').toBe(true);
  expect(lockOwner(folder)).toBeNull();

  const next = holdInstallation(folder, 'app');
  expect((await next.opened).attached).toBe(false);
  const nextJava = javaOf(folder);
  await closeHolder(next);
  expect(isRunning(nextJava)).toBe(false);
  expect(existsSync(join(folder, 'lock.json')), 'a clean end removes the lock').toBe(false);
});

test('an app whose supervisor was killed as well is taken over too', async () => {
  const app = holdInstallation(folder, 'app');
  await app.opened;
  const java = javaOf(folder);
  const supervisor = javaOf(folder, 'supervisor');
  // Stopped, so that it cannot see its supervisor go and end Java itself.
  app.process.kill('SIGSTOP');
  process.kill(supervisor.pid, 'SIGKILL');
  app.process.kill('SIGKILL');
  await app.ended;

  const next = holdInstallation(folder, 'command');
  expect((await next.opened).attached).toBe(false);
  expect(isRunning(java)).toBe(false);
  await closeHolder(next);
});

test('a process is told from another that got its number later, on Linux and by ps alike', () => {
  for (const platform of ['linux', 'darwin']) {
    if (platform === 'linux' && process.platform !== 'linux') continue;
    const started = processStart(process.pid, platform);
    expect(started).not.toBeNull();
    expect(processStart(process.pid, platform)).toBe(started);
    expect(processStart(2 ** 30, platform)).toBeNull();
  }
  expect(isRunning({ pid: process.pid, started: 'another time' })).toBe(false);
});
