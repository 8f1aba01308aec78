// purpose: brings back a number of people that the reader has withdrawn, under its id; asked as of the moment before. Its ties are made anew: as of the days in between it is in no case
// mode: write
// params: id, caseId, withdrawnAt
// returns: id
// No row when the episode to which they belonged is another version now, or none.
MATCH (x:UnknownPersons {id: $id})-[own:IN_CASE]->(c:Case {id: $caseId})
WHERE VISIBLE(x) AND VISIBLE(own) AND VISIBLE(c) AND x.scope = 'case:' + $caseId AND x.scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x
WHERE x.withdrawnBy = $viewerId AND x.supersededAt = $withdrawnAt
  AND NOT EXISTS { MATCH (x)-[k:CONCERNS]->(e:Episode) WHERE VISIBLE(k) AND VISIBLE(e) AND e.supersededAt IS NOT NULL }
SET x.supersededAt = null, x.withdrawnBy = null, x.resumedFrom = $withdrawnAt
WITH x
CALL (x) {
  MATCH (x)-[i:IN_CASE]->(held:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(held) AND i.supersededAt = $withdrawnAt
  CREATE (x)-[n:IN_CASE]->(held)
  SET n = properties(i), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS cases
}
CALL (x) {
  MATCH (x)-[k:CONCERNS]->(e:Episode)
  WHERE VISIBLE(x) AND VISIBLE(k) AND VISIBLE(e) AND k.supersededAt = $withdrawnAt
  CREATE (x)-[n:CONCERNS]->(e)
  SET n = properties(k), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
  RETURN count(n) AS episodes
}
RETURN x.id AS id
