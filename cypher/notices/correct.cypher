// purpose: puts a version in the place of what was read of a notice: its number, kind, purpose, restriction, handling, last day, case and basis, where the reader writes
// mode: write
// params: id, firstId, noticeId, version, number, colour, purpose, caveat, handling, validTo, caseId, isBasisKept, basedOnIds
// optional: caseId
// returns: id
// The notice keeps its id, at which states, happenings and messages point, and has what is said now; each version is a fact of its own, the first made of what the
// notice had. Of two, the slower finds another version under the lock. That the person is in the case, and the basis one against her, has been asked before.
MATCH (n:Notice {id: $noticeId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, n.scope AS scope
WHERE coalesce(n.versionId, n.id) = $version AND STANDS(n)
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (n) {
  OPTIONAL MATCH (old:NoticeVersion {id: n.versionId})
  WHERE VISIBLE(old)
  RETURN old
  ORDER BY old.id
  LIMIT 1
}
MERGE (v:Fact {id: $id})
ON CREATE SET v:NoticeVersion, v.noticeId = n.id, v.scope = scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.reliability = 'A', v.credibility = 1,
              v.certainty = 'CONFIRMED', v.handling = $handling, v.importId = n.importId, v.number = $number, v.colour = $colour, v.purpose = $purpose,
              v.caveat = $caveat, v.validTo = $validTo, v.earlierIds = coalesce(old.earlierIds, []) + [coalesce(n.versionId, $firstId)]
// An id that something else has, seen or not, writes nothing.
WITH n, v, old, scope
WHERE v:NoticeVersion AND v.noticeId = n.id AND v.recordedBy = $viewerId AND v.recordedAt = $now AND v.scope = scope
CALL (n, old, scope) {
  WITH n, old, scope
  WHERE old IS NULL
  CREATE (:NoticeVersion:Fact {
    id: $firstId, noticeId: n.id, scope: scope, recordedAt: n.recordedAt, recordedBy: n.recordedBy, supersededAt: $now, reliability: n.reliability,
    credibility: n.credibility, certainty: n.certainty, handling: n.handling, importId: n.importId, number: n.number, colour: n.colour, purpose: n.purpose,
    caveat: n.caveat, validTo: n.validTo})
}
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
SET n.earlierNumbers = coalesce(n.earlierNumbers, []) + CASE WHEN n.number = $number THEN [] ELSE [n.number] END, n.versionId = v.id, n.number = $number,
    n.colour = $colour, n.purpose = $purpose, n.caveat = $caveat, n.handling = $handling, n.validTo = $validTo
WITH n, v, scope
CALL (n, scope) {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c) AND NOT EXISTS { MATCH (n)-[there:IN_CASE]->(c) WHERE VISIBLE(there) }
  CREATE (n)-[:IN_CASE {scope: scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
}
CALL (n) {
  MATCH (n)-[was:IN_CASE]->(k:Case)
  WHERE VISIBLE(was) AND VISIBLE(k) AND $caseId IS NOT NULL AND k.id <> $caseId
  SET was.supersededAt = $now
}
CALL (n, scope) {
  MATCH (b:Fact)
  WHERE b.id IN $basedOnIds AND VISIBLE(b) AND (b:DomesticSearch OR b:Charge OR b:Decision) AND NOT $isBasisKept
    AND NOT EXISTS { MATCH (n)-[there:BASED_ON]->(b) WHERE VISIBLE(there) }
  CREATE (n)-[:BASED_ON {scope: scope, recordedAt: $now, recordedBy: $viewerId}]->(b)
}
CALL (n) {
  MATCH (n)-[was:BASED_ON]->(b:Fact)
  WHERE VISIBLE(was) AND VISIBLE(b) AND NOT $isBasisKept AND NOT b.id IN $basedOnIds
  SET was.supersededAt = $now
}
RETURN v.id AS id
