// purpose: lets an account of the unit into a case which the writer leads, or changes how far and how long it may go
// mode: write
// params: caseId, userId, level, until, isShownIdentities, isShownSources, seenAt
// returns: id
// Nobody gives what he does not hold, nor takes it. `seenAt` is when the membership that was read was given: no row when another stands.
// The lock keeps two who lead a case from leaving it without anybody who does.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
SET c.lockedFor = $viewerId
REMOVE c.lockedFor
WITH c
MATCH (me:User {id: $viewerId})-[own:MEMBER {level: 'LEAD'}]->(c)
WHERE (own.until IS NULL OR own.until >= $today) AND (coalesce(own.identity, false) OR NOT $isShownIdentities) AND (coalesce(own.source, false) OR NOT $isShownSources)
CALL (c) {
  MATCH (u:User {id: $userId})
  WHERE u.disabledAt IS NULL AND u.role IN ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR']
  OPTIONAL MATCH (u)-[old:MEMBER]->(c)
  WHERE old.until IS NULL OR old.until >= $today
  RETURN u, old
}
WITH c, own, u, old, own.identity AS ownIdentity, own.source AS ownSource
WHERE (old IS NULL AND $seenAt IS NULL OR old IS NOT NULL AND coalesce(old.grantedAt, '') = $seenAt)
  AND (u.id <> $viewerId OR $level = 'LEAD' AND $until IS NULL OR EXISTS {
    MATCH (another:User)-[leads:MEMBER {level: 'LEAD'}]->(c)
    WHERE another.id <> u.id AND another.disabledAt IS NULL AND leads.until IS NULL
  })
MERGE (u)-[m:MEMBER]->(c)
SET m.level = $level, m.until = $until, m.identity = CASE WHEN ownIdentity THEN $isShownIdentities ELSE old IS NOT NULL AND coalesce(old.identity, false) END,
    m.source = CASE WHEN ownSource THEN $isShownSources ELSE old IS NOT NULL AND coalesce(old.source, false) END, m.grantedBy = $viewerId, m.grantedAt = $now
RETURN u.id AS id
