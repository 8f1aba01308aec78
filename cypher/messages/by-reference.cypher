// purpose: messages of ours under a number of ours that the reader may see, the latest first
// params: reference
// returns: id
MATCH (m:Message {reference: $reference})
WHERE VISIBLE(m) AND m.kind ENDS WITH '_OUT'
RETURN m.messageId AS id
ORDER BY m.on DESC, id
LIMIT 10
