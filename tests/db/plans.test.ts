import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CYPHER_FOLDER } from '../../server/db/database.ts';
import { loadRegistry, PARAMS_OF_RUN, type StatementText } from '../../server/db/registry.ts';
import { questionsOf } from '../../server/db/warm.ts';
import { PATTERNS } from '../../server/patterns/pattern-list.ts';

const registry = await loadRegistry(CYPHER_FOLDER);
const { uri, user, password } = inject('featureDatabase');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Statements that look at every node on purpose. */
const LOOKS_AT_ALL = new Set<string>([]);

/** The plan depends on the types of parameters, not on their values. */
const paramsOf = ({ params, text }: StatementText): Record<string, unknown> => {
  const valueOf = (name: string): unknown => {
    if (new RegExp(`(?:\\bIN|\\bUNWIND|\\bsize\\(|\\[|\\+) ?\\$${name}\\b`, 'u').test(text)) return [];
    if (/^is[A-Z]/u.test(name)) return true;
    return new RegExp(`to(?:Integer|Float)\\(\\$${name}\\)`, 'u').test(text) ? 1 : '';
  };
  return Object.fromEntries([...params, ...PARAMS_OF_RUN].map((name) => [name, valueOf(name)]));
};

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*$/u, ''),
  ...plan.children.flatMap((child) => operatorsOf(child)),
];

const explained = async (text: string, params: Record<string, unknown>): Promise<string[]> => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
  if (summary.plan === false) throw new Error('the database gave no plan');
  return operatorsOf(summary.plan);
};

type Variant = { title: string; text: string; statement: StatementText };

// What is written for each type of link differs in the type alone, and every type has its indexes (tests/unit/db/registry.test.ts): one is explained.
const isAnother = ({ name, header }: StatementText): boolean => header.has('each') && !name.endsWith('/USES');

const variants = registry
  .all()
  .filter((statement) => !isAnother(statement))
  .flatMap((statement): Variant[] => [
    { title: statement.name, text: statement.text, statement },
    ...(statement.aggregateText === null
      ? []
      : [{ title: `${statement.name} over everything`, text: statement.aggregateText, statement }]),
  ]);

describe('the plan of every statement', () => {
  let count = 0;
  beforeAll(async () => {
    await driver.verifyConnectivity({ database: 'neo4j' });
  });
  afterAll(async () => {
    await driver.close();
    process.stdout.write(`EXPLAINed ${count} statement texts of ${registry.all().length} files\n`);
  });

  test.each(variants)(
    '$title reads by label or index and multiplies nothing',
    async ({ title, text, statement }) => {
      const operators = await explained(text, paramsOf(statement));
      count += 1;
      const forbidden = [
        ...(LOOKS_AT_ALL.has(title) ? [] : ['AllNodesScan']),
        'CartesianProduct',
        'DirectedAllRelationshipsScan',
        'UndirectedAllRelationshipsScan',
        ...(statement.mode === 'read' ? ['Eager'] : []),
      ];
      expect(operators.filter((operator) => forbidden.includes(operator))).toEqual([]);
    },
  );

  test('countries are reached over the index of the compartment, never from the country', async () => {
    const operators = await explained(registry.get('countries/lines').text, {
      scopes: [],
      asOf: '',
      today: '',
      lookedAt: '',
    });
    expect(
      operators.filter((operator) => operator === 'DirectedRelationshipIndexSeek').length,
    ).toBeGreaterThanOrEqual(3);
    expect(operators).not.toContain('NodeByLabelScan');
  });

  test('what warms the plans is of the types that the statements take', async () => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    for (const { text, params } of questionsOf(registry)) {
      await session.run(text, params).catch((error: unknown) => {
        throw new Error(`${text.split('\n', 2).join(' ')}: ${String(error)}`);
      });
    }
    await session.close();
  }, 300_000);

  test.each(PATTERNS.map(({ statement }) => statement))(
    '%s starts from the compartments of the reader, over an index',
    async (name) => {
      const statement = registry.get(name);
      const operators = await explained(statement.text, paramsOf(statement));
      expect(
        operators.filter((operator) => /ByLabelScan|ByTypeScan|TypeScan|IndexScan/u.test(operator)),
      ).toEqual([]);
      expect(operators.some((operator) => /^(?:Directed|Undirected|Node).*IndexSeek/u.test(operator))).toBe(
        true,
      );
    },
  );

  test.each(['network/lines-among', 'network/neighbours', 'paths/steps'])(
    '%s goes outward from each element and never looks up the other end once for every element',
    async (name) => {
      const statement = registry.get(name);
      const operators = await explained(statement.text, paramsOf(statement));
      expect(operators).not.toContain('Expand(Into)');
      expect(operators).not.toContain('NodeIndexScan');
    },
  );
});
