// People whom a centre registers, each under a pseudonym, in its compartment; an identity lies in one that nobody holds until a case takes her in. Expects p, of whom the others are children.
// $people is made by server/victims/new-victim.ts.
CALL (p) {
  UNWIND $people AS row
  MERGE (one:Person {id: row.personId})
  ON CREATE SET one:Anchor, one.key = 'PERSON:' + row.personId
  MERGE (rec:Fact {id: row.id})
  ON CREATE SET rec:Record, rec.scope = $scope, rec.recordedAt = $now, rec.recordedBy = $viewerId, rec.reliability = 'A', rec.credibility = 2, rec.certainty = 'PROBABLE',
                rec.handling = 'H0', rec.sex = row.sex, rec.birthText = row.birthText, rec.birthFrom = row.birthFrom, rec.birthTo = row.birthTo,
                rec.birthPrecision = row.birthPrecision, rec.citizenship = row.citizenship, rec.pseudonym = row.pseudonym, rec.isProtected = true
  MERGE (rec)-[d:DESCRIBES]->(one)
  ON CREATE SET d.id = row.tie, d.scope = $scope, d.recordedAt = $now, d.recordedBy = $viewerId
  WITH p, one, row
  CALL (p, one, row) {
    WITH p, one, row
    WHERE row.kinId IS NOT NULL
    MERGE (p)-[kin:RELATED_TO {id: row.kinId}]->(one)
    ON CREATE SET kin.scope = $scope, kin.recordedAt = $now, kin.recordedBy = $viewerId, kin.reliability = 'A', kin.credibility = 2, kin.certainty = 'PROBABLE',
                  kin.handling = 'H0', kin.recordId = row.id, kin.kin = 'CHILD', kin.role = row.kinTie, kin.fromId = p.id, kin.toId = one.id
  }
  CALL (one, row) {
    UNWIND row.sealed AS sealed
    MERGE (x:Fact {id: sealed.id})
    ON CREATE SET x:SealedIdentity, x.scope = $sealedScope, x.recordedAt = $now, x.recordedBy = $viewerId, x.reliability = 'A', x.credibility = 2, x.certainty = 'PROBABLE',
                  x.handling = 'H0', x.recordId = row.id, x.cipher = sealed.cipher, x.nonce = sealed.nonce, x.tag = sealed.tag, x.wrappedKey = sealed.wrappedKey,
                  x.keyNonce = sealed.keyNonce, x.keyTag = sealed.keyTag
    MERGE (x)-[i:IDENTIFIES]->(one)
    ON CREATE SET i.id = sealed.tie, i.scope = $sealedScope, i.recordedAt = $now, i.recordedBy = $viewerId
  }
}
