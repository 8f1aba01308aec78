// purpose: takes back some of the links between things that an import brought, and marks the things that may be left bare
// mode: write
// params: id, holder, until, most
// returns: gone
// timeout: 60
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.state = 'UNDOING' AND j.holder = $holder
SET j.until = $until, j.position = j.position + toInteger($most)
WITH j
CALL (j) {
  MATCH (a:Anchor)-[r:CONTACTED]->(b:Anchor)
  USING INDEX SEEK r:CONTACTED(importId)
  WHERE r.importId = $id AND VISIBLE(r) AND r.scope IN $editScopes
  RETURN a, r, b
  LIMIT toInteger($most)
  UNION ALL
  MATCH (a:Anchor)-[r:PAID]->(b:Anchor)
  USING INDEX SEEK r:PAID(importId)
  WHERE r.importId = $id AND VISIBLE(r) AND r.scope IN $editScopes
  RETURN a, r, b
  LIMIT toInteger($most)
  UNION ALL
  MATCH (a:Anchor)-[r:ASSOCIATE_OF]->(b:Anchor)
  USING INDEX SEEK r:ASSOCIATE_OF(importId)
  WHERE r.importId = $id AND VISIBLE(r) AND r.scope IN $editScopes
  RETURN a, r, b
  LIMIT toInteger($most)
}
SET a.undoneBy = $id, b.undoneBy = $id
DELETE r
RETURN count(*) AS gone
