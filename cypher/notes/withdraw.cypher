// purpose: withdraws a note that the reader has kept himself
// mode: write
// params: caseId, id
// returns: id
// The lock on the case comes first, so that nobody corrects it in between.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (n:CaseNote {id: $id})
WHERE VISIBLE(n) AND n.caseId = $caseId AND n.recordedBy = $viewerId AND n.scope IN $editScopes AND n.supersededAt IS NULL
SET n.supersededAt = $now, n.withdrawnBy = $viewerId
RETURN n.id AS id
