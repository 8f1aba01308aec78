// purpose: messages that concern notices or the people whom they seek, the latest first
// params: ids
// returns: noticeId, messageIds
// timeout: 30
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})-[s:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(s)
CALL (n, p) {
  CALL (n, p) {
    MATCH (m:Message)-[c:CONCERNS]->(n)
    WHERE VISIBLE(m) AND VISIBLE(c)
    RETURN m
    UNION
    MATCH (m:Message)-[c:CONCERNS]->(p)
    WHERE VISIBLE(m) AND VISIBLE(c)
    RETURN m
  }
  WITH m
  ORDER BY m.on DESC, coalesce(m.time, '') DESC, m.messageId DESC
  LIMIT 100
  RETURN collect(m.messageId) AS messageIds
}
RETURN n.id AS noticeId, messageIds
