// purpose: drafts a notice on one person of a case on the board of the unit, with its first event; the same id sent twice drafts one
// mode: write
// params: id, eventId, caseId, personId, basedOn, number, colour, purpose, requestedBy, caveat, handling, validTo, state, on, ground, document
// returns: id
// That the person is one of the reader's has been asked before.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'notices' IN $editScopes
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (c) {
  MATCH (p:Person {id: $personId})
  RETURN p
}
MERGE (n:Fact {id: $id})
ON CREATE SET n:Notice, n.scope = 'notices', n.recordedAt = $now, n.recordedBy = $viewerId, n.reliability = 'A', n.credibility = 1, n.certainty = 'CONFIRMED',
              n.handling = $handling, n.number = $number, n.colour = $colour, n.purpose = $purpose, n.requestedBy = $requestedBy, n.ours = $requestedBy = 'AZ',
              n.caveat = $caveat, n.validTo = $validTo, n.revision = 1
// An id that something else has, seen or not, writes nothing.
WITH c, p, n
WHERE n.recordedBy = $viewerId AND n.recordedAt = $now AND n.scope = 'notices'
MERGE (n)-[k:SEEKS]->(p)
ON CREATE SET k.scope = 'notices', k.recordedAt = $now, k.recordedBy = $viewerId
MERGE (n)-[i:IN_CASE]->(c)
ON CREATE SET i.scope = 'notices', i.recordedAt = $now, i.recordedBy = $viewerId
CREATE (e:NoticeEvent:Fact {
  id: $eventId, scope: 'notices', recordedAt: $now, recordedBy: $viewerId, reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0',
  state: $state, on: $on, ground: $ground, sourceText: $document})
CREATE (e)-[:OF_NOTICE {scope: 'notices', recordedAt: $now, recordedBy: $viewerId}]->(n)
WITH n
CALL (n) {
  MATCH (b:Fact {id: $basedOn})
  WHERE VISIBLE(b) AND (b:DomesticSearch OR b:Charge OR b:Decision)
  MERGE (n)-[r:BASED_ON]->(b)
  ON CREATE SET r.scope = 'notices', r.recordedAt = $now, r.recordedBy = $viewerId
}
RETURN n.id AS id
