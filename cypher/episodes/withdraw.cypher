// purpose: withdraws an episode that the reader has recorded himself, with what was done in it
// mode: write
// params: caseId, id
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (old:Fact {id: $id})
WHERE old:Episode AND VISIBLE(old) AND old.scope = 'case:' + $caseId AND old.recordedBy = $viewerId AND old.supersededAt IS NULL
// include: episodes/superseded
SET old.withdrawnBy = $viewerId
RETURN $id AS id
