// purpose: keeps a new session, and clears away those that have ended
// mode: write
// params: id, userId, expiresAt
// unscoped: sessions and accounts hold nothing about a case
MERGE (s:Session {id: $id})
ON CREATE SET s.createdAt = $now
SET s.userId = $userId, s.expiresAt = $expiresAt
WITH count(*) AS kept
MATCH (old:Session)
WHERE old.expiresAt < $now
DETACH DELETE old
