// purpose: withdraws a decision that the reader has recorded himself and on which no later one of the same case rests
// mode: write
// params: id, victimId
// returns: id
// timeout: 30
MATCH (old:VictimStatus {id: $id})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE VISIBLE(old) AND VISIBLE(of)
MATCH (old)-[in:IN_CASE]->(c:Case)
WHERE VISIBLE(in) AND VISIBLE(c) AND 'case:' + c.id IN $editScopes
WITH DISTINCT p, c
// include: victims/care
CALL (p) {
  MATCH (old:VictimStatus {id: $id})-[again:STATUS_OF]->(p)
  WHERE VISIBLE(old) AND VISIBLE(again)
  RETURN old
}
WITH p, c, k, old
WHERE coalesce(k.decidedAt, '') <= $now AND old.recordedBy = $viewerId AND STANDS(old)
  AND NOT EXISTS {
    MATCH (later:VictimStatus)-[lo:STATUS_OF]->(p), (later:VictimStatus)-[li:IN_CASE]->(c)
    WHERE VISIBLE(later) AND VISIBLE(lo) AND VISIBLE(li) AND (later.on > old.on OR (later.on = old.on AND later.recordedAt > old.recordedAt))
  }
SET k.decidedAt = $now
WITH old, old AS v
// include: victims/superseded
RETURN v.id AS id
