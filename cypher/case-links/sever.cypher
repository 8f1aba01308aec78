// purpose: severs a new case from one that the writer leads; beside its own compartment it holds those of the old one, but neither identities nor informants
// mode: write
// params: id, caseId, newId, number, titleAz, titleEn, body, on, ground, document, stage, stageId, personIds, episodeIds, exhibitIds, roles, members, seenAt
// returns: id
// timeout: 60
// The lock on the old case comes first. No row when anybody has severed or joined it since the writer looked (`seenAt`): what he may see was read before the
// lock, so a case that was made meanwhile would not be seen by him. Nothing is copied: what goes along is tied to the
// new case as well, and every tie lies in the compartment of the new case, so that whoever sees the old one alone learns nothing.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (me:User {id: $viewerId})-[own:MEMBER {level: 'LEAD'}]->(c)
WHERE (own.until IS NULL OR own.until >= $today) AND coalesce(c.linkedAt, '') = $seenAt
  AND NOT EXISTS { MATCH (b:CaseLink {fromId: c.id}) WHERE VISIBLE(b) AND (b.id = $id OR any(one IN b.personIds WHERE one IN $personIds)) }
SET c.linkedAt = $now
CREATE (n:Fact:Case {id: $newId, scope: 'case:' + $newId, number: $number, kind: c.kind, titleAz: $titleAz, titleEn: $titleEn, openedOn: $on, body: $body,
                     recordedAt: $now, recordedBy: $viewerId, handling: 'H0'})
SET n.mainCountry = c.mainCountry
CREATE (l:Fact:CaseLink {id: $id, scope: 'case:' + $newId, kind: 'SEVERED', fromId: $caseId, intoId: $newId, on: $on, ground: $ground, sourceText: $document,
                         personIds: $personIds, episodeIds: $episodeIds, exhibitIds: $exhibitIds, recordedAt: $now, recordedBy: $viewerId,
                         reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0'})
CREATE (s:Fact:StageChange {id: $stageId, scope: 'case:' + $newId, stage: $stage, on: $on, sourceText: $document, recordedAt: $now, recordedBy: $viewerId, handling: 'H0'})
CREATE (s)-[st:IN_CASE {scope: 'case:' + $newId, recordedAt: $now, recordedBy: $viewerId}]->(n)
CREATE (n)-[sf:SEVERED_FROM {scope: 'case:' + $newId, recordedAt: $now, recordedBy: $viewerId}]->(c)
CREATE (n)-[:HOLDS]->(k:Compartment {id: 'case:' + $newId, kind: 'CASE'})
CREATE (n)-[:HOLDS]->(ki:Compartment {id: 'case:' + $newId + ':identity', kind: 'IDENTITY'})
CREATE (me)-[:MEMBER {level: 'LEAD', identity: true, source: false, grantedBy: $viewerId, grantedAt: $now}]->(n)
WITH c, n AS into, l
// include: case-links/held
// include: case-links/let-in
CALL (c, into, l, along) {
  MATCH (x:Detention|Charge|Committal|Decision|Appeal)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN along
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a) AND p.id IN $personIds
  RETURN x
  UNION
  MATCH (x:DomesticSearch|Notice)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  MATCH (x)-[a:SEEKS]->(p:Person)
  WHERE VISIBLE(a) AND p.id IN $personIds
  RETURN x
  UNION
  MATCH (x:Episode|Exhibit)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN along AND x.id IN $episodeIds + $exhibitIds
  RETURN x
  UNION
  // So that there is a row when nothing goes along.
  RETURN null AS x
}
// include: case-links/along
RETURN l.id AS id
