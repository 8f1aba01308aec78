// purpose: the case that a membership is given in, and the account that it is given to
// params: number, username
// returns: caseId, userId
// unscoped: the operator gives memberships; he sees two ids and nothing of the case
MATCH (c:Case {number: $number})
CALL (c) {
  MATCH (u:User {username: $username})
  RETURN u
}
RETURN c.id AS caseId, u.id AS userId
LIMIT 1
