// Messages are found by their thread, by what they answer and by the compartment. Those of before are each their own, in a thread of their own or of what they name.
CREATE CONSTRAINT message_id IF NOT EXISTS FOR (n:Message) REQUIRE n.id IS UNIQUE;
CREATE INDEX message_chain IF NOT EXISTS FOR (n:Message) ON (n.messageId);
CREATE INDEX message_answers IF NOT EXISTS FOR (n:Message) ON (n.answersId);
CREATE INDEX message_thread IF NOT EXISTS FOR (n:Message) ON (n.threadId);
CREATE INDEX message_scope IF NOT EXISTS FOR (n:Message) ON (n.scope);
MATCH (m:Message)
WHERE m.messageId IS NULL
SET m.messageId = m.id, m.answersId = m.threadId, m.threadId = coalesce(m.threadId, m.id);
