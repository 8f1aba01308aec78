// purpose: the audit trail as copied, newest first
// params: first, before
// optional: before
// returns: position, at, who, username, role, purpose, action, outcome, ids, size, requestId, asOf
// unscoped: lines have ids and never names; only the auditor reads them
MATCH (l:AuditLine)
WHERE l.position > 0 AND ($before IS NULL OR l.position < $before)
WITH l
ORDER BY l.position DESC
LIMIT toInteger($first)
OPTIONAL MATCH (u:User {id: l.who})
RETURN l.position AS position, l.at AS at, l.who AS who, u.username AS username, l.role AS role, l.purpose AS purpose, l.action AS action,
       l.outcome AS outcome, l.ids AS ids, l.size AS size, l.requestId AS requestId, l.asOf AS asOf
ORDER BY position DESC
