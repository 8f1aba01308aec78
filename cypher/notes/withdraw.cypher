// purpose: withdraws a note that the reader has kept himself
// mode: write
// params: caseId, id
// returns: id
MATCH (n:CaseNote {id: $id})
WHERE VISIBLE(n) AND n.caseId = $caseId AND n.recordedBy = $viewerId AND n.scope IN $editScopes
SET n.supersededAt = $now
RETURN n.id AS id
