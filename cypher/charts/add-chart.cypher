// purpose: keeps a new chart in a case of the reader's, his own until he shares it; no row when he does not read the case
// mode: write
// params: id, tie, caseId, name, document, tab
// returns: id
MATCH (u:User {id: $viewerId})-[m:MEMBER]->(c:Case {id: $caseId})
WHERE VISIBLE(c) AND (m.until IS NULL OR m.until >= $today)
MERGE (ch:Chart {id: $id})
ON CREATE SET ch:Fact, ch.scope = 'case:' + $caseId, ch.recordedAt = $now, ch.recordedBy = $viewerId, ch.handling = 'H0', ch.caseId = $caseId, ch.name = $name,
              ch.document = $document, ch.revision = 1, ch.savedAt = $now, ch.savedBy = $viewerId, ch.tab = $tab, ch.heldBy = $viewerId, ch.heldSince = $now
MERGE (u)-[k:WORKS_ON {id: $tie}]->(ch)
ON CREATE SET k.scope = ch.scope, k.recordedAt = $now, k.recordedBy = $viewerId, k.level = 'OWN'
RETURN ch.id AS id
