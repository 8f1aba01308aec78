// purpose: records a search for a person of a case on the board of the unit; the same id sent twice records one
// mode: write
// params: id, caseId, personId, chargeId, group, number, on, orderedBy, document, reliability, credibility
// returns: id
// That the person is one of the reader's, and the charge one against her, has been asked before.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'notices' IN $editScopes
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (c) {
  MATCH (ch:Charge {id: $chargeId})
  WHERE VISIBLE(ch)
  RETURN ch
}
CALL (c) {
  MATCH (p:Person {id: $personId})
  RETURN p
}
MERGE (s:Fact {id: $id})
ON CREATE SET s:DomesticSearch, s.scope = 'notices', s.recordedAt = $now, s.recordedBy = $viewerId, s.reliability = $reliability, s.credibility = toInteger($credibility),
              s.certainty = 'CONFIRMED', s.handling = 'H0', s.group = $group, s.number = $number, s.from = $on, s.validFrom = $on, s.orderedBy = $orderedBy,
              s.sourceText = $document
// An id that something else has, seen or not, writes nothing.
WITH c, ch, p, s
WHERE s:DomesticSearch AND s.recordedBy = $viewerId AND s.recordedAt = $now AND s.scope = 'notices'
MERGE (s)-[k:SEEKS]->(p)
ON CREATE SET k.scope = 'notices', k.recordedAt = $now, k.recordedBy = $viewerId
MERGE (s)-[i:IN_CASE]->(c)
ON CREATE SET i.scope = 'notices', i.recordedAt = $now, i.recordedBy = $viewerId
MERGE (s)-[b:BASED_ON]->(ch)
ON CREATE SET b.scope = 'notices', b.recordedAt = $now, b.recordedBy = $viewerId
RETURN s.id AS id
