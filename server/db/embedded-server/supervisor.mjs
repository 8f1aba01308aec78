// Java outlives a parent that is killed. This process holds it instead: the channel to the parent closes when the
// parent ends in whatever way, and then Neo4j is stopped cleanly. It runs in a session of its own, so that Ctrl-C at
// the terminal reaches the app alone, which still needs its database while it closes.
import { spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { processStart } from './process-identity.mjs';

const LONGEST_STOP_MS = 30_000;

const [record = '', java = '', ...args] = process.argv.slice(2);
const child = spawn(java, args, { stdio: ['ignore', 'inherit', 1] });
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS).unref();
}

/** @param {number} pid */
function identify(pid) {
  return { pid, started: processStart(pid) };
}

child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code) => {
  rmSync(record, { force: true });
  process.exit(code ?? 1);
});

process.once('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

if (child.pid !== undefined) {
  const servers = { java: identify(child.pid), supervisor: identify(process.pid) };
  writeFileSync(`${record}.new`, JSON.stringify(servers));
  renameSync(`${record}.new`, record);
  if (process.connected) process.send?.(servers, () => {});
  else stop();
}
