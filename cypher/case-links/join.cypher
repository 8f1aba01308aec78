// purpose: joins a case into another, both led by the writer; the other holds its compartments from now on, but neither identities nor informants, and nothing new is recorded in it
// mode: write
// params: id, caseId, from, on, ground, document, stageId, roles, members
// returns: id
// timeout: 60
// Both cases are locked, in one order for everybody. No row when one of them was severed or joined meanwhile, or is closed already.
MATCH (x:Case)
WHERE x.id IN [$caseId, $from] AND VISIBLE(x) AND x.scope IN $editScopes
WITH x
ORDER BY x.id
SET x.lockedFor = $id
REMOVE x.lockedFor
WITH collect(x) AS both
WHERE size(both) = 2
UNWIND both AS c
UNWIND both AS into
WITH c, into
WHERE c.id = $from AND into.id = $caseId AND coalesce(c.linkedAt, '') <= $now AND coalesce(into.linkedAt, '') <= $now
  AND NOT EXISTS { MATCH (:Compartment {id: c.scope, isClosed: true}) }
  AND NOT EXISTS { MATCH (:Compartment {id: into.scope, isClosed: true}) }
MATCH (me:User {id: $viewerId})-[a:MEMBER {level: 'LEAD'}]->(c)
WHERE a.until IS NULL OR a.until >= $today
MATCH (me)-[b:MEMBER {level: 'LEAD'}]->(into)
WHERE b.until IS NULL OR b.until >= $today
SET c.linkedAt = $now, into.linkedAt = $now
CREATE (l:Fact:CaseLink {id: $id, scope: into.scope, kind: 'JOINED', fromId: c.id, intoId: into.id, on: $on, ground: $ground, sourceText: $document,
                         personIds: [role IN $roles | role.personId], episodeIds: [], exhibitIds: [], recordedAt: $now, recordedBy: $viewerId,
                         reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0'})
CREATE (s:Fact:StageChange {id: $stageId, scope: c.scope, stage: 'CLOSED', on: $on, recordedAt: $now, recordedBy: $viewerId, handling: 'H0', byId: $id})
CREATE (s)-[st:IN_CASE {scope: c.scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
WITH c, into, l
CALL (c) {
  MATCH (c)-[:HOLDS]->(own:Compartment)
  WHERE own.kind IN ['CASE', 'IDENTITY', 'SOURCE']
  SET own.isClosed = true
}
// include: case-links/held
// include: case-links/let-in
CALL (c, into, along) {
  MATCH (x:Episode|Detention|Charge|Committal|Decision|Appeal|Exhibit|Report|Statement|UnknownPersons|DomesticSearch|Notice)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND (x.scope IN along OR x.scope = 'notices') AND NOT EXISTS { MATCH (x)-[already:IN_CASE]->(into) WHERE VISIBLE(already) }
  RETURN x
  UNION
  // So that there is a row when nothing goes along.
  RETURN null AS x
}
// include: case-links/along
RETURN l.id AS id
