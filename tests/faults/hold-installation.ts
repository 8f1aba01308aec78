// Run by the fault tests as a process that can be killed.
import { once } from 'node:events';
import { openInstallation, StartError } from '../../server/db/installation.ts';

const [dataFolder = '', purpose, appPort] = process.argv.slice(2);
try {
  const installation = await openInstallation({
    dataFolder,
    purpose: purpose === 'app' ? 'app' : 'command',
    appPort: Number(appPort),
  });
  const { address, attached } = installation;
  process.stdout.write(`${JSON.stringify({ uri: address.uri, attached })}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await installation.close();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 1;
}
