// purpose: takes back a citation that the reader has made himself
// mode: write
// params: id
// returns: id, factId, sourceId
MATCH (q:Fact:Citation {id: $id})
WHERE VISIBLE(q) AND q.recordedBy = $viewerId AND q.importId IS NULL AND q.scope IN $correctScopes
SET q.supersededAt = $now, q.withdrawnBy = $viewerId
RETURN q.id AS id, q.factId AS factId, q.sourceId AS sourceId
