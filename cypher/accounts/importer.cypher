// purpose: the case of this number with the account on whose behalf a file is let in: the one that is named, or the member who leads the case
// params: case, username
// returns: caseId, userId, username, role, level
// unscoped: the operator of the installation lets files in on behalf of a member
MATCH (u:User)-[m:MEMBER]->(c:Case)
WHERE (c.number = $case OR c.id = $case) AND ($username IS NULL OR u.username = $username)
  AND m.level IN ['EDIT', 'LEAD'] AND (m.until IS NULL OR m.until >= $today) AND u.disabledAt IS NULL AND u.lockedAt IS NULL
RETURN c.id AS caseId, u.id AS userId, u.username AS username, u.role AS role, m.level AS level
ORDER BY CASE m.level WHEN 'LEAD' THEN 0 ELSE 1 END, CASE WHEN m.identity THEN 0 ELSE 1 END, m.grantedAt, userId
LIMIT 10
