// purpose: where the facts of a case lead from some hubs by one type of link, the first by their ids
// each: LINK
// params: caseId, ids, after, look
// returns: id, until
// Read by the indexes on the ends of links, a page from each compartment of the case: network/case-members reads the others.
// A page is of `look` links, and many may lead to one member: up to `until` all of them are given, and after it the next page begins; null when all were read.
MATCH (c:Case {id: $caseId})-[:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c)
WITH collect(DISTINCT k.id) + ['notices'] AS held
UNWIND $ids AS hub
UNWIND held AS scope
CALL (hub, scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = hub AND r.scope = scope AND r.toId > $after AND VISIBLE(r)
  RETURN r.toId AS id, 'OUT' AS side ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($look)
  UNION ALL
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = hub AND r.scope = scope AND r.fromId > $after AND VISIBLE(r)
  RETURN r.fromId AS id, 'IN' AS side ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($look)
}
WITH hub, scope, side, collect(DISTINCT id) AS page, CASE WHEN count(*) >= toInteger($look) THEN max(id) END AS ends
WITH collect(page) AS pages, min(ends) AS until
UNWIND pages AS page
UNWIND page AS id
WITH id, until
WHERE until IS NULL OR id <= until
RETURN DISTINCT id, until
ORDER BY id
