// purpose: records a link between two elements in a compartment in which the reader writes; the same id sent twice records one
// mode: write
// each: LINK
// params: id, caseId, isSealed, source, target, certainty, reliability, credibility, handling, validFrom, validTo, sourceText
// returns: id
// Sealed, it lies in the identity compartment of the case. The lock on the case comes first: the same link sent twice at once is made by one and found by the other.
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
MERGE (a)-[r:LINK {id: $id}]->(b)
ON CREATE SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId, r.certainty = $certainty, r.reliability = $reliability,
              r.credibility = toInteger($credibility), r.handling = $handling, r.validFrom = $validFrom, r.validTo = $validTo, r.sourceText = $sourceText,
              r.fromId = a.id, r.toId = b.id
WITH r, scope
WHERE r.scope = scope AND r.recordedBy = $viewerId
RETURN r.id AS id
