// purpose: brings back a domestic search that the reader has withdrawn, under its id, with who worked it; asked as of the moment before. Its ties are made anew: as of the days in between nobody is sought by it
// mode: write
// params: id, withdrawnAt
// returns: id
// Whether another has its number now is asked before.
MATCH (s:DomesticSearch {id: $id})-[was:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(was) AND s.scope IN $editScopes AND was.supersededAt = $withdrawnAt
SET s.lockedFor = $id
REMOVE s.lockedFor
WITH DISTINCT s, was, p
WHERE s.withdrawnBy = $viewerId AND s.supersededAt = $withdrawnAt
SET s.supersededAt = null, s.withdrawnBy = null, s.resumedFrom = $withdrawnAt
CREATE (s)-[k:SEEKS]->(p)
SET k = properties(was), k.recordedAt = $now, k.recordedBy = $viewerId, k.supersededAt = null
WITH s
CALL (s) {
  MATCH (s)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c) AND i.supersededAt = $withdrawnAt
  CREATE (s)-[n:IN_CASE]->(c)
  SET n = properties(i), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS cases
}
CALL (s) {
  MATCH (s)-[b:BASED_ON]->(ch:Charge)
  WHERE VISIBLE(b) AND VISIBLE(ch) AND b.supersededAt = $withdrawnAt
  CREATE (s)-[n:BASED_ON]->(ch)
  SET n = properties(b), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS charges
}
RETURN s.id AS id
