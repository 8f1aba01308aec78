// Whether something answers or follows a message, and whose answer a request waits for: ours or theirs; null once one has come, and for what asks nothing.
CALL (m) {
  OPTIONAL MATCH (reply:Message {answersId: m.messageId})
  WHERE VISIBLE(reply)
  WITH m.kind AS kind, count(reply) AS replies,
       count(CASE WHEN [m.kind, reply.kind] IN [['REQUEST_IN', 'ANSWER_OUT'], ['REQUEST_OUT', 'ANSWER_IN']] THEN 1 END) AS answers
  RETURN replies > 0 AS isFollowed,
         CASE WHEN answers > 0 OR NOT kind IN ['REQUEST_IN', 'REQUEST_OUT'] THEN null WHEN kind = 'REQUEST_IN' THEN 'US' ELSE 'THEM' END AS waiting
}
