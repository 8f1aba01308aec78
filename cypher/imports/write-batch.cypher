// purpose: lets a batch of rows in together with the position of the import: repeated, or by another worker than the one that holds it, it writes nothing
// mode: write
// params: id, importId, holder, from, to, until, rate, scope, sealedScope, reliability, credibility, certainty, handling, people, things, links, notices, journeys, exhibit, citations
// returns: position
// timeout: 60
// The lock is taken by the first SET; only then is read where the import stands.
MATCH (j:ImportJob {id: $id})-[own:IN_CASE]->(c:Case)
USING INDEX SEEK j:ImportJob(id)
WHERE VISIBLE(j) AND VISIBLE(own) AND VISIBLE(c) AND j.scope = $scope AND $scope IN $editScopes AND ($sealedScope IS NULL OR $sealedScope IN $editScopes)
SET j.touchedAt = $now
WITH j, c
WHERE j.state = 'RUNNING' AND j.holder = $holder AND j.position = $from
SET j.position = $to, j.until = $until, j.rate = $rate
WITH j, c
// include: records/rows
CALL (c) {
  UNWIND $exhibit AS row
  CREATE (:Exhibit:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, sourceText: row.source,
    number: row.number, kind: row.kind, rows: row.rows, title: row.title, sha256: row.sha256, admissibility: 'UNCHALLENGED'
  })-[:IN_CASE {id: row.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
}
CALL (c) {
  UNWIND $notices AS row
  MATCH (p:Person {id: row.personId})
  CREATE (n:Notice:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, recordId: row.recordId, sourceText: row.source,
    number: row.number, colour: row.colour, requestedBy: row.requestedBy, ours: coalesce(row.requestedBy = 'AZ', false), purpose: row.purpose, validTo: row.validTo})
  CREATE (n)-[:SEEKS {id: row.seeksTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(p)
  CREATE (n)-[:IN_CASE {id: row.caseTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
  CREATE (:NoticeEvent:Fact {id: row.eventId, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, state: 'PUBLISHED', on: row.publishedOn, onText: row.publishedIn})
    -[:OF_NOTICE {id: row.eventTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(n)
}
CALL () {
  UNWIND $journeys AS row
  CALL (row) {
    MATCH (origin:Country {code: row.from})
    RETURN origin
  }
  CALL (row) {
    MATCH (goal:Country {code: row.to})
    RETURN goal
  }
  CREATE (t:Trip:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, sourceText: row.source,
    on: row.on, mode: row.mode})
  CREATE (t)-[:DEPARTED_FROM {id: row.fromTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(origin)
  CREATE (t)-[:ARRIVED_AT {id: row.toTie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(goal)
  WITH t, row
  UNWIND row.travellers AS traveller
  MATCH (p:Person {id: traveller.key})
  CREATE (p)-[:TOOK {id: traveller.tie, scope: $scope, recordedAt: $now, recordedBy: $viewerId}]->(t)
}
CALL () {
  UNWIND $citations AS row
  CREATE (:Citation:Fact {
    id: row.id, scope: $scope, recordedAt: $now, recordedBy: $viewerId, reliability: $reliability, credibility: $credibility, certainty: $certainty, handling: $handling, importId: $id, factId: row.factId, sourceId: row.sourceId, locator: row.locator, against: false, ends: row.ends})
}
RETURN j.position AS position
