// Tasks are found by themselves and by who is to do them.
CREATE CONSTRAINT case_task_id IF NOT EXISTS FOR (n:CaseTask) REQUIRE n.id IS UNIQUE;
CREATE INDEX case_task_owner IF NOT EXISTS FOR (n:CaseTask) ON (n.ownerId);
