import assert from 'node:assert/strict';
import { ApolloServer } from '@apollo/server';
import type { NetworkColumns } from '../../server/network/network-columns.ts';

const typeDefs = `
  type Element { id: ID!, kind: String!, label: String!, labelEn: String, role: String, isProtected: Boolean!, isWanted: Boolean!, detail: String, more: Int }
  type Line { source: ID!, target: ID!, type: String!, certainty: String, count: Int!, from: String, to: String, directed: Boolean! }
  type Query { elements: [Element!]!, lines: [Line!]! }
`;
const QUERY = `{
  elements { id kind label labelEn role isProtected isWanted detail more }
  lines { source target type certainty count from to directed }
}`;

/** The columns turned round: an object for each position. */
const objectsOf = (columns: Record<string, readonly unknown[]>): Record<string, unknown>[] => {
  const names = Object.keys(columns);
  return (columns[names[0] ?? ''] ?? []).map((_, at) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[at]])),
  );
};

/** The same picture as typed objects, from an Apollo Server as it comes: answers one question, and writes the answer as text. */
export const apolloObjects = async ({ nodes, edges }: NetworkColumns): Promise<() => Promise<string>> => {
  const picture = { elements: objectsOf(nodes), lines: objectsOf(edges) };
  const server = new ApolloServer({
    typeDefs,
    resolvers: { Query: { elements: () => picture.elements, lines: () => picture.lines } },
  });
  return async () => {
    const { body } = await server.executeOperation({ query: QUERY });
    assert(body.kind === 'single' && body.singleResult.errors === undefined);
    return JSON.stringify(body.singleResult);
  };
};
