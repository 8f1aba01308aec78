// purpose: takes an account out of a case which the writer leads; it sees nothing of it at the very next request
// mode: write
// params: caseId, userId, seenAt
// returns: id
// Whoever alone leads a case stays in it. `seenAt` is when the membership that was read was given: no row when another stands.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
SET c.lockedFor = $viewerId
REMOVE c.lockedFor
WITH c
MATCH (:User {id: $viewerId})-[own:MEMBER {level: 'LEAD'}]->(c)
WHERE own.until IS NULL OR own.until >= $today
CALL (c) {
  MATCH (u:User {id: $userId})-[m:MEMBER]->(c)
  WHERE coalesce(m.grantedAt, '') = $seenAt
    AND (u.id <> $viewerId OR EXISTS {
      MATCH (another:User)-[leads:MEMBER {level: 'LEAD'}]->(c)
      WHERE another.id <> u.id AND another.disabledAt IS NULL AND leads.until IS NULL
    })
  RETURN u, m
}
DELETE m
RETURN u.id AS id
