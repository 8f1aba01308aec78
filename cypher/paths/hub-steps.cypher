// purpose: where one link by one type of link leads from some hubs, of each the first of those in each of the reader's compartments
// each: LINK
// params: ids, most
// returns: id, other, day
// Read by the indexes on the ends of links: it costs what the reader may see, up to the bound, and not what hangs on the hubs.
UNWIND $ids AS hub
CALL (hub) {
  UNWIND $scopes AS scope
  CALL (hub, scope) {
    MATCH (:Anchor)-[r:LINK]->(b:Anchor)
    USING INDEX SEEK r:LINK(fromId, scope, toId)
    WHERE r.fromId = hub AND r.scope = scope AND r.toId > '' AND VISIBLE(r)
    WITH r, b
    WHERE coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    WITH r, b ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
    RETURN b.id AS other, r.id AS link, r.validFrom AS day
    UNION ALL
    MATCH (b:Anchor)-[r:LINK]->(:Anchor)
    USING INDEX SEEK r:LINK(toId, scope, fromId)
    WHERE r.toId = hub AND r.scope = scope AND r.fromId > '' AND VISIBLE(r)
    WITH r, b
    WHERE coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    WITH r, b ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
    RETURN b.id AS other, r.id AS link, r.validFrom AS day
  }
  RETURN other, link, day
  ORDER BY other, link
  LIMIT toInteger($most)
}
RETURN hub AS id, other, day
ORDER BY id, other, link
