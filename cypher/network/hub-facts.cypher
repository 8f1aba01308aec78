// purpose: some facts of one type of link that tie a hub to others, or to those between two ids
// each: LINK
// params: id, from, to, most
// returns: id, otherId, type, direction, certainty, grade, handling, validFrom, validTo, recordedAt, count, amount, currency, detail, sourceText, mayWithdraw, earlier, mayEdit, keeper
// Read by the indexes on the ends of links, a page from each of the reader's compartments: to know the surest of a hub, all would have to be read.
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(fromId, scope, toId)
  WHERE r.fromId = $id AND r.scope = scope AND r.toId >= $from AND r.toId <= $to AND VISIBLE(r)
  RETURN r, r.toId AS otherId, 'OUT' AS direction ORDER BY r.fromId, r.scope, r.toId LIMIT toInteger($most)
  UNION ALL
  MATCH (:Anchor)-[r:LINK]->(:Anchor)
  USING INDEX SEEK r:LINK(toId, scope, fromId)
  WHERE r.toId = $id AND r.scope = scope AND r.fromId >= $from AND r.fromId <= $to AND VISIBLE(r)
  RETURN r, r.fromId AS otherId, 'IN' AS direction ORDER BY r.toId, r.scope, r.fromId LIMIT toInteger($most)
}
RETURN r.id AS id, otherId, type(r) AS type, direction, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
       r.handling AS handling, r.validFrom AS validFrom, r.validTo AS validTo, r.recordedAt AS recordedAt, r.count AS count, r.amount AS amount,
       r.currency AS currency, coalesce(r.kin, r.role, r.channel, r.reason) AS detail, r.sourceText AS sourceText,
       (r.recordedBy = $viewerId OR coalesce(r.askedBy, '') = $viewerId) AND r.importId IS NULL AND r.scope IN $correctScopes AS mayWithdraw,
       size(coalesce(r.earlierIds, [])) AS earlier, r.scope IN $correctScopes AS mayEdit,
       CASE WHEN r.ground IS NOT NULL OR r.scope = 'notices' THEN 'NOTICE' WHEN NOT r.scope STARTS WITH 'case:' THEN 'SHARED' WHEN r.importId IS NOT NULL AND r.count IS NOT NULL THEN 'TABLE' END AS keeper
ORDER BY otherId, id
LIMIT toInteger($most)
