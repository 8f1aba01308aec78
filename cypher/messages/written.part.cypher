// What ties a message to its country, its case, the people and the notices that it is about, in the compartment and at the moment of the message.
CALL (m) {
  MATCH (k:Country {code: $country})
  MERGE (m)-[x:EXCHANGED_WITH]->(k)
  ON CREATE SET x.scope = m.scope, x.recordedAt = $now, x.recordedBy = $viewerId
}
CALL (m) {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c)
  MERGE (m)-[i:IN_CASE]->(c)
  ON CREATE SET i.scope = m.scope, i.recordedAt = $now, i.recordedBy = $viewerId
}
CALL (m) {
  UNWIND $personIds AS personId
  MATCH (p:Person {id: personId})
  MERGE (m)-[e:CONCERNS]->(p)
  ON CREATE SET e.id = m.id + ':' + p.id, e.scope = m.scope, e.recordedAt = $now, e.recordedBy = $viewerId
}
CALL (m) {
  UNWIND $noticeIds AS noticeId
  MATCH (n:Notice {id: noticeId})
  WHERE VISIBLE(n)
  MERGE (m)-[e:CONCERNS]->(n)
  ON CREATE SET e.id = m.id + ':' + n.id, e.scope = m.scope, e.recordedAt = $now, e.recordedBy = $viewerId
}
RETURN m.messageId AS id
