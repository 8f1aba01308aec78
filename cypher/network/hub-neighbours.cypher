// purpose: a page of the elements next to a hub by one type of link, from each of the reader's compartments
// each: LINK
// params: id, kinds, direction, certainties, reliability, credibility, since, until, outside, after, look, most
// optional: kinds, direction, certainties, reliability, credibility, since, until, after
// returns: neighbourId, kind, sides, until
// Read by the indexes on the ends of links: it costs what the reader may see, up to a page, and not what hangs on the hub.
// The order is that of the index, written out so that a page ends where it is full. What is chosen is tested on the page: tested before, something rare
// would be looked for among all links of the hub.
// A page is of `look` links, and many may lead to one neighbour. Where one ended full, only neighbours up to the end of the shortest such page are given, the last
// of them in `until`: after it the next page begins. Null when all were read. Who is not wanted is one row without a neighbour, which says up to where
// the page reached where nobody is. What is tested is tested of what was collected: of a relationship that is still known as one its properties are read beforehand.
UNWIND $scopes AS scope
CALL (scope) {
  WITH scope WHERE $direction IS NULL OR $direction = 'OUT'
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId > $after AND VISIBLE(r) AND NOT r.toId IN $outside
  RETURN r, b, r.toId AS otherId, 'OUT' AS side ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($look)
  UNION ALL
  WITH scope WHERE $direction IS NULL OR $direction = 'IN'
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId > $after AND VISIBLE(r) AND NOT r.fromId IN $outside
  RETURN r, b, r.fromId AS otherId, 'IN' AS side ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($look)
}
WITH scope, side, collect({r: r, b: b, id: otherId, side: side}) AS page, CASE WHEN count(*) >= toInteger($look) THEN max(otherId) END AS ends
WITH collect(page) AS pages, min(ends) AS until
UNWIND pages AS page
UNWIND page AS one
WITH one.r AS r, one.b AS b, one.id AS otherId, one.side AS side, until
WHERE until IS NULL OR otherId <= until
WITH b, otherId, until, collect(DISTINCT CASE WHEN CHOSEN(r) AND IN_PERIOD(r) THEN side END) AS found
WITH otherId, until, found, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS of
WITH otherId, until, found, of, size(found) > 0 AND ($kinds IS NULL OR of IN $kinds) AS isWanted
RETURN DISTINCT CASE WHEN isWanted THEN otherId END AS neighbourId, CASE WHEN isWanted THEN of END AS kind, CASE WHEN isWanted THEN found ELSE [] END AS sides, until
ORDER BY neighbourId
LIMIT toInteger($most)
