import { ACT_TYPES } from '../db/graph-names.ts';
import type { PlaceOfCorrection } from '../graphql/types.generated.ts';

/** What is kept of a fact between two elements, and with what: on a notice or a search, with what several cases share, or as a sum of the rows of a table. */
export type Kept = { type: string; keeper: 'NOTICE' | 'SHARED' | 'TABLE' | null };

const JUDGEMENTS: ReadonlySet<string> = new Set(['SAME_AS', 'NOT_SAME_AS', 'NO_LINK_FOUND']);
const OF_EPISODES: ReadonlySet<string> = new Set([
  ...ACT_TYPES,
  'ACTED_WITH',
  'RECRUITED_IN',
  'TRANSITED',
  'EXPLOITED_IN',
  'AT_PLACE',
]);

/** Where what somebody wants to mend of a fact is mended: a link by itself, everything else with what it is read from. */
export const correctedIn = ({ type, keeper }: Kept): PlaceOfCorrection => {
  if (type === 'CO_TRAVELLED') return 'JOURNEY';
  if (OF_EPISODES.has(type)) return 'EPISODE';
  return JUDGEMENTS.has(type) ? 'MATCHES' : (keeper ?? 'HERE');
};
