// purpose: registers somebody who came to the reader's centre first, with her children, in a compartment of her and the centre; the same id sent twice registers her once
// mode: write
// params: id, personId, scope, sealedScope, people, on, cameBy, ground, isAgreed, isSealed, by, referralId, pseudonym
// returns: id
// The compartment is a new one, so it cannot be among those that the reader writes in: hence whose body it is.
// timeout: 30
MATCH (u:User {id: $viewerId})
MATCH (b:Body {code: u.bodyCode})
WHERE u.role = 'CENTRE' AND $scope = 'support:' + $personId + ':' + b.code
MERGE (v:Fact {id: $id})
ON CREATE SET v:VictimStatus, v.scope = $scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.reliability = 'A', v.credibility = 1, v.certainty = 'CONFIRMED',
              v.handling = 'H0', v.status = 'PRESUMED', v.on = $on, v.by = $by, v.sourceText = $ground, v.cameBy = $cameBy, v.isShared = $isAgreed,
              v.isSealed = $isSealed, v.earlierIds = []
// An id that something else has, seen or not, writes nothing.
WITH b, v
WHERE v:VictimStatus AND v.scope = $scope AND v.recordedBy = $viewerId AND v.recordedAt = $now
MERGE (k:Compartment {id: $scope})
ON CREATE SET k.kind = 'SUPPORT'
MERGE (b)-[:HOLDS]->(k)
MERGE (p:Person {id: $personId})
ON CREATE SET p:Anchor, p.key = 'PERSON:' + $personId
MERGE (v)-[o:STATUS_OF]->(p)
ON CREATE SET o.scope = $scope, o.recordedAt = $now, o.recordedBy = $viewerId
WITH p, b, v
// include: victims/new-people
// include: victims/arrival-referral
RETURN v.id AS id
