// purpose: ids of the messages whose answer is still waited for and has a last day, the soonest first
// returns: id
// timeout: 30
MATCH (m:Message)
WHERE VISIBLE(m) AND m.deadline IS NOT NULL
// include: messages/waiting
WITH m, waiting
WHERE waiting IS NOT NULL
RETURN m.messageId AS id
ORDER BY m.deadline, id
LIMIT 5000
