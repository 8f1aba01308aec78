import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { guardOf } from '../server/access/guard.ts';
import { CYPHER_FOLDER } from '../server/db/database.ts';
import { loadRegistry } from '../server/db/registry.ts';
import { resolversOfFeatures } from '../server/graphql/features.ts';
import { createSchema } from '../server/graphql/schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

type Source = { path: string; text: string };

const filesIn = (form: RegExp, ...folders: string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => form.test(file) && !file.endsWith('.generated.ts'))
      .map((file) => ({
        path: `${folder}/${file}`,
        text: readFileSync(`${root}/${folder}/${file}`, 'utf8'),
      })),
  );

const sourcesIn = (...folders: string[]): Source[] => filesIn(/\.(?:ts|tsx|mjs)$/u, ...folders);

const pathsWith = (sources: readonly Source[], form: RegExp): string[] =>
  sources.filter(({ text }) => form.test(text)).map(({ path }) => path);

describe('statements', () => {
  const registryOf = loadRegistry(CYPHER_FOLDER);

  /** Names as they stand in the code and in the tables that it reads; one whose end is computed counts for every statement that begins so. */
  const namesIn = (folders: ReadonlySet<string>): { names: Set<string>; beginnings: string[] } => {
    const names = new Set<string>();
    const beginnings: string[] = [];
    for (const { text } of filesIn(/\.(?:ts|json)$/u, 'server', 'seed')) {
      for (const [, name = ''] of text.matchAll(/['"](?<name>[a-z-]+\/[a-z0-9-]+)['"]/gu))
        if (folders.has(name.split('/')[0] ?? '')) names.add(name);
      for (const [, beginning = ''] of text.matchAll(/`(?<beginning>[a-z-]+\/[a-z0-9-]+\/?)\$\{/gu))
        beginnings.push(beginning);
    }
    return { names, beginnings };
  };

  test('every statement is used', async () => {
    const statements = (await registryOf).all().map(({ name }) => name);
    const { names, beginnings } = namesIn(new Set(statements.map((name) => name.split('/')[0] ?? '')));
    const unused = statements.filter(
      (name) => !names.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  test('every name that is used is a statement', async () => {
    const statements = new Set((await registryOf).all().map(({ name }) => name));
    const { names, beginnings } = namesIn(new Set([...statements].map((name) => name.split('/')[0] ?? '')));
    expect([...names].filter((name) => !statements.has(name))).toEqual([]);
    expect(
      beginnings.filter((beginning) => ![...statements].some((name) => name.startsWith(beginning))),
    ).toEqual([]);
  });
});

describe('the contract', () => {
  test('every resolver is guarded', () => {
    const unguarded = resolversOfFeatures.flatMap((resolvers) =>
      Object.entries(resolvers).flatMap(([type, fields]) =>
        Object.entries(fields as Record<string, unknown>).flatMap(([field, resolver]) =>
          guardOf(resolver) === undefined ? [`${type}.${field}`] : [],
        ),
      ),
    );
    expect(unguarded).toEqual([]);
  });

  test('says of every type and every field what it is', () => {
    const undescribed = Object.values(createSchema().getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name)) return [];
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      return [type, ...fields.map((field) => ({ ...field, name: `${type.name}.${field.name}` }))].flatMap(
        (part) => (part.description ? [] : [part.name]),
      );
    });
    const { Query, Mutation } = createSchema().getTypeMap();
    const roots = [Query, Mutation].flatMap((type) =>
      type && 'getFields' in type ? Object.values(type.getFields()) : [],
    );
    expect(roots.length).toBeGreaterThan(20);
    expect([...undescribed, ...roots.flatMap((field) => (field.description ? [] : [field.name]))]).toEqual(
      [],
    );
  });

  test('every root field has a resolver', () => {
    const schema = createSchema();
    const resolved = new Set(
      resolversOfFeatures.flatMap(({ Query = {}, Mutation = {} }) => [
        ...Object.keys(Query),
        ...Object.keys(Mutation),
      ]),
    );
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(fields.filter(({ name }) => !resolved.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('folders', () => {
  test('Cypher stands in cypher/ and is spoken by the database door alone', () => {
    const spoken =
      /\b(?:MATCH|MERGE|CREATE|DETACH DELETE)\s*\(|\bUNWIND\s+\$|\bCALL\s+(?:db|dbms|apoc)\.|\bALTER CURRENT USER\b/u;
    const outside = sourcesIn('server', 'web', 'seed').filter(({ path }) => !path.startsWith('server/db/'));
    expect(pathsWith(outside, spoken)).toEqual([]);
  });

  test('the driver of the database is imported by its door and by tests alone', () => {
    const outside = sourcesIn('server', 'web', 'seed', 'scripts').filter(
      ({ path }) => !path.startsWith('server/db/'),
    );
    expect(pathsWith(outside, /from 'neo4j-driver'|import\('neo4j-driver'\)/u)).toEqual([]);
  });

  test('documents are set in their own thread: whatever gives one asks for it there', () => {
    const sources = sourcesIn('server').filter(
      ({ path }) => !/^server\/dossiers\/(?:pdf|docx)\//u.test(path),
    );
    const setters = /import [^;]*\bdossier(?:Pdf|Docx)\b/u;
    expect(pathsWith(sources, setters)).toEqual(['server/dossiers/document-worker.ts']);
    const asked = pathsWith(sources, /import [^;]*\bmadeApart\b/u);
    expect(asked.toSorted()).toEqual([
      'server/dossiers/due-copy.ts',
      'server/reports/question-files.ts',
      'server/reports/report-files.ts',
    ]);
  });

  test('the page takes nothing from the server but types and the shape of a picture', () => {
    const taken = sourcesIn('web').flatMap(({ path, text }) =>
      [...text.matchAll(/import (?<what>type )?[^;]*?from '(?<from>[^']*\/server\/[^']*)'/gu)].flatMap(
        ([, what, from]) =>
          what === undefined && !from?.endsWith('/network/network-columns.ts')
            ? [`${path} ← ${from ?? ''}`]
            : [],
      ),
    );
    expect(taken).toEqual([]);
  });

  test('what the page and the server both set type with imports nothing but itself', () => {
    const outward = sourcesIn('typesetting').filter(({ text }) =>
      [...text.matchAll(/^import [^;]*?from '(?<from>[^']+)'/gmu)].some(
        ([, from = '']) => !from.startsWith('./'),
      ),
    );
    expect(outward.map(({ path }) => path)).toEqual([]);
  });

  test('the pure folders of names import nothing but each other', () => {
    const outward = sourcesIn('server/names').filter(({ text }) =>
      [...text.matchAll(/from '(?<from>[^']+)'/gu)].some(([, from = '']) => !from.startsWith('./')),
    );
    expect(outward.map(({ path }) => path)).toEqual([]);
  });
});
