// purpose: records what a person of the case has stated, in a compartment in which the reader writes; the same id sent twice records one, and the same statement again none
// mode: write
// params: id, tie, personTie, caseId, scope, personId, number, on, particulars
// returns: id
// The lock is that of cypher/evidence/record.cypher.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND $scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
WHERE coalesce(c.evidenceAt, '') < $now AND NOT EXISTS {
  MATCH (x:Statement)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.id <> $id
  MATCH (x)-[s:STATED_BY]->(:Person {id: $personId})
  WHERE VISIBLE(s)
// include: evidence/current
  WITH d
  WHERE d.on = $on AND coalesce(d.number, '') = $number
  RETURN d
}
// include: evidence/nameable
WITH c, p
WHERE p IS NOT NULL
SET c.evidenceAt = $now
WITH c, p
UNWIND $particulars AS given
MERGE (x:Fact {id: $id})
ON CREATE SET x:Statement, x += given, x.scope = $scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.certainty = 'CONFIRMED'
// An id that something else has, seen or not, writes nothing.
WITH c, p, x
WHERE x:Statement AND x.recordedBy = $viewerId AND x.scope = $scope AND x.importId IS NULL
MERGE (x)-[i:IN_CASE]->(c)
ON CREATE SET i.id = $tie, i.scope = $scope, i.recordedAt = $now, i.recordedBy = $viewerId
MERGE (x)-[s:STATED_BY]->(p)
ON CREATE SET s.id = $personTie, s.scope = $scope, s.recordedAt = $now, s.recordedBy = $viewerId
RETURN x.id AS id
