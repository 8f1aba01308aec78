// purpose: lets an account into a case, or changes how far and how long it may go
// mode: write
// params: caseId, userId, level, until, identity, source
// returns: userId
// unscoped: the operator gives memberships; he sees two ids and nothing of the case
MATCH (c:Case {id: $caseId})
CALL (c) {
  MATCH (u:User {id: $userId})
  RETURN u
}
MERGE (u)-[m:MEMBER]->(c)
SET m.level = $level, m.until = $until, m.identity = $identity, m.source = $source, m.grantedBy = 'operator', m.grantedAt = $now
RETURN u.id AS userId
