import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CypherRefused } from './cypher-patterns.ts';
import { tokensOf, isSign, isWord, type Token } from './cypher-tokens.ts';
import { checkVisibility } from './visibility-check.ts';

export type StatementText = {
  /** `cases/open-case`: folder and file without `.cypher`. */
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

const inTime = (name: string): string =>
  `${name}.recordedAt <= $asOf AND (${name}.supersededAt IS NULL OR ${name}.supersededAt > $asOf)`;
const visible = (name: string): string => `(${name}.scope IN $scopes AND ${inTime(name)})`;
const inTimeNow = (name: string): string =>
  `${name}.recordedAt <= $now AND (${name}.supersededAt IS NULL OR ${name}.supersededAt > $now)`;
// Whoever looks at the past sees nobody under a name whom something protects now.
const protects = (name: string): string =>
  `(${name}.scope IN $scopes AND (${inTime(name)} OR ${inTimeNow(name)}))`;
const protectsKnown = (name: string): string => `(${inTime(name)} OR ${inTimeNow(name)})`;
const known = (name: string): string => `(${inTime(name)})`;

type Predicates = Record<'VISIBLE' | 'PROTECTS', (name: string) => string>;
const ofReader: Predicates = { VISIBLE: visible, PROTECTS: protects };
const ofEverything: Predicates = { VISIBLE: known, PROTECTS: protectsKnown };

const expand = (text: string, tokens: readonly Token[], predicates: Predicates): string => {
  let expanded = '';
  let copied = 0;
  for (const [i, token] of tokens.entries()) {
    if (!isWord(token, 'VISIBLE', 'PROTECTS')) continue;
    const [open, name, close] = tokens.slice(i + 1, i + 4);
    if (!isSign(open, '(') || name?.kind !== 'word' || !close || !isSign(close, ')'))
      throw new CypherRefused(`${token.text} takes one name (position ${token.at})`);
    const predicate = predicates[isWord(token, 'VISIBLE') ? 'VISIBLE' : 'PROTECTS'];
    expanded += text.slice(copied, token.at) + predicate(name.text);
    copied = close.end;
  }
  return expanded + text.slice(copied);
};

const aggregated = (body: string): string =>
  `CALL () {\n${body}\n}\nRETURN figure, key, count(DISTINCT id) AS count, sum(toFloat(amount)) AS amount, max(toFloat(amount)) AS largest\nORDER BY figure, key`;

/** Reads one statement file. Throws CypherRefused when it may not be loaded. */
export const statementFrom = (name: string, source: string): StatementText => {
  const header = headerOf(source);
  const tokens = tokensOf(source);
  const mode = header.get('mode') ?? 'read';
  if (mode !== 'read' && mode !== 'write') throw new CypherRefused(`mode is read or write, not ${mode}`);
  if (!header.get('purpose')) throw new CypherRefused('the header has no purpose');
  const params = (header.get('params') ?? '').split(',').flatMap((param) => param.trim() || []);
  const used = new Set(tokens.filter((token) => token.kind === 'parameter').map((token) => token.text));
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
  return {
    name,
    mode,
    text: expand(source, tokens, ofReader),
    aggregateText: isAggregate ? aggregated(expand(source, tokens, ofEverything)) : null,
    params,
    unscoped,
    timeoutSeconds: Number(header.get('timeout') ?? '10'),
    header,
  };
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
      statements.set(name, statementFrom(name, await readFile(path, 'utf8')));
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
