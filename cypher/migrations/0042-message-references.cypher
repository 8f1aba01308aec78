// What is answered is found by its sender's number.
CREATE INDEX message_reference IF NOT EXISTS FOR (n:Message) ON (n.reference);
