// purpose: opens a case that its opener leads; the same id sent twice opens one, and a number that is taken opens none
// mode: write
// params: id, number, kind, titleAz, titleEn, body, openedOn, stageId
// returns: id
// Who opened a case once and was taken out of it does not come back by sending the form again.
// A number is taken whether or not the opener may see its case: numbers are given out by the register and are no secret of a compartment.
MATCH (u:User {id: $viewerId})
MERGE (c:Fact:Case {id: $id})
ON CREATE SET c.scope = 'case:' + $id, c.number = $number, c.kind = $kind, c.titleAz = $titleAz, c.titleEn = $titleEn,
              c.openedOn = $openedOn, c.body = $body, c.recordedAt = $now, c.recordedBy = $viewerId, c.handling = 'H0'
MERGE (k:Compartment {id: 'case:' + $id})
ON CREATE SET k.kind = 'CASE'
MERGE (i:Compartment {id: 'case:' + $id + ':identity'})
ON CREATE SET i.kind = 'IDENTITY'
MERGE (c)-[:HOLDS]->(k)
MERGE (c)-[:HOLDS]->(i)
WITH u, c
WHERE c.recordedBy = $viewerId AND (c.recordedAt = $now OR EXISTS { MATCH (u)-[own:MEMBER]->(c) })
MERGE (u)-[m:MEMBER]->(c)
ON CREATE SET m.level = 'LEAD', m.identity = true, m.source = false, m.grantedBy = $viewerId, m.grantedAt = $now
WITH c
CALL (c) {
  UNWIND CASE WHEN c.recordedAt = $now THEN [$stageId] ELSE [] END AS stageId
  MERGE (s:Fact:StageChange {id: stageId})
  ON CREATE SET s.scope = c.scope, s.stage = CASE c.kind WHEN 'CRIMINAL' THEN 'INVESTIGATION' ELSE 'INQUIRY' END, s.on = c.openedOn,
                s.recordedAt = $now, s.recordedBy = $viewerId, s.handling = 'H0'
  MERGE (s)-[i:IN_CASE]->(c)
  ON CREATE SET i.scope = c.scope, i.recordedAt = $now, i.recordedBy = $viewerId
  RETURN count(*) AS stages
}
RETURN c.id AS id
