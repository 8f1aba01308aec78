// purpose: withdraws a message that the reader has recorded himself and that nothing answers
// mode: write
// params: id
// returns: id
MATCH (m:Message {messageId: $id})
WHERE VISIBLE(m) AND m.scope IN $editScopes AND m.recordedBy = $viewerId AND m.supersededAt IS NULL AND m.importId IS NULL
SET m.lockedFor = $id
REMOVE m.lockedFor
WITH m
WHERE STANDS(m) AND coalesce(m.answeredAt, '') <= $now
  AND NOT EXISTS { MATCH (reply:Message {answersId: $id}) WHERE VISIBLE(reply) }
SET m.supersededAt = $now
WITH m
CALL (m) {
  MATCH (m)-[t:EXCHANGED_WITH|CONCERNS]->(a:Anchor)
  WHERE VISIBLE(t)
  SET t.supersededAt = $now
}
CALL (m) {
  MATCH (m)-[t:IN_CASE|CONCERNS]->(f:Fact)
  WHERE VISIBLE(t) AND VISIBLE(f)
  SET t.supersededAt = $now
}
RETURN m.messageId AS id
