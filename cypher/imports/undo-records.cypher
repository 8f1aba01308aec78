// purpose: takes back some of the records of an import with all that it said of whom they describe, and marks the elements that may be left bare
// mode: write
// params: id, holder, until, most
// returns: gone
// timeout: 60
MATCH (j:ImportJob {id: $id})-[own:IN_CASE]->(c:Case)
USING INDEX SEEK j:ImportJob(id)
WHERE VISIBLE(j) AND VISIBLE(own) AND VISIBLE(c) AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j, c
WHERE j.state = 'UNDOING' AND j.holder = $holder
SET j.until = $until, j.position = j.position + toInteger($most)
WITH j, c
MATCH (rec:Fact:Record)-[d:DESCRIBES]->(a:Anchor)
USING INDEX SEEK rec:Fact(importId)
WHERE rec.importId = $id AND VISIBLE(rec) AND VISIBLE(d) AND rec.scope IN $editScopes
WITH rec, a, c
LIMIT toInteger($most)
CALL (a) {
  MATCH (a)-[r:MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|RESIDES_IN|BELIEVED_HIDING_IN|CITIZEN_OF]-(b:Anchor)
  WHERE r.importId = $id AND VISIBLE(r) AND r.scope IN $editScopes
  DELETE r
  WITH b
  WHERE NOT b:Reference
  SET b.undoneBy = $id
}
CALL (a, c) {
  MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE r.importId = $id AND VISIBLE(r) AND r.scope IN $editScopes
  DELETE r
}
SET a.undoneBy = $id
WITH rec
CALL (rec) {
  MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
  DETACH DELETE name
}
DETACH DELETE rec
RETURN count(*) AS gone
