// purpose: withdraws a journey that the reader has recorded himself
// mode: write
// params: caseId, id
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (old:Fact {id: $id})
WHERE old:Trip AND VISIBLE(old) AND old.scope = 'case:' + $caseId AND old.recordedBy = $viewerId AND old.supersededAt IS NULL
// include: journeys/superseded
SET old.withdrawnBy = $viewerId
RETURN $id AS id
