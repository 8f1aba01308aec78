// purpose: takes back some of the other facts of an import: notices, sealed identities, exhibits, citations, and what it refused
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
MATCH (f:Fact)
USING INDEX SEEK f:Fact(importId)
WHERE f.importId = $id AND VISIBLE(f) AND f.scope IN $editScopes
WITH f
LIMIT toInteger($most)
DETACH DELETE f
RETURN count(*) AS gone
