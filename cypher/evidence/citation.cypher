// purpose: a tie that the reader may withdraw: between what, and how many other sources speak for the same fact
// params: id
// returns: factId, sourceId, scope, remaining
MATCH (q:Fact:Citation {id: $id})
WHERE VISIBLE(q) AND q.importId IS NULL AND q.scope IN $correctScopes
CALL (q) {
  MATCH (other:Citation {factId: q.factId})
  WHERE VISIBLE(other) AND NOT coalesce(other.against, false) AND other.sourceId <> q.sourceId
  RETURN count(DISTINCT other.sourceId) AS remaining
}
RETURN q.factId AS factId, q.sourceId AS sourceId, q.scope AS scope, remaining
