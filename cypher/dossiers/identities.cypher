// purpose: the sealed identities of people of a case, for whoever has the right to identities there: opened by the server alone, for a copy whose approval names each of them
// params: caseId, ids
// returns: personId, sealedId, scope, at, cipher, nonce, tag, wrappedKey, keyNonce, keyTag
// Of those that compartments of the case hold the one of the case itself comes first, then the last that was sealed.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  RETURN collect(DISTINCT k.id) AS held
}
UNWIND $ids AS wanted
CALL (wanted, held) {
  MATCH (x:SealedIdentity)-[i:IDENTIFIES]->(p:Person {id: wanted})
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN held
  RETURN p.id AS personId, x
  ORDER BY x.scope = 'case:' + $caseId + ':identity' DESC, x.recordedAt DESC, x.id
  LIMIT 1
}
RETURN personId, x.id AS sealedId, x.scope AS scope, x.recordedAt AS at, x.cipher AS cipher, x.nonce AS nonce, x.tag AS tag, x.wrappedKey AS wrappedKey, x.keyNonce AS keyNonce,
       x.keyTag AS keyTag
ORDER BY personId
LIMIT 500
