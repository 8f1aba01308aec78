// purpose: puts a newly sealed identity of somebody who came to a centre in the place of the one before, which is kept; the same id sent twice seals one
// mode: write
// params: id, victimId, scope, sealedId, tie, cipher, nonce, tag, wrappedKey, keyNonce, keyTag
// returns: id
// unscoped: her identity lies in a compartment that nobody holds until a case takes her in; the centre that corrects it does not read it
// The registration is the version that the reader has just written.
MATCH (v:VictimStatus {id: $id})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE v.scope = $scope AND v.recordedBy = $viewerId AND v.supersededAt IS NULL
WITH DISTINCT v, p
OPTIONAL MATCH (old:SealedIdentity {scope: $scope + ':identity'})-[was:IDENTIFIES]->(p)
WHERE old.supersededAt IS NULL AND old.id <> $sealedId
WITH v, p, collect(old) AS replaced, collect(was) AS ties
FOREACH (one IN replaced | SET one.supersededAt = v.recordedAt)
FOREACH (tie IN ties | SET tie.supersededAt = v.recordedAt)
MERGE (x:Fact {id: $sealedId})
ON CREATE SET x:SealedIdentity, x.scope = $scope + ':identity', x.recordedAt = v.recordedAt, x.recordedBy = $viewerId, x.reliability = 'A', x.credibility = 2,
              x.certainty = 'PROBABLE', x.handling = 'H0', x.cipher = $cipher, x.nonce = $nonce, x.tag = $tag, x.wrappedKey = $wrappedKey, x.keyNonce = $keyNonce,
              x.keyTag = $keyTag
MERGE (x)-[i:IDENTIFIES]->(p)
ON CREATE SET i.id = $tie, i.scope = x.scope, i.recordedAt = x.recordedAt, i.recordedBy = $viewerId
RETURN x.id AS id
