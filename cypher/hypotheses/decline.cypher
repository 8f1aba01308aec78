// purpose: notes that a second person does not confirm a hypothesis, and why; no row when the request is closed or withdrawn already, or not his to decide
// mode: write
// params: id, reason
// returns: id
MATCH (q:LinkRequest {id: $id})
WHERE VISIBLE(q) AND q.scope IN $editScopes AND q.recordedBy <> $viewerId
SET q.lockedFor = $id
REMOVE q.lockedFor
WITH q
WHERE q.outcome IS NULL AND STANDS(q)
SET q.outcome = 'DECLINED', q.reason = $reason, q.closedAt = $now, q.closedBy = $viewerId
RETURN q.id AS id
