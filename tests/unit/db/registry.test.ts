import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CYPHER_FOLDER } from '../../../server/db/database.ts';
import { LINK_TYPES } from '../../../server/db/graph-names.ts';
import { loadRegistry, statementFrom, statementsFrom } from '../../../server/db/registry.ts';

const PERSON = 'MATCH (a:Person {id: $id})';
const load = (body: string, header = '// purpose: a test\n// params: id\n') =>
  statementFrom('people/planted', header + body);

describe('the registry refuses to load', () => {
  test.each([
    ['a relationship without a name', `${PERSON}-[:CONTACTED]->(b:Person) RETURN b.id AS id`, 'has no name'],
    ['a relationship drawn as an arrow', `${PERSON}-->(b:Person) RETURN b.id AS id`, 'has no name'],
    [
      'a relationship that is named and not tested',
      `${PERSON}-[r:CONTACTED]->(b:Person) RETURN b.id AS id`,
      'r is not tested',
    ],
    [
      'an untested fact inside EXISTS',
      `${PERSON} WHERE EXISTS { MATCH (a)-[r:CONTACTED]->(b:Person) } RETURN a.id AS id`,
      'r is not tested',
    ],
    [
      'a short pattern inside EXISTS',
      `${PERSON} WHERE EXISTS { (a)-[:CONTACTED]->(b:Person) } RETURN a.id AS id`,
      'has no name',
    ],
    [
      'an untested fact inside COUNT',
      `${PERSON} RETURN COUNT { (a)-[:CONTACTED]-(b:Person) } AS n`,
      'has no name',
    ],
    [
      'an untested fact inside COLLECT',
      `${PERSON} RETURN COLLECT { MATCH (a)-[r:PAID]-(b:Person) RETURN b.id } AS n`,
      'r is not tested',
    ],
    [
      'an untested fact inside CALL',
      `${PERSON} CALL (a) { MATCH (a)-[r:PAID]-(b:Person) RETURN count(b) AS n } RETURN n`,
      'r is not tested',
    ],
    [
      'a count before the filter',
      `${PERSON}-[r:PAID]->(b:Person) WITH r, count(*) AS n WHERE VISIBLE(r) RETURN n`,
      'r is not tested',
    ],
    [
      'a variable-length pattern without the test',
      `MATCH p = (a:Person {id: $id})-[:PAID*1..3]->(b:Person) RETURN length(p) AS n`,
      'variable-length',
    ],
    [
      'a test after the path was found',
      `MATCH p = (a:Person {id: $id})-[:PAID*1..3]->(b:Person) WITH p WHERE all(r IN relationships(p) WHERE VISIBLE(r)) RETURN length(p) AS n`,
      'variable-length',
    ],
    [
      'a test that an OR makes void',
      `${PERSON}-[r:PAID]->(b:Person) WHERE VISIBLE(r) OR true RETURN b.id AS id`,
      'r is not tested',
    ],
    [
      'a test that is negated',
      `${PERSON}-[r:PAID]->(b:Person) WHERE NOT VISIBLE(r) RETURN b.id AS id`,
      'r is not tested',
    ],
    [
      'a test hidden in a CASE',
      `${PERSON}-[r:PAID]->(b:Person) WHERE CASE WHEN true AND VISIBLE(r) AND true THEN true ELSE true END RETURN b.id AS id`,
      'r is not tested',
    ],
    ['an untested fact node', `MATCH (n:Notice {id: $id}) RETURN n.id AS id`, 'n is not tested'],
    [
      'a fact node without a name',
      `${PERSON}<-[s:SEEKS]-(:Notice) WHERE VISIBLE(s) RETURN a.id AS id`,
      'has no name',
    ],
    ['a node without a label', `${PERSON}-[r:PAID]->(b) WHERE VISIBLE(r) RETURN b.id AS id`, 'no label'],
    ['a name that WITH has dropped', `${PERSON} WITH 1 AS one MATCH (a) RETURN a.id AS id`, 'no label'],
    [
      'a pattern comprehension',
      `${PERSON} RETURN [(a)-[r:PAID]->(b:Person) | b.id] AS ids`,
      'pattern stands in an expression',
    ],
    [
      'a pattern as a condition',
      `${PERSON} WHERE (a)-[:PAID]->() RETURN a.id AS id`,
      'pattern stands in an expression',
    ],
    [
      'a hit of an index that is not tested',
      `CALL db.index.fulltext.queryNodes('name_search', $id) YIELD node AS name RETURN name.text AS text`,
      'comes from an index',
    ],
    [
      'a repeated pattern',
      `${PERSON} MATCH (a) ((x)-[r:PAID]->(y)){1,3} (b:Person) RETURN b.id AS id`,
      'repeated pattern',
    ],
    ['a computed label', 'MATCH (a:$($id)) RETURN a.id AS id', 'computed'],
    [
      'a label that the model does not know',
      'MATCH (a:Suspect {id: $id}) RETURN a.id AS id',
      'no label Suspect',
    ],
    [
      'a type that the model does not know',
      `${PERSON}-[r:KNOWS]->(b:Person) WHERE VISIBLE(r) RETURN b.id AS id`,
      'no relationship type KNOWS',
    ],
    [
      'a parameter that the header does not name',
      `${PERSON} WHERE a.key = $key RETURN a.id AS id`,
      '$key is not in the header',
    ],
  ])('%s', (_what, body, why) => {
    expect(() => load(body)).toThrow(why);
  });

  test('a timeout that is no number of seconds, and none for the words below it', () => {
    const header = '// purpose: a test\n// params: id\n// timeout: ';
    const body = `${PERSON} RETURN a.id AS id`;
    expect(load(body, `${header}20\n// Why this takes so long.\n`).timeoutSeconds).toBe(20);
    for (const written of ['soon', '0', '2.5', '-1'])
      expect(() => load(body, `${header}${written}\n`)).toThrow('timeout is a number of seconds');
  });

  test('what was bound before a lock and is asked after it as it was before, and takes what is read anew', () => {
    const asking = (stands: string): string =>
      `// purpose: a test\n// mode: write\n// params: id\nMATCH (old:Fact {id: $id}) WHERE VISIBLE(old) SET old.lockedFor = $id REMOVE old.lockedFor WITH old WHERE ${stands} SET old.supersededAt = $now RETURN old.id AS id`;
    expect(() => statementFrom('links/test', asking('old.supersededAt IS NULL'))).toThrow(/STANDS\(old\)/u);
    expect(statementFrom('links/test', asking('STANDS(old)')).text).toContain(
      'properties(old).supersededAt IS NULL',
    );
  });

  test('a parameter of the header that is not used', () => {
    expect(() => load(`${PERSON} RETURN a.id AS id`, '// purpose: a test\n// params: id, other\n')).toThrow(
      'other',
    );
  });

  test('a statement of a feature that calls itself unscoped', () => {
    expect(() =>
      load(`${PERSON} RETURN a.id AS id`, '// purpose: a test\n// params: id\n// unscoped: I want to\n'),
    ).toThrow('may be unscoped');
  });

  test('a statement without a purpose', () => {
    expect(() => load(`${PERSON} RETURN a.id AS id`, '// params: id\n')).toThrow('no purpose');
  });
});

describe('the registry loads', () => {
  test('a fact that is tested where it is bound, also after a string that says WITH', () => {
    const { text } = load(
      `${PERSON}-[r:PAID]->(b:Person) WHERE VISIBLE(r) AND b.id STARTS WITH 'WITH' RETURN b.id AS id`,
    );
    expect(text).toContain(
      '(r.scope IN $scopes AND r.recordedAt <= $asOf AND (r.supersededAt IS NULL OR r.supersededAt > $asOf))',
    );
  });

  test('what protects a person, at the moment at which one looks or now', () => {
    const { text } = load(
      `${PERSON} WHERE NOT EXISTS { MATCH (a)<-[d:DESCRIBES]-(rec:Record {isProtected: true}) WHERE PROTECTS(d) AND PROTECTS(rec) } RETURN a.id AS id`,
    );
    expect(text).toContain('rec.scope IN $heldScopes');
    expect(text).toContain('rec.recordedAt <= $asOf');
    expect(text).toContain('rec.recordedAt <= $now');
  });

  test.each([
    `${PERSON} MATCH (a)<-[d:DESCRIBES]-(rec:Record) WHERE PROTECTS(d) AND PROTECTS(rec) RETURN rec.id AS id`,
    `${PERSON} MATCH (a)-[r:PAID {isProtected: true}]->(b:Person) WHERE PROTECTS(r) RETURN b.id AS id`,
    `${PERSON} MATCH (a)<-[d:DESCRIBES]-(rec:Record {isProtected: true})-[n:NAMED]->(x:Name) WHERE PROTECTS(d) AND PROTECTS(rec) AND PROTECTS(n) AND PROTECTS(x) RETURN x.text AS text`,
  ])('nothing else by that: %s', (body) => {
    expect(() => load(body)).toThrow(/PROTECTS/u);
  });

  test('a path whose every relationship is tested inside the search', () => {
    const body = `${PERSON} MATCH p = shortestPath((a)-[:PAID*..6]-(b:Person {id: $id})) WHERE all(r IN relationships(p) WHERE VISIBLE(r)) RETURN length(p) AS n`;
    expect(load(body).text).toContain('r.scope IN $scopes');
  });

  test('an aggregate twice: over everything for the number, over the compartments for the records', () => {
    const header = '// purpose: a test\n// unscoped: the report counts everything\n// aggregate: figure\n';
    const statement = load(`MATCH (n:Notice) WHERE VISIBLE(n) RETURN 'B6' AS figure, n.id AS id`, header);
    expect(statement.text).toContain('n.scope IN $scopes');
    expect(statement.aggregateText).not.toContain('$scopes');
    expect(statement.aggregateText).toContain('n.recordedAt <= $asOf');
  });

  test('every statement of the product', async () => {
    const registry = await loadRegistry(CYPHER_FOLDER);
    expect(registry.all().length).toBeGreaterThan(40);
    expect(() => registry.get('cases/no-such-statement')).toThrow('there is no statement');
  });
});

describe('a link carries its ends', () => {
  const writes = '// purpose: a test\n// params: id, type\n// mode: write\n// unscoped: a test\n';
  const make = (body: string) => statementFrom('seed/planted', writes + body);

  test.each([
    ['a link', 'MATCH (a:Person {id: $id}) CREATE (a)-[r:USES {id: $type}]->(b:Phone)'],
    ['a link without a name', 'MATCH (a:Person {id: $id}) MERGE (a)-[:PAID {id: $type}]->(b:Person)'],
    ['what may be a link', 'MATCH (a:Person {id: $id}) CREATE (a)-[r:$($type)]->(b:Phone)'],
    [
      'a link with one of its ends',
      'MATCH (a:Person {id: $id}) CREATE (a)-[r:USES {id: $type}]->(b:Phone) SET r.fromId = a.id',
    ],
  ])('or it is not loaded: %s', (_title, body) => {
    expect(() => make(body)).toThrow('made without its ends');
  });

  test('and is loaded with both', () => {
    expect(() =>
      make(
        'MATCH (a:Person {id: $id}) CREATE (a)-[r:$($type)]->(b:Phone) SET r.fromId = a.id, r.toId = b.id',
      ),
    ).not.toThrow();
  });

  test('and both are in an index, for every type', async () => {
    const migration = await readFile(join(CYPHER_FOLDER, 'migrations', '0009-ends-of-links.cypher'), 'utf8');
    const without = LINK_TYPES.filter(
      (type) =>
        !migration.includes(`()-[r:${type}]-() ON (r.fromId, r.scope, r.toId);`) ||
        !migration.includes(`()-[r:${type}]-() ON (r.toId, r.scope, r.fromId);`),
    );
    expect(without).toEqual([]);
  });
});

test('a file for each type of link is a statement for each', () => {
  const source =
    '// purpose: a test\n// each: LINK\n// params: id\nMATCH (a:Person {id: $id})-[r:LINK]->(b:Anchor) WHERE VISIBLE(r) RETURN b.id AS id';
  const statements = statementsFrom('people/next', source);
  expect(statements.map(({ name }) => name)).toEqual(LINK_TYPES.map((type) => `people/next/${type}`));
  expect(statements.at(0)?.text).toContain(`[r:${LINK_TYPES[0]}]`);
});

test('the types of a list are written out', () => {
  const { text } = load(`${PERSON}-[r:LINKS]->(b:Anchor) WHERE VISIBLE(r) RETURN b.id AS id`);
  expect(text).toContain(`[r:${LINK_TYPES.join('|')}]`);
});

describe('a part that several statements include', () => {
  const loadWith = async (files: Record<string, string>) => {
    const folder = await mkdtemp(join(tmpdir(), 'alaqa-cypher-'));
    try {
      await mkdir(join(folder, 'people'));
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, 'people', file), text);
      return await loadRegistry(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const whole = `// purpose: a test\n// params: id\n${PERSON}\n// include: people/rest\nRETURN b.id AS id`;

  test('is checked as a clause of each', async () => {
    const part = '// What is beside him.\nMATCH (a)-[r:PAID]->(b:Person)\n';
    const registry = await loadWith({ 'a.cypher': whole, 'rest.part.cypher': `${part}WHERE VISIBLE(r)\n` });
    expect(registry.all().map(({ name }) => name)).toEqual(['people/a']);
    expect(registry.get('people/a').text).toContain('(r.scope IN $scopes');
    await expect(loadWith({ 'a.cypher': whole, 'rest.part.cypher': part })).rejects.toThrow(
      'r is not tested',
    );
  });

  test('is there, and is included by somebody', async () => {
    await expect(loadWith({ 'a.cypher': whole })).rejects.toThrow('there is no part');
    const alone = `// purpose: a test\n// params: id\n${PERSON} RETURN a.id AS id`;
    await expect(loadWith({ 'a.cypher': alone, 'rest.part.cypher': 'RETURN 1 AS n' })).rejects.toThrow(
      'no statement includes',
    );
  });
});
