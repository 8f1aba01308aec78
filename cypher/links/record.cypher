// purpose: records a link between two elements in a compartment in which the reader writes; the same id sent twice records one
// mode: write
// each: LINK
// params: id, caseId, isSealed, request, source, target, certainty, reliability, credibility, handling, validFrom, validTo, sourceText, citations
// returns: id
// Sealed, it lies in the identity compartment of the case. The lock on the case comes first: the same link sent twice at once is made by one and found by the other.
// With a request it is what somebody else asked to be confirmed: the request is closed by the one who records it, or there is no row.
// What another has done while the lock was waited for is later than the moment as of which the reader looks; hence the test of supersededAt itself.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
WITH c, 'case:' + $caseId + CASE WHEN $isSealed THEN ':identity' ELSE '' END AS scope
WHERE scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH scope
MATCH (a:Anchor {id: $source})
CALL (a) {
  MATCH (b:Anchor {id: $target})
  RETURN b
}
CALL () {
  WITH $request AS request
  WHERE request IS NULL
  RETURN null AS askedBy
  UNION ALL
  MATCH (q:LinkRequest {id: $request})
  WHERE VISIBLE(q) AND q.linkId = $id AND q.recordedBy <> $viewerId AND q.scope IN $editScopes
    AND EXISTS { MATCH (:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: q.chartId}) WHERE VISIBLE(k) AND VISIBLE(ch) }
  SET q.lockedFor = $id
  REMOVE q.lockedFor
  WITH q
  WHERE STANDS(q) AND coalesce(q.outcome, 'CONFIRMED') = 'CONFIRMED' AND coalesce(q.closedBy, $viewerId) = $viewerId
  SET q.outcome = 'CONFIRMED', q.closedBy = $viewerId, q.closedAt = coalesce(q.closedAt, $now)
  RETURN q.recordedBy AS askedBy
}
// include: evidence/passages
MERGE (a)-[r:LINK {id: $id}]->(b)
ON CREATE SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId, r.certainty = $certainty, r.reliability = $reliability,
              r.credibility = toInteger($credibility), r.handling = $handling, r.validFrom = $validFrom, r.validTo = $validTo, r.sourceText = $sourceText,
              r.fromId = a.id, r.toId = b.id, r.askedBy = askedBy
WITH r, scope
WHERE r.scope = scope AND r.recordedBy = $viewerId
RETURN r.id AS id
