// purpose: a page of the elements next to a hub by one type of link, from each of the reader's compartments
// each: LINK
// params: id, kinds, outside, after, most
// returns: neighbourId, kind
// Read by the indexes on the ends of links: it costs what the reader may see, up to a page, and not what hangs on the hub.
// The order is that of the index, written out so that a page ends where it is full.
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId > $after AND VISIBLE(r) AND NOT r.toId IN $outside
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  RETURN b ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  UNION
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId > $after AND VISIBLE(r) AND NOT r.fromId IN $outside
    AND ($kinds IS NULL OR any(label IN labels(b) WHERE label IN $kinds))
  RETURN b ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
}
WITH DISTINCT b
RETURN b.id AS neighbourId, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind
ORDER BY neighbourId
LIMIT toInteger($most)
