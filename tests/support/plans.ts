import { type Driver, type Plan } from 'neo4j-driver';
import { PARAMS_OF_RUN, type StatementText } from '../../server/db/registry.ts';

/** A value of the right type for each parameter: a plan depends on the types, not on the values. */
export const paramsOf = ({ params, text }: StatementText): Record<string, unknown> => {
  const valueOf = (name: string): unknown => {
    if (/^(?:ids|\w+Ids)$/u.test(name)) return [];
    if (new RegExp(`(?:\\bIN|\\bUNWIND|\\bsize\\(|\\[|\\+) ?\\$${name}\\b`, 'u').test(text)) return [];
    if (/^(?:is|only)[A-Z]/u.test(name)) return true;
    return new RegExp(`to(?:Integer|Float)\\(\\$${name}\\)`, 'u').test(text) ? 1 : '';
  };
  return Object.fromEntries([...params, ...PARAMS_OF_RUN].map((name) => [name, valueOf(name)]));
};

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*$/u, ''),
  ...plan.children.flatMap((child) => operatorsOf(child)),
];

/** The operators by which the database would answer a text, from the last to the first. */
export const operatorsFor = async (
  driver: Driver,
  text: string,
  params: Record<string, unknown>,
): Promise<string[]> => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
  if (summary.plan === false) throw new Error('the database gave no plan');
  return operatorsOf(summary.plan);
};
