// purpose: withdraws a decision on an element that the reader has recorded himself: the one before it stands again
// mode: write
// params: caseId, id
// returns: id
MATCH (d:ElementDecision {id: $id})
WHERE VISIBLE(d) AND d.caseId = $caseId AND d.recordedBy = $viewerId AND d.scope IN $correctScopes
SET d.supersededAt = $now
RETURN d.id AS id
