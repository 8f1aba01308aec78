import { createHash } from 'node:crypto';

type Graph = { rows(cypher: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]> };

/** What says when, by which import and under which id something was written; the rest is what was written. */
const RUN_OF_ITSELF = new Set([
  'id', 'key', 'fromId', 'toId', 'recordedAt', 'importId', 'recordId', 'factId', 'sourceId', 'cipher', 'nonce', 'tag', 'wrappedKey', 'keyNonce', 'keyTag', 'pseudonym',
]); // prettier-ignore

const contentOf = (own: unknown): [string, unknown][] =>
  Object.entries(own as Record<string, unknown>)
    .filter(([name]) => !RUN_OF_ITSELF.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const LEFT_OUT = [
  'ImportJob',
  'ImportMapping',
  'ImportRefusal',
  'AuditMark',
  'AuditLine',
  'Session',
  'User',
  'Compartment',
];

/**
 * A digest of all that a compartment (and its identity compartment) says, with the elements that it touches: equal when the same was written,
 * whichever import wrote it and when. Imports, sessions and the audit are left out.
 */
export const digestOf = async (graph: Graph, scope: string): Promise<string> => {
  const scopes = [scope, `${scope}:identity`];
  const nodes = await graph.rows(
    `MATCH (n:Fact) WHERE n.scope IN $scopes AND NOT any(label IN labels(n) WHERE label IN $leftOut)
     RETURN labels(n) AS labels, properties(n) AS own`,
    { scopes, leftOut: LEFT_OUT },
  );
  const lines = await graph.rows(
    `MATCH (a)-[r]->(b) WHERE r.scope IN $scopes AND NOT a:ImportJob
     RETURN type(r) AS type, properties(r) AS own, labels(a) AS fromLabels, properties(a) AS source, labels(b) AS toLabels, properties(b) AS target,
            coalesce(r.fromId = a.id AND r.toId = b.id, false) AS isReadByEnds`,
    { scopes },
  );
  const texts = [
    ...nodes.map(({ labels, own }) => JSON.stringify([labels, contentOf(own)])),
    ...lines.map(({ type, own, fromLabels, source, toLabels, target, isReadByEnds }) =>
      JSON.stringify([
        type,
        contentOf(own),
        fromLabels,
        contentOf(source),
        toLabels,
        contentOf(target),
        isReadByEnds,
      ]),
    ),
  ];
  // The case itself bears its id in its number and its compartment.
  const said = texts.map((text) => text.replaceAll(scope.replace('case:', ''), 'CASE'));
  const bare = await graph.rows('MATCH (a:Anchor) WHERE a.undoneBy IS NOT NULL RETURN count(a) AS count');
  return createHash('sha256')
    .update([...said.toSorted(), JSON.stringify(bare)].join('\n'))
    .digest('hex');
};
