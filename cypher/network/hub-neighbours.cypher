// purpose: a page of the elements next to a hub by one type of link, from each of the reader's compartments
// each: LINK
// params: id, kinds, direction, certainties, reliability, credibility, since, until, outside, after, most
// optional: kinds, direction, certainties, reliability, credibility, since, until, after
// returns: neighbourId, kind, links, until
// Read by the indexes on the ends of links: it costs what the reader may see, up to a page, and not what hangs on the hub.
// The order is that of the index, written out so that a page ends where it is full. What is chosen is tested apart, so that its alternatives do
// not tempt the planner to read the index once for each.
// A page is of links, and many may lead to one neighbour. Where one ended full, only neighbours up to the end of the shortest such page are given, the last
// of them in `until`: after it the next page begins. Null when all were read.
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId > $after AND VISIBLE(r) AND NOT r.toId IN $outside
  WITH r, b
  WHERE CHOSEN(r) AND IN_PERIOD(r) AND ($direction IS NULL OR $direction = 'OUT' AND DIRECTED(r))
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  WITH r, b ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  RETURN b, r.toId AS otherId, 'OUT' AS side, {type: type(r), direction: CASE WHEN DIRECTED(r) THEN 'OUT' END} AS link
  UNION ALL
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId > $after AND VISIBLE(r) AND NOT r.fromId IN $outside
  WITH r, b
  WHERE CHOSEN(r) AND IN_PERIOD(r) AND ($direction IS NULL OR $direction = 'IN' AND DIRECTED(r))
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  WITH r, b ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
  RETURN b, r.fromId AS otherId, 'IN' AS side, {type: type(r), direction: CASE WHEN DIRECTED(r) THEN 'IN' END} AS link
}
WITH scope, side, collect({b: b, id: otherId, link: link}) AS page, CASE WHEN count(*) >= toInteger($most) THEN max(otherId) END AS ends
WITH collect(page) AS pages, min(ends) AS until
UNWIND pages AS page
UNWIND page AS one
WITH one.b AS b, one.id AS neighbourId, one.link AS link, until
WHERE until IS NULL OR neighbourId <= until
WITH b, neighbourId, until, collect(DISTINCT link) AS links
RETURN neighbourId, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind, links, until
ORDER BY neighbourId
LIMIT toInteger($most)
