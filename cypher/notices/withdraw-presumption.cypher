// purpose: withdraws where the person of a notice or of a domestic search is presumed to hide that the reader was the first to record; what it had ended stands again
// mode: write
// params: id, aboutId, resumedIds
// returns: id, resumed
MATCH (n:Notice|DomesticSearch {id: $aboutId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH DISTINCT n, p
MATCH (p)-[r:BELIEVED_HIDING_IN]->(c:Country)
WHERE VISIBLE(r) AND r.id = $id AND r.scope = n.scope AND coalesce(r.firstBy, r.recordedBy) = $viewerId AND r.importId IS NULL AND r.supersededAt IS NULL
SET r.supersededAt = $now, n.presumedAt = $now
WITH p, [r.id] + coalesce(r.earlierIds, []) AS ids
CALL (p, ids) {
  MATCH (p)-[e:BELIEVED_HIDING_IN]->(k:Country)
  WHERE VISIBLE(e) AND e.endedFor IN ids AND e.supersededAt IS NULL
  WITH p, e, k
  ORDER BY e.id
  WITH p, collect({ended: e, country: k}) AS pairs
  UNWIND range(0, size(pairs) - 1) AS at
  WITH p, pairs[at].ended AS ended, pairs[at].country AS k, at
  WHERE at < size($resumedIds)
  CREATE (p)-[again:BELIEVED_HIDING_IN]->(k)
  SET again = properties(ended), again.fromId = p.id, again.toId = k.id, again.id = $resumedIds[at], again.validTo = null, again.endedFor = null, again.recordedAt = $now, again.recordedBy = $viewerId,
      again.earlierIds = coalesce(ended.earlierIds, []) + [ended.id], ended.supersededAt = $now
  RETURN collect({from: ended.id, to: again.id}) AS resumed
}
RETURN $id AS id, resumed
