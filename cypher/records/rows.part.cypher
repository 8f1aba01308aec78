// Writes people, things and links of a case that is bound as c. The same for what an import brings and for what somebody records by hand.
// $people, $things and $links are made by server/records/record-rows.ts; $importId is null for what no import brought.
// An end of a link is named by its key, or by its id where it was there before.
CALL (c) {
  UNWIND $people AS row
  MERGE (p:Person {id: row.personId})
  ON CREATE SET p:Anchor, p.key = 'PERSON:' + row.personId
  CREATE (rec:Record:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: coalesce(row.handling, $handling), importId: $importId, sourceText: row.source,
    sex: row.sex, birthText: row.birthText, birthFrom: row.birthFrom, birthTo: row.birthTo, birthPrecision: row.birthPrecision, birthPlace: row.birthPlace,
    citizenship: row.citizenship, district: row.district, note: row.note, pseudonym: row.pseudonym, isProtected: row.pseudonym IS NOT NULL})
  CREATE (rec)-[:DESCRIBES {id: row.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  WITH p, rec, row
  CALL (rec, row) {
    UNWIND row.names AS name
    CREATE (rec)-[:NAMED {id: name.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(:Name:Fact {
      id: name.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: coalesce(row.handling, $handling), importId: $importId, recordId: row.id, sourceText: row.source,
      text: name.text, script: name.script, kind: name.kind, family: name.family, given: name.given, father: name.father,
      search: name.search, keys: name.keys, matchKeys: name.matchKeys})
  }
  CALL (p, c, row) {
    UNWIND row.roles AS role
    CREATE (p)-[r:$(role.type) {id: role.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: coalesce(row.handling, $handling), importId: $importId, recordId: row.id, sourceText: row.source}]->(c)
    SET r.fromId = p.id, r.toId = c.id
  }
  CALL (p, row) {
    UNWIND row.sealed AS sealed
    CREATE (:SealedIdentity:Fact {
      id: sealed.id, scope: $sealedScope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: coalesce(row.handling, $handling), importId: $importId, recordId: row.id, sourceText: row.source,
      cipher: sealed.cipher, nonce: sealed.nonce, tag: sealed.tag, wrappedKey: sealed.wrappedKey, keyNonce: sealed.keyNonce, keyTag: sealed.keyTag
    })-[:IDENTIFIES {id: sealed.tie, scope: $sealedScope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  }
}
CALL () {
  UNWIND $things AS row
  MERGE (t:Anchor {key: row.key})
  ON CREATE SET t:$(row.label), t.id = row.id, t.value = row.value, t.scheme = row.scheme
  WITH t, row
  WHERE row.recordId IS NOT NULL
  MERGE (rec:Fact {id: row.recordId})
  ON CREATE SET rec:Record, rec += {scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: coalesce(row.handling, $handling), importId: $importId, sourceText: row.source, title: row.title, titleAz: row.titleAz, titleEn: row.titleEn, documentType: row.documentType, isProtected: false}
  MERGE (rec)-[d:DESCRIBES]->(t)
  ON CREATE SET d += {id: row.tie, scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId}
}
CALL () {
  UNWIND $links AS row
  CALL (row) {
    MATCH (a:Anchor {key: row.from})
    RETURN a
    UNION
    MATCH (a:Anchor {id: row.from})
    RETURN a
  }
  CALL (row) {
    MATCH (b:Anchor {key: row.to})
    RETURN b
    UNION
    MATCH (b:Anchor {id: row.to})
    RETURN b
  }
  CREATE (a)-[r:$(row.type) {
    id: row.id, scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId, reliability: coalesce(row.reliability, $reliability), credibility: coalesce(row.credibility, $credibility), certainty: coalesce(row.certainty, $certainty), handling: coalesce(row.handling, $handling), importId: $importId, recordId: row.recordId, sourceText: row.source,
    validFrom: row.validFrom, validTo: row.validTo, count: row.count, seconds: row.seconds, amount: row.amount, currency: row.currency,
    kin: row.kin, role: row.role, channel: row.channel, reason: row.reason, documentType: row.documentType}]->(b)
  SET r.fromId = a.id, r.toId = b.id
}
