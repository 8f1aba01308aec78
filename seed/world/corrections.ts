import { addDays } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf } from '../random.ts';
import type { Properties, Rows, TieRow } from '../builders/rows.ts';
import type { World } from './world.ts';

/** Types in which nothing is counted. */
const MAY_BE_CORRECTED = new Set(['CONTACTED', 'ASSOCIATE_OF', 'LIVES_WITH', 'RELATED_TO', 'USES', 'PAID']);
const IN_HUNDRED = 66;

const asFirstWritten = (properties: Properties): Properties => {
  const { count } = properties;
  return typeof count === 'number' && count > 3
    ? { ...properties, count: Math.floor(count / 2) }
    : { ...properties, certainty: 'PRESUMED' };
};

const versions = (world: World, tie: TieRow): TieRow[] => {
  const { id, recordedAt } = tie.properties;
  if (typeof id !== 'string' || typeof recordedAt !== 'string') return [tie];
  if (!MAY_BE_CORRECTED.has(tie.type) || numberOf(`corrected:${id}`, 100) >= IN_HUNDRED) return [tie];
  const correctedOn = addDays(recordedAt.slice(0, 10), 10 + numberOf(`correction:${id}`, 80));
  if (correctedOn >= world.today) return [tie];
  const correctedAt = correctedOn + recordedAt.slice(10);
  return [
    {
      ...tie,
      properties: { ...asFirstWritten(tie.properties), id: demoId(`first:${id}`), supersededAt: correctedAt },
    },
    { ...tie, properties: { ...tie.properties, recordedAt: correctedAt } },
  ];
};

/** Some facts were first written otherwise: the first version stays, superseded. */
export const corrected = (world: World, rows: Rows): Rows => ({
  nodes: rows.nodes,
  ties: rows.ties.flatMap((tie) => versions(world, tie)),
});
