// purpose: where the facts of a case lead from some hubs by one type of link, the first by their ids
// each: LINK
// params: caseId, ids, after, most
// returns: id
// Read by the indexes on the ends of links, a page from each compartment of the case: network/case-members reads the others.
MATCH (c:Case {id: $caseId})-[:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c)
WITH collect(DISTINCT k.id) + ['notices'] AS held
UNWIND $ids AS hub
UNWIND held AS scope
CALL (hub, scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = hub AND r.scope = scope AND r.toId > $after AND VISIBLE(r)
  RETURN b.id AS id ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  UNION ALL
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = hub AND r.scope = scope AND r.fromId > $after AND VISIBLE(r)
  RETURN b.id AS id ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
}
RETURN DISTINCT id
ORDER BY id
LIMIT toInteger($most)
