// purpose: takes back what the reader himself asked to be confirmed; no row when it is closed already
// mode: write
// params: id
// returns: id
MATCH (q:LinkRequest {id: $id})
WHERE VISIBLE(q) AND q.recordedBy = $viewerId
SET q.lockedFor = $id
REMOVE q.lockedFor
WITH q
WHERE q.outcome IS NULL AND STANDS(q)
SET q.supersededAt = $now
RETURN q.id AS id
