// purpose: a page of the elements next to a hub by one type of link, from each of the reader's compartments
// each: LINK
// params: id, kinds, direction, certainties, reliability, credibility, since, until, outside, after, most
// optional: kinds, direction, certainties, reliability, credibility, since, until, after
// returns: neighbourId, kind, links
// Read by the indexes on the ends of links: it costs what the reader may see, up to a page, and not what hangs on the hub.
// The order is that of the index, written out so that a page ends where it is full. What is chosen is tested apart, so that its alternatives do
// not tempt the planner to read the index once for each.
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId > $after AND VISIBLE(r) AND NOT r.toId IN $outside
  WITH r, b
  WHERE CHOSEN(r) AND IN_PERIOD(r) AND ($direction IS NULL OR $direction = 'OUT' AND DIRECTED(r))
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  WITH r, b ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  RETURN b, {type: type(r), direction: CASE WHEN DIRECTED(r) THEN 'OUT' END} AS link
  UNION ALL
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId > $after AND VISIBLE(r) AND NOT r.fromId IN $outside
  WITH r, b
  WHERE CHOSEN(r) AND IN_PERIOD(r) AND ($direction IS NULL OR $direction = 'IN' AND DIRECTED(r))
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  WITH r, b ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
  RETURN b, {type: type(r), direction: CASE WHEN DIRECTED(r) THEN 'IN' END} AS link
}
WITH b, collect(DISTINCT link) AS links
RETURN b.id AS neighbourId, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind, links
ORDER BY neighbourId
LIMIT toInteger($most)
