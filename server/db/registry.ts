import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CypherRefused } from './cypher-patterns.ts';
import { tokensOf } from './cypher-tokens.ts';
import { checkEnds } from './ends-check.ts';
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
  /** Why it may see everything; null for all others. */
  unscoped: string | null;
  timeoutSeconds: number;
  header: ReadonlyMap<string, string>;
};

export type Registry = { get(name: string): StatementText; all(): StatementText[] };

/** Given to every statement by `run`, so never listed in a header. */
export const PARAMS_OF_RUN = ['scopes', 'editScopes', 'asOf', 'viewerId', 'now', 'today'];

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
  const params = (header.get('params') ?? '').split(',').flatMap((param) => param.trim() || []);
  const sees = header.has('each') ? 'what the reader may, by index' : 'what the reader may';
  const text = predicatesExpanded(written, tokens, sees);
  const used = new Set(tokensOf(text).flatMap((token) => (token.kind === 'parameter' ? [token.text] : [])));
  const undeclared = [...used].find((param) => !params.includes(param) && !PARAMS_OF_RUN.includes(param));
  if (undeclared) throw new CypherRefused(`the parameter $${undeclared} is not in the header`);
  const unused = params.find((param) => !used.has(param));
  if (unused) throw new CypherRefused(`the parameter ${unused} of the header is not used`);

  const unscoped = header.get('unscoped') ?? null;
  const isAggregate = header.has('aggregate');
  if (unscoped && !isAggregate && !UNSCOPED_FOLDERS.includes(name.split('/')[0] ?? ''))
    throw new CypherRefused(`only statements of ${UNSCOPED_FOLDERS.join(', ')} may be unscoped`);
  if (isAggregate && !unscoped)
    throw new CypherRefused('an aggregate says in `unscoped:` why it may count everything');
  if (!unscoped || isAggregate) checkVisibility(tokens);
  checkEnds(tokens);
  return {
    name,
    mode,
    text,
    aggregateText: isAggregate ? aggregated(predicatesExpanded(written, tokens, 'everything')) : null,
    params,
    unscoped,
    timeoutSeconds: Number(header.get('timeout') ?? '10'),
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

/** Loads every statement under `folder` but migrations. Throws with the file's name when one is refused. */
export const loadRegistry = async (folder: string): Promise<Registry> => {
  const statements = new Map<string, StatementText>();
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  for (const file of files) {
    if (file.startsWith(`migrations${sep}`)) continue;
    const path = join(folder, file);
    const name = relative(folder, path)
      .split(sep)
      .join('/')
      .replace(/\.cypher$/u, '');
    try {
      for (const statement of statementsFrom(name, await readFile(path, 'utf8')))
        statements.set(statement.name, statement);
    } catch (error) {
      throw new CypherRefused(
        `cypher/${name}.cypher is not loaded: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
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
