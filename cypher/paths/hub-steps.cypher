// purpose: where one link by one type of link leads from a hub, the first of those in each of the reader's compartments
// each: LINK
// params: id, most
// returns: other, day
// Read by the indexes on the ends of links: it costs what the reader may see, up to the bound, and not what hangs on the hub.
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (:Anchor)-[r:LINK]->(b:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId > '' AND VISIBLE(r)
  WITH r, b
  WHERE coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  WITH r, b ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  RETURN b.id AS other, r.id AS link, r.validFrom AS day
  UNION ALL
  MATCH (b:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId > '' AND VISIBLE(r)
  WITH r, b
  WHERE coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  WITH r, b ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
  RETURN b.id AS other, r.id AS link, r.validFrom AS day
}
RETURN other, day
ORDER BY other, link
LIMIT toInteger($most)
