// purpose: brings back an exhibit, a report or a statement that the reader has withdrawn, under its id; asked as of the moment before. Its ties are made anew: as of the days in between it is in no case
// mode: write
// params: id, withdrawnAt, moment
// returns: id
// Whether another has its number now is asked before; what was recorded since then has moved the moment of the case.
MATCH (x:Fact {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND (x:Exhibit OR x:Report OR x:Statement) AND x.scope IN $correctScopes
WITH x, c, i
ORDER BY c.id
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, collect(c) AS cases
WHERE x.withdrawnBy = $viewerId AND x.supersededAt = $withdrawnAt
  AND reduce(last = '', c IN cases | CASE WHEN coalesce(c.evidenceAt, '') > last THEN c.evidenceAt ELSE last END) = $moment
SET x.supersededAt = null, x.withdrawnBy = null, x.resumedFrom = $withdrawnAt
FOREACH (c IN cases | SET c.evidenceAt = $now)
WITH x
CALL (x) {
  MATCH (x)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND i.supersededAt = $withdrawnAt
  CREATE (x)-[n:IN_CASE]->(c)
  SET n = properties(i), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS ties
}
CALL (x) {
  MATCH (x)-[s:STATED_BY]->(p:Person)
  WHERE VISIBLE(x) AND VISIBLE(s) AND s.supersededAt = $withdrawnAt
  CREATE (x)-[n:STATED_BY]->(p)
  SET n = properties(s), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS people
}
RETURN x.id AS id
