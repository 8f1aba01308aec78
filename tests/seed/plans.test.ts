import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CYPHER_FOLDER } from '../../server/db/database.ts';
import { loadRegistry, type StatementText } from '../../server/db/registry.ts';
import { questionsOf } from '../../server/db/warm.ts';
import { PATTERNS } from '../../server/patterns/pattern-list.ts';
import { operatorsFor, paramsOf } from '../support/plans.ts';

const registry = await loadRegistry(CYPHER_FOLDER);
const { uri, user, password } = inject('worldAddress');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Statements that look at every node on purpose. */
const LOOKS_AT_ALL = new Set<string>([]);

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

const operatorsOf = async (name: string): Promise<string[]> => {
  const statement = registry.get(name);
  return operatorsFor(driver, statement.text, paramsOf(statement));
};

// Where a plan begins depends on how much there is of each thing: it is looked at in a world of the right shape. Where there is nearly nothing, a scan or
// a product costs nothing and may be chosen.
describe('in the demo world, the plan of every statement', () => {
  let count = 0;
  beforeAll(async () => {
    await driver.verifyConnectivity({ database: 'neo4j' });
  });
  afterAll(async () => {
    await driver.close();
    process.stdout.write(`EXPLAINed ${count} statement texts of ${registry.all().length} files\n`);
  });

  // Several at once: planning is all processor, and these are the last tests to run.
  test.concurrent.each(variants)(
    '$title reads by label or index and multiplies nothing',
    async ({ title, text, statement }) => {
      const operators = await operatorsFor(driver, text, paramsOf(statement));
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

  test('what warms the plans is of the types that the statements take', async () => {
    const questions = questionsOf(registry);
    const asked = async (every: number, from: number): Promise<void> => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
      for (const { text, params } of questions.filter((_, at) => at % every === from)) {
        await session.run(text, params).catch((error: unknown) => {
          throw new Error(`${text.split('\n', 2).join(' ')}: ${String(error)}`);
        });
      }
      await session.close();
    };
    await Promise.all([asked(2, 0), asked(2, 1)]);
  }, 300_000);

  test('countries are reached over the index of the compartment, never from the country', async () => {
    const operators = await operatorsOf('countries/lines');
    expect(
      operators.filter((operator) => operator === 'DirectedRelationshipIndexSeek').length,
    ).toBeGreaterThanOrEqual(3);
    expect(operators).not.toContain('NodeByLabelScan');
  });

  test.each(PATTERNS.map(({ statement }) => statement))(
    '%s starts from the compartments of the reader, over an index',
    async (name) => {
      const operators = await operatorsOf(name);
      expect(
        operators.filter((operator) => /ByLabelScan|ByTypeScan|TypeScan|IndexScan/u.test(operator)),
      ).toEqual([]);
      expect(operators.some((operator) => /^(?:Directed|Undirected|Node).*IndexSeek/u.test(operator))).toBe(
        true,
      );
    },
  );

  test.each(['network/lines-among', 'line-sources/among', 'network/neighbours', 'paths/steps'])(
    '%s goes outward from each element and never looks up the other end once for every element',
    async (name) => {
      const operators = await operatorsOf(name);
      expect(operators).not.toContain('Expand(Into)');
      expect(operators).not.toContain('NodeIndexScan');
    },
  );
});
