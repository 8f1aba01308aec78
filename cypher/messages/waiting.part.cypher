// Whose answer a request waits for: ours or theirs; null once one has come, and for what asks nothing.
CALL (m) {
  RETURN CASE
    WHEN NOT m.kind IN ['REQUEST_IN', 'REQUEST_OUT'] THEN null
    WHEN EXISTS {
      MATCH (reply:Message {answersId: m.messageId})
      WHERE VISIBLE(reply) AND [m.kind, reply.kind] IN [['REQUEST_IN', 'ANSWER_OUT'], ['REQUEST_OUT', 'ANSWER_IN']]
    } THEN null
    WHEN m.kind = 'REQUEST_IN' THEN 'US'
    ELSE 'THEM'
  END AS waiting
}
