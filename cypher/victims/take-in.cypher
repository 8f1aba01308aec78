// purpose: takes somebody who came to a centre, and agrees, into a case in which the reader writes: the case holds what the centre has recorded of her, and her identity
// mode: write
// params: id, victimId, caseId, tieId, roleId
// returns: id
// Once: a second case would know her by the same pseudonym. The lock on what she agreed to comes before it is compared.
// timeout: 30
MATCH (v:VictimStatus)-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE VISIBLE(v) AND VISIBLE(of) AND v.cameBy IS NOT NULL
SET v.lockedFor = $id
REMOVE v.lockedFor
WITH DISTINCT p, v
WHERE STANDS(v) AND v.isShared
CALL (p) {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c) AND 'case:' + c.id IN $editScopes
  RETURN c
}
CALL (v) {
  MATCH (k:Compartment {id: v.scope})
  WHERE k.takenAt IS NULL
  RETURN k
}
CALL (p, v) {
  MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = v.scope
  RETURN r
  ORDER BY r.recordedAt DESC, r.id
  LIMIT 1
}
MERGE (rec:Fact {id: $id})
ON CREATE SET rec:Record, rec.scope = 'case:' + c.id, rec.recordedAt = $now, rec.recordedBy = $viewerId, rec.reliability = r.reliability, rec.credibility = r.credibility,
              rec.certainty = r.certainty, rec.handling = r.handling, rec.sex = r.sex, rec.birthText = r.birthText, rec.birthFrom = r.birthFrom, rec.birthTo = r.birthTo,
              rec.birthPrecision = r.birthPrecision, rec.citizenship = r.citizenship, rec.pseudonym = r.pseudonym, rec.isProtected = true
// An id that something else has, seen or not, writes nothing.
WITH p, c, k, rec
WHERE rec:Record AND rec.scope = 'case:' + c.id AND rec.recordedBy = $viewerId AND rec.recordedAt = $now
MERGE (rec)-[d:DESCRIBES]->(p)
ON CREATE SET d.id = $tieId, d.scope = rec.scope, d.recordedAt = $now, d.recordedBy = $viewerId
MERGE (p)-[role:VICTIM_IN {id: $roleId}]->(c)
ON CREATE SET role.scope = rec.scope, role.recordedAt = $now, role.recordedBy = $viewerId, role.reliability = 'A', role.credibility = 2, role.certainty = 'PRESUMED',
              role.handling = 'H0', role.recordId = rec.id, role.fromId = p.id, role.toId = c.id
MERGE (c)-[:HOLDS]->(k)
MERGE (identity:Compartment {id: k.id + ':identity'})
ON CREATE SET identity.kind = 'IDENTITY'
MERGE (c)-[:HOLDS]->(identity)
SET k.takenAt = $now
RETURN rec.id AS id
