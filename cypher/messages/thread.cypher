// purpose: ids of the messages of a thread that the reader may see, in the order of their days
// params: threadId
// returns: id
MATCH (m:Message {threadId: $threadId})
WHERE VISIBLE(m)
RETURN m.messageId AS id
ORDER BY m.on, coalesce(m.time, ''), m.recordedAt, id
LIMIT 200
