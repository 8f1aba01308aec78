// purpose: keeps a new chart in a case of the reader's, his own until he shares it; no row when he does not read the case, or it was joined into another
// mode: write
// params: id, tie, caseId, name, document, tab
// returns: id
MATCH (u:User {id: $viewerId})-[m:MEMBER]->(c:Case {id: $caseId})
WHERE VISIBLE(c) AND (m.until IS NULL OR m.until >= $today) AND NOT EXISTS { MATCH (:Compartment {id: 'case:' + $caseId, isClosed: true}) }
MERGE (ch:Fact {id: $id})
ON CREATE SET ch:Chart, ch.scope = 'case:' + $caseId, ch.recordedAt = $now, ch.recordedBy = $viewerId, ch.handling = 'H0', ch.caseId = $caseId, ch.name = $name,
              ch.document = $document, ch.revision = 1, ch.savedAt = $now, ch.savedBy = $viewerId, ch.tab = $tab, ch.heldBy = $viewerId, ch.heldSince = $now
// An id that something else has, seen or not, gives nobody a right to it.
WITH u, ch
WHERE ch.caseId = $caseId AND ch.recordedBy = $viewerId
MERGE (u)-[k:WORKS_ON]->(ch)
ON CREATE SET k.id = $tie, k.scope = ch.scope, k.recordedAt = $now, k.recordedBy = $viewerId, k.level = 'OWN'
RETURN ch.id AS id
