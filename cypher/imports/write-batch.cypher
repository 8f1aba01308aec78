// purpose: lets a batch of rows in together with the position of the import: repeated, or by another worker than the one that holds it, it writes nothing
// mode: write
// params: id, holder, from, to, until, rate, scope, sealedScope, reliability, credibility, certainty, handling, people, things, links, notices, exhibit, citations
// returns: position
// timeout: 60
// The lock is taken by the first SET; only then is read where the import stands.
MATCH (j:ImportJob {id: $id})-[own:IN_CASE]->(c:Case)
USING INDEX j:ImportJob(id)
WHERE VISIBLE(j) AND VISIBLE(own) AND VISIBLE(c) AND j.scope = $scope AND $scope IN $editScopes AND ($sealedScope IS NULL OR $sealedScope IN $editScopes)
SET j.touchedAt = $now
WITH j, c
WHERE j.state = 'RUNNING' AND j.holder = $holder AND j.position = $from
SET j.position = $to, j.until = $until, j.rate = $rate
WITH j, c
CALL (c) {
  UNWIND $people AS row
  MERGE (p:Person {id: row.personId})
  ON CREATE SET p:Anchor, p.key = 'PERSON:' + row.personId
  CREATE (rec:Record:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, sourceText: row.source,
    sex: row.sex, birthText: row.birthText, birthFrom: row.birthFrom, birthTo: row.birthTo, birthPrecision: row.birthPrecision,
    citizenship: row.citizenship, district: row.district, note: row.note, pseudonym: row.pseudonym, isProtected: row.pseudonym IS NOT NULL})
  CREATE (rec)-[:DESCRIBES {id: row.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  WITH p, rec, row
  CALL (rec, row) {
    UNWIND row.names AS name
    CREATE (rec)-[:NAMED {id: name.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(:Name:Fact {
      id: name.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, recordId: row.id, sourceText: row.source,
      text: name.text, script: name.script, kind: name.kind, family: name.family, given: name.given, father: name.father,
      search: name.search, keys: name.keys, matchKeys: name.matchKeys})
  }
  CALL (p, c, row) {
    UNWIND row.roles AS role
    CREATE (p)-[r:$(role.type) {id: role.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, recordId: row.id, sourceText: row.source}]->(c)
    SET r.fromId = p.id, r.toId = c.id
  }
  CALL (p, row) {
    UNWIND row.sealed AS sealed
    CREATE (:SealedIdentity:Fact {
      id: sealed.id, scope: $sealedScope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, recordId: row.id, sourceText: row.source,
      cipher: sealed.cipher, nonce: sealed.nonce, tag: sealed.tag, wrappedKey: sealed.wrappedKey, keyNonce: sealed.keyNonce, keyTag: sealed.keyTag
    })-[:IDENTIFIES {id: sealed.tie, scope: $sealedScope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  }
}
CALL () {
  UNWIND $things AS row
  MERGE (t:Anchor {key: row.key})
  ON CREATE SET t:$(row.label), t.id = row.id, t.value = row.value, t.scheme = row.scheme, t.documentType = row.documentType
  WITH t, row
  WHERE row.recordId IS NOT NULL
  MERGE (rec:Fact {id: row.recordId})
  ON CREATE SET rec:Record, rec += {scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, sourceText: row.source, title: row.title, isProtected: false}
  MERGE (rec)-[d:DESCRIBES]->(t)
  ON CREATE SET d += {id: row.tie, scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId}
}
CALL (c) {
  UNWIND $exhibit AS row
  CREATE (:Exhibit:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, sourceText: row.source,
    number: row.number, kind: row.kind, rows: row.rows, title: row.title, sha256: row.sha256, admissibility: 'UNCHALLENGED'
  })-[:IN_CASE {id: row.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
}
CALL () {
  UNWIND $links AS row
  CALL (row) {
    MATCH (a:Anchor {key: row.from})
    RETURN a
  }
  CALL (row) {
    MATCH (b:Anchor {key: row.to})
    RETURN b
  }
  CREATE (a)-[r:$(row.type) {
    id: row.id, scope: coalesce(row.scope, $scope), recordedAt: $now, recordedBy: $viewerId, reliability: coalesce(row.reliability, $reliability), credibility: coalesce(row.credibility, $credibility), certainty: coalesce(row.certainty, $certainty), handling: $handling, importId: $id, recordId: row.recordId, sourceText: row.source,
    validFrom: row.validFrom, validTo: row.validTo, count: row.count, seconds: row.seconds, amount: row.amount, currency: row.currency,
    kin: row.kin, role: row.role, channel: row.channel, reason: row.reason}]->(b)
  SET r.fromId = a.id, r.toId = b.id
}
CALL (c) {
  UNWIND $notices AS row
  MATCH (p:Person {id: row.personId})
  CREATE (n:Notice:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, recordId: row.recordId, sourceText: row.source,
    number: row.number, colour: row.colour, requestedBy: row.requestedBy, ours: row.requestedBy = 'AZ', purpose: row.purpose, validTo: row.validTo})
  CREATE (n)-[:SEEKS {id: row.seeksTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  CREATE (n)-[:IN_CASE {id: row.caseTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
  CREATE (:NoticeEvent:Fact {id: row.eventId, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, state: 'PUBLISHED', on: row.publishedOn})
    -[:OF_NOTICE {id: row.eventTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(n)
}
CALL () {
  UNWIND $citations AS row
  CREATE (:Citation:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, factId: row.factId, sourceId: row.sourceId, locator: row.locator, against: false, ends: row.ends})
}
RETURN j.position AS position
