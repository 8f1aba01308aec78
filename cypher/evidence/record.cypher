// purpose: records an exhibit in a compartment in which the reader writes; the same id sent twice records one, and a number that he sees taken records none
// mode: write
// params: id, tie, caseId, isSealed, number, particulars
// returns: id
// The lock on the case comes first. What another has recorded while it was waited for is later than the moment of the reader: then there is no row, and
// whoever asked asks again.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
WITH c, 'case:' + $caseId + CASE WHEN $isSealed THEN ':identity' ELSE '' END AS scope
WHERE scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, scope
WHERE coalesce(c.evidenceAt, '') < $now AND NOT EXISTS {
  MATCH (x:Exhibit)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.id <> $id
// include: evidence/current
  WITH d
  WHERE d.number = $number
  RETURN d
}
SET c.evidenceAt = $now
WITH c, scope
UNWIND $particulars AS given
MERGE (x:Fact {id: $id})
ON CREATE SET x:Exhibit, x += given, x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.reliability = 'A', x.credibility = 1,
              x.certainty = 'CONFIRMED', x.admissibility = 'UNCHALLENGED'
WITH c, x, scope
WHERE x:Exhibit AND x.recordedBy = $viewerId AND x.scope = scope
MERGE (x)-[i:IN_CASE]->(c)
ON CREATE SET i.id = $tie, i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
RETURN x.id AS id
