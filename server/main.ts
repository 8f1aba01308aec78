import { readFile } from 'node:fs/promises';
import { configFrom, type Config } from './config.ts';
import { openDatabase, type Database } from './db/database.ts';
import { MigrationError } from './db/migrations.ts';
import { StartError, openInstallation, type Installation } from './db/installation.ts';
import { demoWorld, type DemoAccount } from './demo-world.ts';
import { keyNames } from './search/key-names.ts';
import { serve, type Serving } from './serve.ts';
import { WEB_FOLDER, buildWeb } from './web-build.ts';

const [done = '0', steps = '7'] = (process.env['ALAQA_STEP'] ?? '').split('/');
let step = Number(done);
const say = (line: string): void => {
  process.stdout.write(`[${step}/${steps}] ${line}\n`);
};
const begin = (line: string): void => {
  step += 1;
  say(line);
};

type Running = { serving: Serving; database: Database; installation: Installation };

const passwordOf = async ({ neo4j }: Config): Promise<string | undefined> =>
  neo4j.passwordFile === undefined ? neo4j.password : (await readFile(neo4j.passwordFile, 'utf8')).trim();

const start = async (config: Config): Promise<Running & { accounts: DemoAccount[] }> => {
  begin('Database: starting');
  const password = await passwordOf(config);
  const installation = await openInstallation({
    dataFolder: config.dataFolder,
    purpose: 'app',
    appPort: config.port,
    say,
    user: config.neo4j.user,
    ...(config.neo4j.uri === undefined ? {} : { neo4jUri: config.neo4j.uri }),
    ...(password === undefined ? {} : { password }),
  });
  try {
    const database = await openDatabase(installation.address);
    begin('Migrations: looking');
    await database.migrate((name) => say(`Migrations: ${name}`));
    const keyed = await keyNames(database.run);
    if (keyed > 0) say(`Migrations: ${keyed} names have the keys of this version`);
    begin(config.isDemo ? 'Demo world: looking' : 'Demo world: none, this is not a demo');
    const accounts = await demoWorld(config, database.run, (line) => say(`Demo world: ${line}`));
    begin('Web page: looking');
    say((await buildWeb()) ? 'Web page: built' : 'Web page: up to date');
    const serving = await serve(config, database, WEB_FOLDER);
    return { serving, database, installation, accounts };
  } catch (error) {
    await installation.close();
    throw error;
  }
};

const announce = (port: number, accounts: readonly DemoAccount[]): void => {
  const width = Math.max(0, ...accounts.map(({ username }) => username.length));
  const lines = accounts.map(
    ({ username, password, nameEn }) => `  ${username.padEnd(width)}  ${password}  ${nameEn}`,
  );
  const users =
    lines.length > 0
      ? `Sign in as one of these, made for this installation alone:\n${lines.join('\n')}`
      : 'Make the first account with: npm run -s alaqa -- user add';
  process.stdout.write(`\nƏlaqə is ready: http://127.0.0.1:${port}\n${users}\nStop with Ctrl-C.\n`);
};

const stopAtSignal = ({ serving, database, installation }: Running): void => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping: the page, then the database.\n');
    await serving.close();
    await database.close();
    await installation.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      });
    });
};

try {
  const { accounts, ...running } = await start(configFrom(process.env));
  stopAtSignal(running);
  announce(running.serving.port, accounts);
  // Closing the database while it warms ends it; nobody waits for it.
  running.database.warm().catch(() => undefined);
} catch (error) {
  if (!(error instanceof StartError || error instanceof MigrationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
