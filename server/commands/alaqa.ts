import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCopier } from '../audit/copier.ts';
import { openTrail } from '../audit/trail.ts';
import { verifyTrail } from '../audit/verify.ts';
import { configFrom, type Config } from '../config.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { StartError, openInstallation } from '../db/installation.ts';
import { MigrationError } from '../db/migrations.ts';
import { OPTIONS, type Command, type Options } from './command.ts';
import { figuresCommand } from './figures.ts';
import { importCommand } from './import.ts';
import { addMember, endMember } from './members.ts';
import { namesCommand } from './names.ts';
import { addUser, unlockUser } from './users.ts';

const HELP = `npm run -s alaqa -- COMMAND

  user add --username NAME --role ROLE --name-az NAME --name-en NAME [--body CODE]
                       makes an account and prints its password once
  user unlock --username NAME
                       opens an account that wrong passwords have locked
  member add --case NUMBER --username NAME --level READ|EDIT|LEAD [--until DAY] [--identity] [--source]
                       lets an account into a case; --identity opens who protected people are, --source the informants
  member end --case NUMBER --username NAME
                       takes it out again
  import FILE --mapping MAPPING.json --case NUMBER [--as USERNAME] [--dry-run] [--refused FILE.csv]
                       lets a file into a case on behalf of a member (the one who leads it, unless --as names another);
                       --dry-run only says what would happen, --refused keeps the rows that did not go in
  audit verify         reads the whole audit trail: intact, or the first bad line
  figures --year 2025 [--json]
                       the figures of the annual report, published and computed
  names FILE.tsv [--json]
                       scores pairs of names, columns id, a and b: match, review or different, and why; needs no database

A command uses the running installation, or starts the database itself and stops it again.
PORT, ALAQA_DATA and NEO4J_URI choose the installation as they do for npm start.
`;

const COMMANDS: Record<string, Command> = {
  'user add': addUser,
  'user unlock': unlockUser,
  'member add': addMember,
  'member end': endMember,
  figures: figuresCommand,
  import: importCommand,
};

const withInstallation = async (
  config: Config,
  work: (database: Database) => Promise<string>,
): Promise<string> => {
  const { neo4j } = config;
  const password =
    neo4j.passwordFile === undefined ? neo4j.password : (await readFile(neo4j.passwordFile, 'utf8')).trim();
  const installation = await openInstallation({
    dataFolder: config.dataFolder,
    purpose: 'command',
    say: (line) => void process.stderr.write(`${line}\n`),
    user: neo4j.user,
    ...(neo4j.uri === undefined ? {} : { neo4jUri: neo4j.uri }),
    ...(password === undefined ? {} : { password }),
  });
  const database = await openDatabase(installation.address);
  try {
    if (!installation.attached) await database.migrate(() => undefined);
    return await work(database);
  } finally {
    await database.close();
    await installation.close();
  }
};

const run = async (config: Config, words: readonly string[], options: Options): Promise<string> => {
  const isImport = words[0] === 'import';
  const name = isImport ? 'import' : words.join(' ');
  const argument = isImport ? words[1] : undefined;
  if (name === 'audit verify') {
    const verdict = await verifyTrail(join(config.dataFolder, 'audit'));
    if (verdict.intact)
      return `The audit trail is intact: ${verdict.lines} lines in ${verdict.files} files.\n`;
    throw new StartError(
      `The audit trail is broken at ${verdict.file}, line ${verdict.line}: ${verdict.why}.`,
    );
  }
  const command = COMMANDS[name];
  if (!command) throw new StartError(`There is no command "${name}".\n\n${HELP}`);
  return withInstallation(config, async (database) => {
    const trail = await openTrail(
      join(config.dataFolder, 'audit'),
      `command-${process.pid}`,
      createCopier(database.run),
    );
    try {
      const { dataFolder } = config;
      const requestId = `command:${process.pid}`;
      return await command({ database, trail, requestId, dataFolder }, options, argument);
    } finally {
      await trail.close();
    }
  });
};

try {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const isHelp = values.help || positionals.length === 0 || positionals[0] === 'help';
  const isNames = positionals[0] === 'names' && positionals.length <= 2;
  process.stdout.write(
    isHelp
      ? HELP
      : isNames
        ? await namesCommand(positionals[1], values)
        : await run(configFrom(process.env), positionals, values),
  );
} catch (error) {
  const isOurs = error instanceof StartError || error instanceof MigrationError;
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isOurs && !isUsage) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
