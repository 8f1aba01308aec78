// purpose: withdraws a link that the reader has recorded himself or asked another to confirm; one that is withdrawn already is not found
// mode: write
// each: LINK
// params: id, source, target
// returns: id
// Read between its two ends, through the index on them. The request that it came of goes with it: what was supposed is a hypothesis again.
// So does the passage from which it was recorded, which has its moment.
MATCH (a:Anchor)-[r:LINK]->(b:Anchor)
USING INDEX SEEK r:LINK(fromId, scope, toId)
WHERE r.fromId = $source AND r.scope IN $correctScopes AND r.toId = $target AND VISIBLE(r) AND r.id = $id
  AND (r.recordedBy = $viewerId OR coalesce(r.askedBy, '') = $viewerId) AND r.importId IS NULL
SET r.supersededAt = $now
WITH r
CALL (r) {
  UNWIND [r.id] + coalesce(r.earlierIds, []) AS linkId
  MATCH (q:LinkRequest {linkId: linkId})
  WHERE VISIBLE(q)
  SET q.supersededAt = $now
}
CALL (r) {
  MATCH (cited:Citation {factId: r.id})
  WHERE VISIBLE(cited) AND cited.recordedAt = r.recordedAt AND cited.recordedBy = r.recordedBy
  SET cited.supersededAt = $now
}
RETURN r.id AS id
