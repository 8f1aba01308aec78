// purpose: withdraws an offence that the reader has recorded himself, while nothing names it that he was not shown
// mode: write
// params: caseId, id, seen
// returns: id
// The lock on the case comes first, so that nothing comes to name it in between.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (old:Fact {id: $id})
WHERE old:Offence AND VISIBLE(old) AND old.scope = 'case:' + $caseId AND old.recordedBy = $viewerId AND old.supersededAt IS NULL
  AND NOT EXISTS { MATCH (later:Charge|Episode)-[f:ON|PART_OF]->(old) WHERE VISIBLE(later) AND VISIBLE(f) AND NOT later.id IN $seen }
// include: offences/superseded
SET old.withdrawnBy = $viewerId
RETURN $id AS id
