// purpose: puts away a question that the reader has kept himself
// mode: write
// params: id
// returns: id
MATCH (q:ReportQuestion {id: $id})
WHERE VISIBLE(q) AND q.recordedBy = $viewerId AND q.supersededAt IS NULL
SET q.supersededAt = $now
RETURN q.id AS id
