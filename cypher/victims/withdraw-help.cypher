// purpose: withdraws an entry of help, or the reflection period, that the reader has recorded himself
// mode: write
// params: id, victimId
// returns: id
// A body to which she is no longer given sees the decisions on her no longer.
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
WHERE old.recordedBy = $viewerId AND old.supersededAt IS NULL AND (old.scope IN $editScopes OR 'case:' + split(old.scope, ':')[1] IN $editScopes)
WITH p, old, old AS v
// include: victims/superseded
WITH p, old, v
CALL (p, old) {
  MATCH (b:Body {code: old.provider})
  WHERE NOT EXISTS {
    MATCH (other:Support {provider: old.provider})-[og:GIVEN_TO]->(p)
    WHERE VISIBLE(other) AND VISIBLE(og) AND other.supersededAt IS NULL AND other.event IN ['REFERRAL', 'STAY'] AND other.on IS NOT NULL
      AND split(other.scope, ':')[1] = split(old.scope, ':')[1]
  }
  MATCH (b)-[held:HOLDS]->(:Compartment {id: 'care:' + split(old.scope, ':')[1] + ':' + p.id})
  DELETE held
}
RETURN v.id AS id
