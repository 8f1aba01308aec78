// purpose: withdraws a domestic search that the reader was the first to record, whoever has corrected it since, unless a notice or what happened to the person rests on it
// mode: write
// params: id
// returns: id
MATCH (s:DomesticSearch {id: $id})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k) AND s.scope IN $editScopes AND coalesce(s.firstBy, s.recordedBy) = $viewerId AND s.importId IS NULL
SET s.lockedFor = $id
REMOVE s.lockedFor
WITH s, k
WHERE STANDS(s)
  AND NOT EXISTS { MATCH (resting:Notice|Arrest|Release|Surrender|Sighting)-[on:BASED_ON|UNDER]->(s) WHERE VISIBLE(resting) AND VISIBLE(on) }
SET s.supersededAt = $now, s.withdrawnBy = $viewerId, k.supersededAt = $now
WITH s
CALL (s) {
  MATCH (s)-[r:IN_CASE|BASED_ON]->(end:Fact)
  WHERE VISIBLE(r) AND VISIBLE(end)
  SET r.supersededAt = $now
}
RETURN $id AS id
