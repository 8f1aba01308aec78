import { isNode, isPath, isRelationship, type Record as DriverRecord } from 'neo4j-driver';

export type Row = Record<string, unknown>;

/**
 * A record as a plain object. The driver already gives integers as numbers; statements return scalars, lists and maps only,
 * because a node costs four to ten times as much to decode and brings properties nobody asked for. Throws on a node.
 */
export const rowOf = (record: DriverRecord): Row => {
  const row: Row = {};
  for (const key of record.keys) {
    const value: unknown = record.get(key);
    if (
      typeof value === 'object' &&
      value !== null &&
      (isNode(value) || isRelationship(value) || isPath(value))
    )
      throw new TypeError(`column ${String(key)} is a graph element: return its properties one by one`);
    row[String(key)] = value;
  }
  return row;
};
