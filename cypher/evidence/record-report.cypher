// purpose: records an information report, with who gave it where it lies among informants, in a compartment in which the reader writes; the same id sent twice records one, and a number that he sees taken none
// mode: write
// params: id, tie, personTie, caseId, scope, personId, number, particulars
// optional: personId
// returns: id
// The lock is that of cypher/evidence/record.cypher.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND $scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
WHERE coalesce(c.evidenceAt, '') < $now AND NOT EXISTS {
  MATCH (x:Report)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.id <> $id
// include: evidence/current
  WITH d
  WHERE d.reference = $number
  RETURN d
}
// include: evidence/nameable
WITH c, p
WHERE $personId IS NULL OR p IS NOT NULL AND $scope ENDS WITH ':source'
SET c.evidenceAt = $now
WITH c, p
UNWIND $particulars AS given
MERGE (x:Fact {id: $id})
ON CREATE SET x:Report, x += given, x.scope = $scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.certainty = 'CONFIRMED'
// An id that something else has, seen or not, writes nothing.
WITH c, p, x
WHERE x:Report AND x.recordedBy = $viewerId AND x.scope = $scope AND x.importId IS NULL
MERGE (x)-[i:IN_CASE]->(c)
ON CREATE SET i.id = $tie, i.scope = $scope, i.recordedAt = $now, i.recordedBy = $viewerId
WITH x, p
CALL (x, p) {
  WITH x, p
  WHERE p IS NOT NULL
  MERGE (x)-[s:STATED_BY]->(p)
  ON CREATE SET s.id = $personTie, s.scope = $scope, s.recordedAt = $now, s.recordedBy = $viewerId
}
RETURN x.id AS id
