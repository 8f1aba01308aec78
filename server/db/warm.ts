import type { Driver } from 'neo4j-driver';
import { PARAMS_OF_RUN, type Registry, type StatementText } from './registry.ts';

const LISTS = new Set(
  (
    'ages articles certainties codes correctScopes countries districts editScopes facts forms fresh gaps heldScopes hubs keys ' +
    'kinds markedPages numbers only outside procedure roles scopes sexes stages states things towards towardsFacts types within words'
  ).split(' '),
);
const SCOPES = new Set(['scopes', 'editScopes', 'correctScopes', 'heldScopes']);
const NUMBERS = new Set(
  'amount cases credibility crossed first look months most payments skipped trips victims year'.split(' '),
);

/** Nothing has it as an id, and a full-text index takes it for a word. */
const NONE = 'none';

const sampleOf = (param: string): unknown => {
  if (LISTS.has(param) || /^(?:ids|\w+Ids)$/u.test(param)) return [NONE];
  if (NUMBERS.has(param)) return 1;
  if (param === 'translations') return [[NONE, NONE, NONE]];
  if (param === 'rows') return [{ query: 'nothing', keys: {}, thingIds: [NONE] }];
  return /^(?:is|only)[A-Z]/u.test(param) ? true : NONE;
};

type Asked = { isNarrowed: boolean; isUnscoped: boolean };

/** One value for each parameter, of the type that `run` and readers send: nothing in the graph is like it. */
const samplesOf = (
  { params, optional }: StatementText,
  { isNarrowed, isUnscoped }: Asked,
): Record<string, unknown> =>
  Object.fromEntries(
    [...params, ...PARAMS_OF_RUN].map((param) => {
      const isAbsent = optional.includes(param) ? !isNarrowed : isUnscoped && SCOPES.has(param);
      return [param, isAbsent ? null : sampleOf(param)];
    }),
  );

/** Folders of statements that the first pages ask, in the order in which they are opened. */
const FIRST = ['access', 'cases', 'tasks', 'elements', 'network', 'people', 'search', 'notices', 'board'];
const placeOf = ({ name }: StatementText): number => {
  const place = FIRST.indexOf(name.split('/', 1)[0] ?? '');
  return place === -1 ? FIRST.length : place;
};

const isOne = ({ header }: StatementText): boolean => !header.has('each');

type Question = { text: string; params: Record<string, unknown> };

const asFirstAsked = (one: StatementText): Question[] => {
  const asked = { isNarrowed: false, isUnscoped: one.unscoped !== null && one.aggregateText === null };
  const first = { text: one.text, params: samplesOf(one, asked) };
  return one.aggregateText === null
    ? [first]
    : [first, { text: one.aggregateText, params: samplesOf(one, { ...asked, isUnscoped: true }) }];
};

const asNarrowed = (one: StatementText): Question => ({
  text: one.text,
  params: samplesOf(one, { isNarrowed: true, isUnscoped: one.unscoped !== null }),
});

/**
 * What is asked of the database to warm it: what readers ask first, by the pages that they open, what they narrow next;
 * hubs, which are rare and have a statement for each type of link, last.
 */
export const questionsOf = (registry: Registry): Question[] => {
  const reading = registry
    .all()
    .filter(({ mode }) => mode === 'read')
    .sort((a, b) => placeOf(a) - placeOf(b));
  const [often, rarely] = [reading.filter(isOne), reading.filter((one) => !isOne(one))];
  return [
    ...often.flatMap(asFirstAsked),
    ...often.filter(({ optional }) => optional.length > 0).map(asNarrowed),
    ...rarely.flatMap(asFirstAsked),
  ];
};

/**
 * Plans every reading statement before the first reader asks: a plan costs 50 to 2,000 ms, an answer 1 to 20. A plan serves whoever sends the
 * same types (ADR 033). Stops when `stopped` says so; a statement that fails here fails again where it is used.
 */
export const warmPlans = async (
  driver: Driver,
  registry: Registry,
  stopped: () => boolean,
): Promise<void> => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    for (const { text, params } of questionsOf(registry)) {
      if (stopped()) return;
      await session.run(text, params).catch(() => undefined);
    }
  } finally {
    await session.close();
  }
};
