import type { Driver } from 'neo4j-driver';
import type { Registry, StatementText } from './registry.ts';

const LISTS = new Set(['ids', 'codes', 'factIds', 'outside', 'states', 'within', 'barred', 'pairs']);
/** Always filled up to the same class of length by whoever asks. */
const FILLED_LISTS = new Set(['numbers', 'countries', 'districts']);
const NUMBERS = new Set(
  'first most year maxLength crossed victims cases months trips payments amount'.split(' '),
);
const ABSENT = new Set(['after', 'before', 'types', 'kinds', 'fresh', 'other']);

const isOne = ({ header }: StatementText): boolean => !header.has('each');

const sampleOf = (param: string): unknown => {
  if (LISTS.has(param)) return ['-'];
  if (FILLED_LISTS.has(param)) return Array.from({ length: 10 }, () => '-');
  if (NUMBERS.has(param)) return 1;
  if (/^is[A-Z]/u.test(param)) return true;
  return ABSENT.has(param) ? null : '-';
};

/**
 * Neo4j plans anew for each class of length of a list, by powers of ten. A reader of some cases holds 10 to 100 compartments;
 * the first one with fewer or more waits for his plans himself.
 */
const SCOPE_COUNT = 100;

/**
 * Plans every reading statement before the first reader asks: a plan costs 50 to 500 ms, an answer 1 to 20.
 * It asks for what is not there, so nothing is read. Stops when `stopped` says so; a statement that fails here fails again where it is used.
 */
export const warmPlans = async (
  driver: Driver,
  registry: Registry,
  stopped: () => boolean,
): Promise<void> => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const scopes = Array.from({ length: SCOPE_COUNT }, (_, i) => `nobody:${i}`);
    // Hubs are rare, and have a statement for each type of link: they come last.
    const [often, rarely] = [registry.all().filter(isOne), registry.all().filter((one) => !isOne(one))];
    for (const { mode, text, params } of [...often, ...rarely]) {
      if (stopped()) return;
      if (mode === 'write') continue;
      const sample = Object.fromEntries(params.map((param) => [param, sampleOf(param)]));
      const own = {
        scopes,
        editScopes: scopes,
        heldScopes: scopes,
        asOf: '0',
        now: '0',
        today: '0',
        lookedAt: '0',
        viewerId: '-',
      };
      await session.run(text, { ...sample, ...own }).catch(() => undefined);
    }
  } finally {
    await session.close();
  }
};
