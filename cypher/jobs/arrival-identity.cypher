// purpose: the sealed identity of somebody who came to the reader's centre, for sealing it anew with another sex or year of birth: read by the server alone
// params: victimId, scope
// returns: cipher, nonce, tag, wrappedKey, keyNonce, keyTag
// unscoped: her identity lies in a compartment that nobody holds until a case takes her in; what is read here reaches no answer
MATCH (x:SealedIdentity {scope: $scope + ':identity'})-[i:IDENTIFIES]->(p:Person {id: $victimId})
WHERE x.supersededAt IS NULL AND i.supersededAt IS NULL
RETURN x.cipher AS cipher, x.nonce AS nonce, x.tag AS tag, x.wrappedKey AS wrappedKey, x.keyNonce AS keyNonce, x.keyTag AS keyTag
ORDER BY x.recordedAt DESC, x.id
LIMIT 1
