// purpose: ends the version of a domestic search that was read, corrects its end or takes it back, by a version in its place, where that lies and the reader writes
// mode: write
// params: id, version, on, endedBy, caughtIn, ground, document
// returns: id
// All else stays; the other ties are carried by jobs/carry-search-ties. Of two, the slower finds it superseded under the lock.
MATCH (old:DomesticSearch {id: $version})-[was:SEEKS]->(p:Person)
WHERE VISIBLE(old) AND VISIBLE(was) AND old.scope IN $editScopes
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT p, old, was
WHERE STANDS(old) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
MERGE (s:Fact {id: $id})
ON CREATE SET s:DomesticSearch, s.scope = old.scope, s.recordedAt = $now, s.recordedBy = $viewerId, s.certainty = old.certainty, s.handling = old.handling,
              s.reliability = old.reliability, s.credibility = old.credibility, s.group = old.group, s.number = old.number, s.from = old.from,
              s.validFrom = old.validFrom, s.orderedBy = old.orderedBy, s.sourceText = old.sourceText, s.recordId = old.recordId,
              s.to = $on, s.validTo = $on, s.endedBy = $endedBy, s.caughtIn = $caughtIn, s.endGround = $ground, s.endDocument = $document,
              s.earlierIds = coalesce(old.earlierIds, []) + [old.id],
              s.assignedAt = old.assignedAt, s.presumedAt = old.presumedAt, s.answeredAt = old.answeredAt, s.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END
// An id that something else has, seen or not, writes nothing.
WITH p, old, was, s
WHERE s:DomesticSearch AND s.recordedBy = $viewerId AND s.recordedAt = $now AND s.scope = old.scope AND s.id <> old.id
MERGE (s)-[k:SEEKS]->(p)
ON CREATE SET k.scope = s.scope, k.recordedAt = $now, k.recordedBy = $viewerId
SET old.supersededAt = $now, was.supersededAt = $now
RETURN s.id AS id
