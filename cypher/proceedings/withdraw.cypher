// purpose: withdraws a step in the proceedings that the reader has recorded himself, while nothing follows it
// mode: write
// params: caseId, id
// returns: id
// The lock on the case comes first, so that nothing follows it in between.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (old:Fact {id: $id})
WHERE VISIBLE(old) AND (old:StageChange OR old:Detention OR old:Charge OR old:Committal OR old:Decision OR old:Sentence OR old:Appeal)
  AND old.scope = 'case:' + $caseId AND old.recordedBy = $viewerId AND old.supersededAt IS NULL
  AND NOT EXISTS { MATCH (later:Fact)-[f:FOLLOWS|ON]->(old) WHERE VISIBLE(later) AND VISIBLE(f) }
// include: proceedings/superseded
RETURN $id AS id
