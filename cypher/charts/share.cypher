// purpose: lets a member of the case see a chart or work on it, or no longer; no row when the chart is not the reader's own or the other is no member
// mode: write
// params: id, tie, userId, level
// returns: id
MATCH (own:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level = 'OWN'
WITH DISTINCT ch
MATCH (u:User {id: $userId})-[m:MEMBER]->(c:Case {id: ch.caseId})
WHERE VISIBLE(c) AND u.id <> $viewerId AND u.disabledAt IS NULL AND (m.until IS NULL OR m.until >= $today)
CALL (u, ch) {
  MATCH (u)-[before:WORKS_ON]->(ch)
  WHERE VISIBLE(before)
  SET before.supersededAt = $now
}
CALL (u, ch) {
  WITH u, ch
  WHERE $level IS NOT NULL
  CREATE (u)-[:WORKS_ON {id: $tie, scope: ch.scope, recordedAt: $now, recordedBy: $viewerId, level: $level}]->(ch)
}
SET ch.tab = CASE WHEN ch.heldBy = $userId AND ($level IS NULL OR $level = 'VIEW') THEN null ELSE ch.tab END
RETURN ch.id AS id
