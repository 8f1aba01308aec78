// purpose: takes an account out of a case; it sees nothing of it at the very next request
// mode: write
// params: caseId, userId
// returns: userId
// unscoped: the operator gives memberships; he sees two ids and nothing of the case
MATCH (u:User {id: $userId})
CALL (u) {
  MATCH (u)-[m:MEMBER]->(:Case {id: $caseId})
  RETURN m
}
DELETE m
RETURN u.id AS userId
