export type Value = string | number | boolean | readonly string[] | null | undefined;
export type Properties = Record<string, Value>;

/** A node to create. `id` is among its properties. */
export type NodeRow = { labels: readonly string[]; properties: Properties };
/** A relationship to create between two nodes with ids. */
export type TieRow = { type: string; from: string; to: string; properties: Properties };
export type Rows = { nodes: readonly NodeRow[]; ties: readonly TieRow[] };

export const joinRows = (parts: readonly Rows[]): Rows => ({
  nodes: parts.flatMap((part) => part.nodes),
  ties: parts.flatMap((part) => part.ties),
});

/** What is not known is absent, never null. */
export const known = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
