// purpose: puts a version of a domestic search in the place of the one that was read, where that lies and the reader writes; the same id sent twice records one
// mode: write
// params: id, version, chargeId, group, number, on, orderedBy, document, reliability, credibility
// optional: chargeId
// returns: id
// Who is sought stays, and the end, and whose it was first; its other ties are carried by jobs/carry-search-ties. Of two, the slower finds it superseded under the lock.
MATCH (old:DomesticSearch {id: $version})-[was:SEEKS]->(p:Person)
WHERE VISIBLE(old) AND VISIBLE(was) AND old.scope IN $editScopes
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT p, old, was
WHERE STANDS(old) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
MERGE (s:Fact {id: $id})
ON CREATE SET s:DomesticSearch, s.scope = old.scope, s.recordedAt = $now, s.recordedBy = $viewerId, s.certainty = 'CONFIRMED', s.handling = old.handling,
              s.reliability = $reliability, s.credibility = toInteger($credibility), s.group = $group, s.number = $number, s.from = $on, s.validFrom = $on,
              s.orderedBy = $orderedBy, s.sourceText = $document, s.to = old.to, s.validTo = old.to, s.endedBy = old.endedBy, s.caughtIn = old.caughtIn,
              s.endGround = old.endGround, s.endDocument = old.endDocument, s.recordId = old.recordId, s.earlierIds = coalesce(old.earlierIds, []) + [old.id],
              s.assignedAt = old.assignedAt, s.presumedAt = old.presumedAt, s.answeredAt = old.answeredAt, s.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END
// An id that something else has, seen or not, writes nothing.
WITH p, old, was, s
WHERE s:DomesticSearch AND s.recordedBy = $viewerId AND s.recordedAt = $now AND s.scope = old.scope AND s.id <> old.id
MERGE (s)-[k:SEEKS]->(p)
ON CREATE SET k.scope = s.scope, k.recordedAt = $now, k.recordedBy = $viewerId
SET old.supersededAt = $now, was.supersededAt = $now
WITH s
CALL (s) {
  MATCH (ch:Charge {id: $chargeId})
  WHERE VISIBLE(ch)
  MERGE (s)-[b:BASED_ON]->(ch)
  ON CREATE SET b.scope = s.scope, b.recordedAt = $now, b.recordedBy = $viewerId
}
RETURN s.id AS id
