// purpose: withdraws an entry of help, or the reflection period, that the reader has recorded himself
// mode: write
// params: id, victimId
// returns: id
// timeout: 30
MATCH (p:Person {id: $victimId})
CALL (p) {
  MATCH (old:Support {id: $id})-[g:GIVEN_TO]->(p)
  WHERE VISIBLE(old) AND VISIBLE(g)
  RETURN old
  UNION
  MATCH (p)-[kin:RELATED_TO {kin: 'CHILD'}]->(child:Person)
  WHERE VISIBLE(kin)
  MATCH (old:Support {id: $id})-[g:GIVEN_TO]->(child)
  WHERE VISIBLE(old) AND VISIBLE(g)
  RETURN old
}
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH p, old
WHERE old.recordedBy = $viewerId AND STANDS(old) AND (old.scope IN $editScopes OR 'case:' + split(old.scope, ':')[1] IN $editScopes)
WITH p, old, old AS v
// include: victims/superseded
WITH p, old, v
// include: victims/care-ended
RETURN v.id AS id
