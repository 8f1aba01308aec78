import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CypherRefused } from './cypher-patterns.ts';
import { tokensOf } from './cypher-tokens.ts';
import { checkEnds } from './ends-check.ts';
import { checkLocks } from './lock-check.ts';
import { forEachLink, predicatesExpanded, typesExpanded } from './macros.ts';
import { checkVisibility } from './visibility-check.ts';

export type StatementText = {
  /** `cases/open-case`: folder and file without `.cypher`; with the type at its end where the file is for each type. */
  name: string;
  mode: 'read' | 'write';
  text: string;
  /** For counts over everything: the same body, tested for time only, counted by figure and key. */
  aggregateText: string | null;
  params: string[];
  /** Parameters that may be null. A plan is for the types that are sent, so they are known before anybody asks (ADR 033). */
  optional: string[];
  /** Why it may see everything; null for all others. */
  unscoped: string | null;
  timeoutSeconds: number;
  header: ReadonlyMap<string, string>;
};

export type Registry = { get(name: string): StatementText; all(): StatementText[] };

/** Given to every statement by `run`, so never listed in a header. */
export const PARAMS_OF_RUN = [
  'scopes',
  'editScopes',
  'correctScopes',
  'heldScopes',
  'asOf',
  'viewerId',
  'now',
  'today',
  'lookedAt',
];

/** Only here may a statement see everything; each file says why in `unscoped:`. */
const UNSCOPED_FOLDERS = ['access', 'accounts', 'audit', 'hits', 'jobs', 'schema', 'seed', 'migrations'];

const headerOf = (text: string): Map<string, string> => {
  const header = new Map<string, string>();
  let key: string | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break;
    const found = /^\/\/ (?<key>[a-z][\w.]*): (?<value>.*)$/u.exec(line)?.groups;
    if (found?.['key'] !== undefined) {
      key = found['key'];
      header.set(key, found['value'] ?? '');
    } else if (key) header.set(key, `${header.get(key) ?? ''} ${line.slice(2).trim()}`);
  }
  return header;
};

/** What is said in words below the last line of a header continues it. */
const timeoutOf = (header: ReadonlyMap<string, string>): number => {
  const [written = ''] = (header.get('timeout') ?? '10').split(' ', 1);
  if (!/^[1-9]\d*$/u.test(written)) throw new CypherRefused(`timeout is a number of seconds, not ${written}`);
  return Number(written);
};

const namesIn = (header: ReadonlyMap<string, string>, key: string): string[] =>
  (header.get(key) ?? '').split(',').flatMap((name) => name.trim() || []);

const aggregated = (body: string): string =>
  `CALL () {\n${body}\n}\nRETURN figure, key, count(DISTINCT id) AS count, sum(toFloat(amount)) AS amount, max(toFloat(amount)) AS largest\nORDER BY figure, key`;

/** Reads one statement file. Throws CypherRefused when it may not be loaded. */
export const statementFrom = (name: string, source: string): StatementText => {
  const header = headerOf(source);
  const written = typesExpanded(source);
  const tokens = tokensOf(written);
  const mode = header.get('mode') ?? 'read';
  if (mode !== 'read' && mode !== 'write') throw new CypherRefused(`mode is read or write, not ${mode}`);
  if (!header.get('purpose')) throw new CypherRefused('the header has no purpose');
  const params = namesIn(header, 'params');
  const optional = namesIn(header, 'optional');
  const sees = header.has('each') ? 'what the reader may, by index' : 'what the reader may';
  const text = predicatesExpanded(written, tokens, sees);
  const used = new Set(tokensOf(text).flatMap((token) => (token.kind === 'parameter' ? [token.text] : [])));
  const undeclared = [...used].find((param) => !params.includes(param) && !PARAMS_OF_RUN.includes(param));
  if (undeclared) throw new CypherRefused(`the parameter $${undeclared} is not in the header`);
  const unused = params.find((param) => !used.has(param));
  if (unused) throw new CypherRefused(`the parameter ${unused} of the header is not used`);

  const unknown = optional.find((param) => !params.includes(param));
  if (unknown) throw new CypherRefused(`the optional ${unknown} of the header is not a parameter`);

  const unscoped = header.get('unscoped') ?? null;
  const isAggregate = header.has('aggregate');
  if (unscoped && !isAggregate && !UNSCOPED_FOLDERS.includes(name.split('/')[0] ?? ''))
    throw new CypherRefused(`only statements of ${UNSCOPED_FOLDERS.join(', ')} may be unscoped`);
  if (isAggregate && !unscoped)
    throw new CypherRefused('an aggregate says in `unscoped:` why it may count everything');
  if (!unscoped || isAggregate) checkVisibility(tokens);
  checkEnds(tokens);
  checkLocks(tokens);
  return {
    name,
    mode,
    text,
    aggregateText: isAggregate ? aggregated(predicatesExpanded(written, tokens, 'everything')) : null,
    params,
    optional,
    unscoped,
    timeoutSeconds: timeoutOf(header),
    header,
  };
};

/** With `each: LINK` in its header a file is one statement for each type of link, `network/hub-facts/USES` and so on; any other is one. */
export const statementsFrom = (name: string, source: string): StatementText[] => {
  const each = headerOf(source).get('each');
  if (each === undefined) return [statementFrom(name, source)];
  if (each !== 'LINK') throw new CypherRefused(`each is LINK, not ${each}`);
  return [...forEachLink(source)].map(([type, text]) => statementFrom(`${name}/${type}`, text));
};

const PART = '.part.cypher';

const nameOfFile = (folder: string, path: string, ending: string): string =>
  relative(folder, path).split(sep).join('/').slice(0, -ending.length);

/** A line `// include: records/rows` stands for the clauses of `records/rows.part.cypher`; the statement is checked with them. */
const partsIncluded = (source: string, parts: ReadonlyMap<string, string>, used: Set<string>): string =>
  source.replace(/^\/\/ include: (?<name>\S+)$/gmu, (_line, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new CypherRefused(`there is no part cypher/${name}${PART}`);
    used.add(name);
    return part;
  });

const partsOf = async (folder: string, files: readonly string[]): Promise<Map<string, string>> => {
  const parts = new Map<string, string>();
  for (const file of files) {
    const path = join(folder, file);
    const clauses = (await readFile(path, 'utf8')).split('\n').filter((line) => !line.startsWith('//'));
    parts.set(nameOfFile(folder, path, PART), clauses.join('\n').trimEnd());
  }
  return parts;
};

/** Loads every statement under `folder` but migrations. Throws with the file's name when one is refused. */
export const loadRegistry = async (folder: string): Promise<Registry> => {
  const statements = new Map<string, StatementText>();
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const isPart = (file: string): boolean => file.endsWith(PART);
  const parts = await partsOf(folder, files.filter(isPart));
  const included = new Set<string>();
  for (const file of files) {
    if (file.startsWith(`migrations${sep}`) || isPart(file)) continue;
    const path = join(folder, file);
    const name = nameOfFile(folder, path, '.cypher');
    try {
      const source = partsIncluded(await readFile(path, 'utf8'), parts, included);
      for (const statement of statementsFrom(name, source)) statements.set(statement.name, statement);
    } catch (error) {
      throw new CypherRefused(
        `cypher/${name}.cypher is not loaded: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  const idle = [...parts.keys()].find((name) => !included.has(name));
  if (idle) throw new CypherRefused(`no statement includes the part cypher/${idle}${PART}`);
  return {
    get(name) {
      const statement = statements.get(name);
      if (!statement) throw new Error(`there is no statement cypher/${name}.cypher`);
      return statement;
    },
    all: () => [...statements.values()],
  };
};

export const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
